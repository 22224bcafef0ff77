/** Among absent projects, what share had reached its announced end? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectAbsentPastShare: Measure = {
  id: 'project-absent-past-share',
  version: 1,
  unit: 'share',
  population: 'project',
  refuses: ['project'],
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: {
    fr: french`Projets absents dont la fin annoncée était passée`,
    en: 'Absent projects whose announced end had passed',
  },
  question: {
    fr: french`Parmi les projets absents, quelle part avait atteint sa fin annoncée ?`,
    en: 'Among absent projects, what share had reached its announced end?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Projets absents dont la fin annoncée précède la publication suivante ÷ projets absents dont une fin est annoncée.`,
    en: 'Absent projects whose announced end is before the next publication ÷ absent projects with an announced end.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`aucune fin n’est annoncée`, en: 'no end is announced' },
  parts: {
    numerator: { fr: french`projets dont la fin était passée`, en: 'projects whose end had passed' },
    denominator: { fr: french`projets absents, fin annoncée`, en: 'absent projects with an announced end' },
  },
  sql,
};
