/** What share of a publication’s projects is not in the next one? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectAbsentShare: Measure = {
  id: 'project-absent-share',
  version: 1,
  unit: 'share',
  population: 'project',
  refuses: ['project'],
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: {
    fr: french`Projets absents de la publication suivante`,
    en: 'Projects absent from the next publication',
  },
  question: {
    fr: french`Quelle part des projets d’une publication n’est pas dans la suivante ?`,
    en: 'What share of a publication’s projects is not in the next one?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Projets absents de la publication complète suivante ÷ projets de la publication.`,
    en: 'Projects absent from the next complete publication ÷ projects of the publication.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`rien ne manque`, en: 'nothing is missing' },
  parts: {
    numerator: { fr: french`projets absents de la suivante`, en: 'projects absent from the next one' },
    denominator: { fr: french`projets de la publication`, en: 'projects of the publication' },
  },
  sql,
};
