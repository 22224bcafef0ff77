/** How far do final costs move from the awarded amounts? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const awardGrowth: Measure = {
  id: 'award-growth',
  version: 2,
  unit: 'share',
  form: 'value',
  headline: true,
  grain: {
    fr: 'un processus dont l’adjugé et le final sont publiés',
    en: 'one process with both amounts published',
  },
  title: {
    fr: 'Écart entre l’adjugé et le final',
    en: 'Growth from award to final',
  },
  question: {
    fr: french`De combien le coût final s’écarte-t-il du montant adjugé ?`,
    en: 'How far do final costs move from the awarded amounts?',
  },
  purpose: {
    fr: french`Le montant adjugé est le prix convenu ; le montant final, ce que le contrat a coûté.`,
    en: 'The awarded amount is the agreed price; the final amount is what the contract cost.',
  },
  formula: {
    fr: '(Somme des montants finals − somme des montants adjugés) ÷ somme des montants adjugés, sur les processus où les deux sont publiés.',
    en: '(Sum of final amounts − sum of awarded amounts) ÷ sum of awarded amounts, over processes that publish both.',
  },
  caution: {
    fr: french`Une hausse a souvent une explication : ajout de besoins, option exercée, quantités réelles. Un contrat à commandes peut finir sous le montant adjugé.`,
    en: 'A rise often has an explanation: added needs, an option taken up, real quantities. A standing offer may end under its awarded amount.',
  },
  missing: {
    fr: 'le montant adjugé ou le montant final n’est pas publié, ou n’est pas dans la monnaie de l’édition',
    en: 'the awarded or the final amount is not published, or is not in the edition’s currency',
  },
  parts: {
    numerator: { fr: 'écart entre le final et l’adjugé', en: 'final amounts minus awards' },
    denominator: { fr: 'montants adjugés', en: 'awarded amounts' },
    unit: 'money',
  },
  sql,
};
