/** By how much is the official word more favourable than the measured fact? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectRatingGap: Measure = {
  id: 'project-rating-gap',
  version: 1,
  unit: 'ratio',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet qui a les deux voyants`,
    en: 'one project with both lights',
  },
  title: {
    fr: french`Écart moyen entre les deux voyants`,
    en: 'Mean gap between the two lights',
  },
  question: {
    fr: french`De combien le voyant officiel est-il plus favorable que le voyant mesuré ?`,
    en: 'By how much is the official light more favourable than the measured one?',
  },
  purpose: {
    fr: french`Un tableau de bord vaut ce que ses voyants apprennent ; l’écart dit s’ils suivent le coût et le délai.`,
    en: 'A dashboard is worth what its lights tell; the gap says whether they follow cost and time.',
  },
  formula: {
    fr: french`Moyenne de (niveau officiel − niveau mesuré), où vert vaut 3, jaune 2 et rouge 1 : au-dessus de 0, la parole officielle est la plus favorable.`,
    en: 'Mean of (official level − measured level), where green is 3, yellow 2 and red 1: above 0, the official word is the more favourable.',
  },
  caution: {
    fr: french`L’organisme peut juger d’autres choses que le coût et le délai, et les comparer au plan en vigueur plutôt qu’au premier.`,
    en: 'The public body may judge other things than cost and time, and compare with the plan in force rather than the first.',
  },
  missing: {
    fr: french`l’un des deux voyants manque`,
    en: 'one of the two lights is missing',
  },
  parts: {
    numerator: { fr: french`somme des écarts`, en: 'sum of the gaps' },
    denominator: { fr: french`projets qui ont les deux voyants`, en: 'projects with both lights' },
  },
  sql,
};
