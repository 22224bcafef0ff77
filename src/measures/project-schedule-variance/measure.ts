/** By how much does the middle project’s duration exceed its first plan? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectScheduleVariance: Measure = {
  id: 'project-schedule-variance',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: { fr: french`Écart de durée médian`, en: 'Median difference in duration' },
  question: {
    fr: french`De combien la durée du projet du milieu dépasse-t-elle son premier plan ?`,
    en: 'By how much does the middle project’s duration exceed its first plan?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Médiane de (fin prévue − première fin) ÷ (première fin − premier début).`,
    en: 'Median of (forecast end − first end) ÷ (first end − first start).',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`il manque un début ou une fin`, en: 'a start or an end is missing' },
  sql,
};
