/** Which suppliers were awarded the most? */
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const topSuppliers: Measure = {
  id: 'top-suppliers',
  version: 1,
  unit: 'money',
  form: 'ranking',
  headline: false,
  grain: {
    fr: 'un fournisseur',
    en: 'one supplier',
  },
  title: {
    fr: 'Principaux fournisseurs',
    en: 'Top suppliers',
  },
  question: {
    fr: 'Quels fournisseurs ont reçu les plus grandes valeurs ?',
    en: 'Which suppliers were awarded the most?',
  },
  formula: {
    fr: 'Somme des montants adjugés par fournisseur ; le montant d’un consortium est divisé également entre ses membres.',
    en: 'Sum of awarded amounts by supplier; a consortium’s amount is divided equally among its members.',
  },
  caution: {
    fr: 'Les personnes physiques ne sont pas classées. Deux graphies d’un même nom sans identifiant peuvent rester séparées.',
    en: 'Private individuals are not ranked. Two spellings of a name without an identifier may stay apart.',
  },
  sql,
};
