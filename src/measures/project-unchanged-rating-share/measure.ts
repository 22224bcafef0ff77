/** What share of official ratings never changed? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectUnchangedRatingShare: Measure = {
  id: 'project-unchanged-rating-share',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: { fr: french`Cotes officielles jamais changées`, en: 'Official ratings that never changed' },
  question: {
    fr: french`Quelle part des cotes officielles n’a jamais changé ?`,
    en: 'What share of official ratings never changed?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Projets cotés deux fois ou plus, toujours de même ÷ projets cotés deux fois ou plus.`,
    en: 'Projects rated twice or more, always the same ÷ projects rated twice or more.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`le projet n’est pas coté deux fois`, en: 'the project is not rated twice' },
  parts: {
    numerator: { fr: french`projets à la cote inchangée`, en: 'projects with an unchanged rating' },
    denominator: { fr: french`projets cotés deux fois ou plus`, en: 'projects rated twice or more' },
  },
  sql,
};
