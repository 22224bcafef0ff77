/** What did the first plans cost together? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectFirstCost: Measure = {
  id: 'project-first-cost',
  version: 1,
  unit: 'money',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet dont deux coûts se comparent`,
    en: 'one project with two costs to compare',
  },
  title: {
    fr: french`Coût des premiers plans`,
    en: 'Cost of the first plans',
  },
  question: {
    fr: french`Combien coûtaient ensemble les premiers plans ?`,
    en: 'What did the first plans cost together?',
  },
  purpose: {
    fr: french`C’est ce qui était attendu au départ ; à mettre à côté des dernières prévisions.`,
    en: 'It is what was expected at the start, to set beside the latest forecasts.',
  },
  formula: {
    fr: french`Somme des coûts des premiers plans des projets qui ont aussi une prévision à leur comparer, dans la monnaie de l’édition.`,
    en: 'Sum of the costs of first plans, of projects that also have a forecast to compare with, in the edition’s currency.',
  },
  caution: {
    fr: french`Quand aucun plan n’est déclaré, le premier coût publié en tient lieu.`,
    en: 'Where no plan is declared, the first published cost stands in for it.',
  },
  missing: {
    fr: french`il manque un deuxième coût, ou le coût est dans une autre monnaie`,
    en: 'a second cost is missing, or the cost is in another currency',
  },
  sql,
};
