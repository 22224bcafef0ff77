/** Which suppliers were awarded the most? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const topSuppliers: Measure = {
  id: 'top-suppliers',
  version: 3,
  unit: 'money',
  form: 'ranking',
  subject: 'supplier',
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
    fr: french`Quels fournisseurs ont reçu les plus grandes valeurs ?`,
    en: 'Which suppliers were awarded the most?',
  },
  purpose: {
    fr: 'Savoir qui fournit l’État, et pour combien, est la première question qu’un citoyen pose.',
    en: 'Who supplies the state, and for how much, is the first question that a citizen asks.',
  },
  formula: {
    fr: french`Somme des montants adjugés par fournisseur ; le montant d’un consortium est divisé également entre ses membres.`,
    en: 'Sum of awarded amounts by supplier; a consortium’s amount is divided equally among its members.',
  },
  caution: {
    fr: 'Les personnes physiques ne sont pas classées. Deux graphies d’un même nom sans identifiant peuvent rester séparées.',
    en: 'Private individuals are not ranked. Two spellings of a name without an identifier may stay apart.',
  },
  missing: {
    fr: 'aucun montant n’est publié, ou il est dans une autre monnaie',
    en: 'no amount is published, or it is in another currency',
  },
  sql,
};
