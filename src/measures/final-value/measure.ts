/** What did finished contracts come to? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const finalValue: Measure = {
  id: 'final-value',
  version: 2,
  unit: 'money',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un processus dont le montant final est publié',
    en: 'one process whose final amount is published',
  },
  title: {
    fr: 'Valeur finale',
    en: 'Final value',
  },
  question: {
    fr: french`À combien sont revenus les contrats terminés ?`,
    en: 'What did finished contracts come to?',
  },
  purpose: {
    fr: 'Le montant final dit ce que le contrat a coûté une fois terminé.',
    en: 'The final amount tells what the contract cost once finished.',
  },
  formula: {
    fr: french`Somme des montants finals publiés ; à défaut, valeur courante des contrats dont le statut est « terminé ».`,
    en: 'Sum of published final amounts; failing those, the current value of contracts whose status is “terminated”.',
  },
  caution: {
    fr: french`Un contrat en cours n’a pas de montant final. Un montant final contient déjà les dépenses supplémentaires : ne pas les additionner.`,
    en: 'A running contract has no final amount. A final amount already holds the additional expenses: do not add them.',
  },
  missing: {
    fr: french`aucun montant final n’est publié ; le contrat est peut-être encore en cours`,
    en: 'no final amount is published; the contract may still be running',
  },
  sql,
};
