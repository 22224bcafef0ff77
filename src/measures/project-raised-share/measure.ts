/** What share of projects costs more than in the first plan? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectRaisedShare: Measure = {
  id: 'project-raised-share',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: { fr: french`Projets dont le coût a monté`, en: 'Projects whose cost rose' },
  question: {
    fr: french`Quelle part des projets coûte plus que prévu au premier plan ?`,
    en: 'What share of projects costs more than in the first plan?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Projets dont le dernier coût dépasse le premier ÷ projets dont deux coûts se comparent.`,
    en: 'Projects whose latest cost exceeds the first ÷ projects with two costs to compare.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`il manque un deuxième coût`, en: 'a second cost is missing' },
  parts: {
    numerator: { fr: french`projets dont le coût a monté`, en: 'projects whose cost rose' },
    denominator: { fr: french`projets comparés`, en: 'compared projects' },
  },
  sql,
};
