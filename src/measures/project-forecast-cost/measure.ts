/** What are projects now forecast to cost together? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectForecastCost: Measure = {
  id: 'project-forecast-cost',
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
    fr: french`Coût des dernières prévisions`,
    en: 'Cost of the latest forecasts',
  },
  question: {
    fr: french`Combien coûteront ensemble les projets, selon leurs dernières prévisions ?`,
    en: 'What will projects cost together, by their latest forecasts?',
  },
  purpose: {
    fr: french`À mettre à côté du coût des premiers plans : ce sont les mêmes projets.`,
    en: 'To set beside the cost of the first plans: they are the same projects.',
  },
  formula: {
    fr: french`Somme des dernières prévisions des projets qui ont aussi un premier plan à leur comparer, dans la monnaie de l’édition.`,
    en: 'Sum of the latest forecasts of projects that also have a first plan to compare with, in the edition’s currency.',
  },
  caution: {
    fr: french`Une prévision n’est pas une dépense ; celle d’un projet absent date de sa dernière publication.`,
    en: 'A forecast is no expense; that of an absent project dates from its last publication.',
  },
  missing: {
    fr: french`il manque un deuxième coût, ou le coût est dans une autre monnaie`,
    en: 'a second cost is missing, or the cost is in another currency',
  },
  sql,
};
