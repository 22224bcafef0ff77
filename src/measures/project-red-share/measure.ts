/** What share of projects is 30 % or more beyond the first plan? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectRedShare: Measure = {
  id: 'project-red-share',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: {
    fr: french`Projets à 30 % ou plus du premier plan`,
    en: 'Projects 30 % or more beyond the first plan',
  },
  question: {
    fr: french`Quelle part des projets s’écarte d’au moins 30 % du premier plan ?`,
    en: 'What share of projects is 30 % or more beyond the first plan?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Projets dont le pire écart (coût, durée) est d’au moins 30 % ÷ projets dont un écart se calcule.`,
    en: 'Projects whose worse difference (cost, duration) is 30 % or more ÷ projects with a difference that can be computed.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: {
    fr: french`ni l’écart de coût ni celui de durée ne se calcule`,
    en: 'neither the difference in cost nor in duration can be computed',
  },
  parts: {
    numerator: { fr: french`projets à 30 % ou plus`, en: 'projects at 30 % or more' },
    denominator: { fr: french`projets mesurés`, en: 'measured projects' },
  },
  sql,
};
