/** Of the projects that are officially green, how many are far from their first plan? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectGreenApart: Measure = {
  id: 'project-green-apart',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet au voyant officiel vert', en: 'one project whose official light is green' },
  title: {
    fr: 'Projets officiellement au vert, loin de leur premier plan',
    en: 'Projects officially green, far from their first plan',
  },
  question: {
    fr: french`Quelle part des projets déclarés au vert s’écarte de 10 % et plus de son premier plan ?`,
    en: 'What share of the projects declared green is 10% or more away from its first plan?',
  },
  purpose: {
    fr: french`Un voyant officiel compare souvent au plan en vigueur ; le premier plan dit le chemin parcouru depuis le début.`,
    en: 'An official light often compares with the plan in force; the first plan tells how far things went since the start.',
  },
  formula: {
    fr: 'Projets au voyant officiel vert dont le voyant mesuré est jaune ou rouge ÷ projets au voyant officiel vert dont le voyant mesuré se calcule.',
    en: 'Projects whose official light is green and measured light yellow or red ÷ projects whose official light is green and measured light can be computed.',
  },
  caution: {
    fr: french`Un écart s’explique souvent : la portée a pu grandir, et l’organisme peut juger d’autres choses que le coût et le délai.`,
    en: 'A difference often has an explanation: the scope may have grown, and the public body may judge other things than cost and time.',
  },
  missing: {
    fr: 'le coût ou les dates ne permettent pas de calculer le voyant mesuré',
    en: 'the cost or the dates do not let the measured light be computed',
  },
  parts: {
    numerator: {
      fr: 'projets au vert officiel, mesurés jaune ou rouge',
      en: 'projects officially green, measured yellow or red',
    },
    denominator: {
      fr: 'projets au vert officiel dont le voyant mesuré se calcule',
      en: 'projects officially green whose measured light can be computed',
    },
  },
  reference: 'US Federal IT Dashboard, cost and schedule variance (10 % and 30 %)',
  sql,
};
