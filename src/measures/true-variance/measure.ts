/** How far are projects from the cost of their first plan? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const trueVariance: Measure = {
  id: 'true-variance',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet dont deux coûts se comparent', en: 'one project with two costs to compare' },
  title: { fr: 'Écart de coût avec le premier plan', en: 'Difference in cost with the first plan' },
  question: {
    fr: french`De combien les dernières prévisions dépassent-elles les premiers plans ?`,
    en: 'By how much do the latest forecasts exceed the first plans?',
  },
  purpose: {
    fr: french`Le premier plan dit ce qui était attendu au départ ; un plan approuvé depuis peut cacher le chemin parcouru.`,
    en: 'The first plan tells what was expected at the start; a plan approved since may hide how far things went.',
  },
  formula: {
    fr: '(Somme des dernières prévisions − somme des premiers coûts) ÷ somme des premiers coûts, pour les projets qui ont les deux dans la monnaie de l’édition.',
    en: '(Sum of latest forecasts − sum of first costs) ÷ sum of first costs, for the projects that have both in the edition’s currency.',
  },
  caution: {
    fr: french`Quand aucun plan n’est déclaré, le premier coût publié en tient lieu. La portée a pu changer, et les grands projets pèsent le plus.`,
    en: 'Where no plan is declared, the first published cost stands in for it. The scope may have changed, and large projects weigh most.',
  },
  missing: {
    fr: 'il manque un deuxième coût, ou le coût est dans une autre monnaie',
    en: 'a second cost is missing, or the cost is in another currency',
  },
  parts: {
    numerator: { fr: 'dernières prévisions moins premiers coûts', en: 'latest forecasts minus first costs' },
    denominator: { fr: 'premiers coûts', en: 'first costs' },
    unit: 'money',
  },
  sql,
};
