/** By how much does the middle project’s cost differ from the plan in force? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectReportedVariance: Measure = {
  id: 'project-reported-variance',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: {
    fr: french`Écart de coût médian avec le plan en vigueur`,
    en: 'Median difference in cost with the plan in force',
  },
  question: {
    fr: french`De combien le coût du projet du milieu s’écarte-t-il du plan en vigueur ?`,
    en: 'By how much does the middle project’s cost differ from the plan in force?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Médiane de (dernier coût − coût du plan en vigueur) ÷ coût du plan en vigueur.`,
    en: 'Median of (latest cost − cost of the plan in force) ÷ cost of the plan in force.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`aucun plan n’est déclaré`, en: 'no plan is declared' },
  sql,
};
