/** Do amounts go to few suppliers or to many? */
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const supplierConcentration: Measure = {
  id: 'supplier-concentration',
  version: 1,
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
    fr: 'Les montants vont-ils à peu de fournisseurs ou à beaucoup ?',
    en: 'Do amounts go to few suppliers or to many?',
  },
  formula: {
    fr: 'Indice de Herfindahl-Hirschman : somme des carrés des parts (en %) des fournisseurs dans la valeur adjugée, de 0 à 10 000.',
    en: 'Herfindahl-Hirschman index: sum of the squared shares (in %) of suppliers in awarded value, from 0 to 10,000.',
  },
  caution: {
    fr: 'N’est pas calculé sous dix adjudications. Un marché spécialisé est naturellement concentré.',
    en: 'Not computed under ten awards. A specialized market is naturally concentrated.',
  },
  reference: 'O. C. Herfindahl (1950), A. O. Hirschman (1964)',
  sql,
};
