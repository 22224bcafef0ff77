/** How much was spent beyond the contracts’ amounts? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const additionalExpenses: Measure = {
  id: 'additional-expenses',
  version: 2,
  unit: 'money',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un processus avec dépense supplémentaire',
    en: 'one process with an additional expense',
  },
  title: {
    fr: 'Dépenses supplémentaires',
    en: 'Additional expenses',
  },
  question: {
    fr: french`Combien a été dépensé au-delà du montant des contrats ?`,
    en: 'How much was spent beyond the contracts’ amounts?',
  },
  purpose: {
    fr: french`Une dépense supplémentaire s’ajoute au montant du contrat ; le diffuseur en donne souvent la raison.`,
    en: 'An additional expense comes on top of the contract’s amount; the publisher often gives the reason.',
  },
  formula: {
    fr: 'Somme des dépenses supplémentaires publiées, après retrait de celles que le diffuseur a remplacées ou retirées.',
    en: 'Sum of published additional expenses, without those that the publisher replaced or withdrew.',
  },
  caution: {
    fr: 'Seules les dépenses dont l’avis est dans les données sont comptées. L’absence de dépense publiée ne veut pas dire qu’il n’y en a pas eu.',
    en: 'Only expenses whose notice is in the data are counted. No published expense does not mean that there was none.',
  },
  missing: {
    fr: 'le montant n’est pas publié',
    en: 'the amount is not published',
  },
  sql,
};
