/** How many days do firms have to bid? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const noticeDays: Measure = {
  id: 'notice-days',
  version: 1,
  unit: 'days',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un appel d’offres`,
    en: 'one tender',
  },
  title: {
    fr: french`Jours pour répondre`,
    en: 'Days to bid',
  },
  question: {
    fr: french`De combien de jours une entreprise dispose-t-elle pour répondre ?`,
    en: 'How many days does a firm have to bid?',
  },
  purpose: {
    fr: french`Une petite entreprise a besoin de temps pour préparer une offre.`,
    en: 'A small firm needs time to prepare a bid.',
  },
  formula: {
    fr: french`Médiane des jours entre l’ouverture et la fermeture des appels d’offres publics ou entre fournisseurs qualifiés : la moitié laisse moins de temps, la moitié plus.`,
    en: 'Median of days between the opening and the closing of open or selective tenders: half give less time, half give more.',
  },
  caution: {
    fr: french`Les besoins urgents ou répétés ont souvent un délai plus court. Un avis prolongé compte avec sa dernière date.`,
    en: 'Urgent or repeated needs often have a shorter period. A notice that was extended counts with its last date.',
  },
  missing: {
    fr: french`l’une des deux dates manque, ou la durée est négative ou de plus d’un an`,
    en: 'one of the two dates is missing, or the time is negative or over a year',
  },
  sql,
};
