/** By how many days does the end move for each day that passes? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectSlipRate: Measure = {
  id: 'project-slip-rate',
  version: 1,
  unit: 'ratio',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: { fr: french`Recul médian de la fin`, en: 'Median slip of the end' },
  question: {
    fr: french`De combien de jours la fin recule-t-elle par jour qui passe ?`,
    en: 'By how many days does the end move for each day that passes?',
  },
  purpose: {
    fr: french`Un tableau qui ne montre que l’état du jour ne dit rien du chemin parcouru depuis le premier plan.`,
    en: 'A dashboard that shows only the present state says nothing of the way since the first plan.',
  },
  formula: {
    fr: french`Médiane de (dernière fin − première fin) ÷ jours entre leurs publications ; à 1, la fin recule aussi vite que le temps passe.`,
    en: 'Median of (last end − first end) ÷ days between their publications; at 1 the end moves as fast as time passes.',
  },
  caution: {
    fr: french`La portée d’un projet a pu changer, et un projet absent a pu finir ou changer de nom : c’est un fait, pas un jugement.`,
    en: 'The scope of a project may have changed, and an absent one may have ended or changed its name: a fact, not a verdict.',
  },
  missing: { fr: french`il manque une deuxième fin`, en: 'a second end is missing' },
  sql,
};
