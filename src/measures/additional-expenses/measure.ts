/** How much was spent beyond the contracts’ amounts? */
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const additionalExpenses: Measure = {
  id: 'additional-expenses',
  version: 1,
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
    fr: 'Combien a été dépensé au-delà du montant des contrats ?',
    en: 'How much was spent beyond the contracts’ amounts?',
  },
  formula: {
    fr: 'Somme des dépenses supplémentaires publiées, après retrait de celles que le diffuseur a remplacées ou retirées.',
    en: 'Sum of published additional expenses, without those that the publisher replaced or withdrew.',
  },
  caution: {
    fr: 'Seules les dépenses dont l’avis est dans les données sont comptées. L’absence de dépense publiée ne veut pas dire qu’il n’y en a pas eu.',
    en: 'Only expenses whose notice is in the data are counted. No published expense does not mean that there was none.',
  },
  sql,
};
