/** Which public bodies awarded the most? */
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const topBuyers: Measure = {
  id: 'top-buyers',
  version: 1,
  unit: 'money',
  form: 'ranking',
  headline: false,
  grain: {
    fr: 'un organisme public',
    en: 'one public body',
  },
  title: {
    fr: 'Principaux acheteurs',
    en: 'Top buyers',
  },
  question: {
    fr: 'Quels organismes publics ont adjugé les plus grandes valeurs ?',
    en: 'Which public bodies awarded the most?',
  },
  formula: {
    fr: 'Somme des montants adjugés par organisme.',
    en: 'Sum of awarded amounts by public body.',
  },
  caution: {
    fr: 'Un organisme qui change de nom ou d’identifiant peut apparaître deux fois.',
    en: 'A body that changes its name or identifier may appear twice.',
  },
  sql,
};
