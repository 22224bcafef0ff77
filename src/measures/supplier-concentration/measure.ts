/** Do amounts go to few suppliers or to many? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const supplierConcentration: Measure = {
  id: 'supplier-concentration',
  version: 3,
  unit: 'index',
  form: 'value',
  headline: false,
  grain: {
    fr: 'une adjudication',
    en: 'one award',
  },
  title: {
    fr: 'Concentration des fournisseurs',
    en: 'Supplier concentration',
  },
  question: {
    fr: french`Les montants vont-ils à peu de fournisseurs ou à beaucoup ?`,
    en: 'Do amounts go to few suppliers or to many?',
  },
  purpose: {
    fr: french`Un indice élevé veut dire que peu de fournisseurs reçoivent l’essentiel ; un indice bas, que les montants sont répartis.`,
    en: 'A high index means that few suppliers receive most of it; a low one, that amounts are spread out.',
  },
  formula: {
    fr: french`Indice de Herfindahl-Hirschman : somme des carrés des parts (en %) des fournisseurs dans la valeur adjugée, de 0 à 10 000.`,
    en: 'Herfindahl-Hirschman index: sum of the squared shares (in %) of suppliers in awarded value, from 0 to 10,000.',
  },
  caution: {
    fr: 'N’est pas calculé sous dix adjudications. Un marché spécialisé est naturellement concentré.',
    en: 'Not computed under ten awards. A specialized market is naturally concentrated.',
  },
  missing: {
    fr: 'il y a moins de dix adjudications dont le montant est publié',
    en: 'there are fewer than ten awards with a published amount',
  },
  parts: {
    numerator: { fr: 'fournisseurs', en: 'suppliers' },
  },
  reference: 'O. C. Herfindahl (1950), A. O. Hirschman (1964)',
  sql,
};
