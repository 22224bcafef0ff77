/** How much of the overrun no longer shows against the plan in force? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectAbsorbedShare: Measure = {
  id: 'project-absorbed-share',
  version: 1,
  unit: 'share',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet au-dessus de son premier plan`,
    en: 'one project above its first plan',
  },
  title: {
    fr: french`Part de l’écart absorbée par de nouveaux plans`,
    en: 'Share of the difference absorbed by new plans',
  },
  question: {
    fr: french`Quelle part du dépassement ne se voit plus, parce qu’un nouveau plan l’a intégrée ?`,
    en: 'What share of the overrun no longer shows, because a new plan took it in?',
  },
  purpose: {
    fr: french`Un nouveau plan peut être justifié ; comparé à lui seul, un projet revient au vert quel que soit le chemin parcouru.`,
    en: 'A new plan may be justified; compared with it alone, a project turns green again however far it has gone.',
  },
  formula: {
    fr: french`(Somme des coûts des plans en vigueur − somme des premiers coûts) ÷ (somme des dernières prévisions − somme des premiers coûts), pour les projets dont la prévision dépasse le premier coût et dont un plan est déclaré.`,
    en: '(Sum of the costs of plans in force − sum of first costs) ÷ (sum of latest forecasts − sum of first costs), for projects forecast above their first cost that have a declared plan.',
  },
  caution: {
    fr: french`Un nouveau plan suit souvent un changement de portée : la part absorbée n’est pas une part cachée à dessein.`,
    en: 'A new plan often follows a change of scope: the absorbed share is not a share that was hidden on purpose.',
  },
  missing: {
    fr: french`la prévision ne dépasse pas le premier coût, ou aucun plan en vigueur n’est déclaré`,
    en: 'the forecast is not above the first cost, or no plan in force is declared',
  },
  parts: {
    numerator: { fr: french`plans en vigueur moins premiers coûts`, en: 'plans in force minus first costs' },
    denominator: {
      fr: french`dernières prévisions moins premiers coûts`,
      en: 'latest forecasts minus first costs',
    },
    unit: 'money',
  },
  sql,
};
