/** Do amounts for licences go to few suppliers or to many? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceConcentration: Measure = {
  id: 'licence-concentration',
  version: 1,
  unit: 'index',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication de licence`,
    en: 'one licence award',
  },
  title: {
    fr: french`Concentration des fournisseurs de licences`,
    en: 'Concentration of suppliers of licences',
  },
  question: {
    fr: french`Les montants des licences vont-ils à peu de fournisseurs ou à beaucoup ?`,
    en: 'Do amounts for licences go to few suppliers or to many?',
  },
  purpose: {
    fr: french`Un indice élevé veut dire que peu de fournisseurs reçoivent l’essentiel.`,
    en: 'A high index means that few suppliers receive most of it.',
  },
  formula: {
    fr: french`Indice de Herfindahl-Hirschman : somme des carrés des parts (en %) des fournisseurs dans la valeur adjugée des licences, de 0 à 10 000.`,
    en: 'Herfindahl-Hirschman index: sum of the squared shares (in %) of suppliers in the awarded value of licences, from 0 to 10,000.',
  },
  caution: {
    fr: french`N’est pas calculé sous dix adjudications. Les licences de bien des produits différents y sont réunies.`,
    en: 'Not computed under ten awards. Licences of many different products are put together.',
  },
  missing: {
    fr: french`il y a moins de dix adjudications dont le montant est publié`,
    en: 'there are fewer than ten awards with a published amount',
  },
  parts: {
    numerator: { fr: french`fournisseurs`, en: 'suppliers' },
  },
  reference: 'O. C. Herfindahl (1950), A. O. Hirschman (1964)',
  sql,
};
