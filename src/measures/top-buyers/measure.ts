/** Which public bodies awarded the most? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const topBuyers: Measure = {
  id: 'top-buyers',
  version: 2,
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
    fr: french`Quels organismes publics ont adjugé les plus grandes valeurs ?`,
    en: 'Which public bodies awarded the most?',
  },
  purpose: {
    fr: french`Les grands acheteurs pèsent le plus dans les totaux : il faut les connaître pour lire les autres chiffres.`,
    en: 'Large buyers weigh most in the totals: one must know them to read the other figures.',
  },
  formula: {
    fr: 'Somme des montants adjugés par organisme.',
    en: 'Sum of awarded amounts by public body.',
  },
  caution: {
    fr: 'Un organisme qui change de nom ou d’identifiant peut apparaître deux fois.',
    en: 'A body that changes its name or identifier may appear twice.',
  },
  missing: {
    fr: 'aucun montant n’est publié, ou il est dans une autre monnaie',
    en: 'no amount is published, or it is in another currency',
  },
  sql,
};
