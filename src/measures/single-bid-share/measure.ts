/** What share of tenders draws a single firm? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const singleBidShare: Measure = {
  id: 'single-bid-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: true,
  grain: {
    fr: 'un appel d’offres',
    en: 'one tender',
  },
  title: {
    fr: 'Appels d’offres à un seul soumissionnaire',
    en: 'Tenders with one bidder',
  },
  question: {
    fr: french`Quelle part des appels d’offres n’attire qu’une entreprise ?`,
    en: 'What share of tenders draws a single firm?',
  },
  purpose: {
    fr: 'Quand plusieurs entreprises répondent, l’organisme peut comparer les prix et les offres.',
    en: 'When several firms answer, the public body can compare prices and offers.',
  },
  formula: {
    fr: 'Appels d’offres publics ou entre fournisseurs qualifiés à un seul soumissionnaire ÷ ceux qui en ont au moins un, à leur dernière version.',
    en: 'Open or selective tenders with exactly one bidder ÷ those with at least one, at their latest version.',
  },
  caution: {
    fr: french`Un seul soumissionnaire a souvent une explication ordinaire : marché étroit, besoin spécialisé, région éloignée ou délai court.`,
    en: 'A single bidder often has an ordinary explanation: a narrow market, a special need, a remote region or a short period.',
  },
  missing: {
    fr: 'le nombre de soumissionnaires n’est pas publié',
    en: 'the number of bidders is not published',
  },
  parts: {
    numerator: { fr: 'appels d’offres à un seul soumissionnaire', en: 'tenders with one bidder' },
    denominator: { fr: 'appels d’offres qui en ont au moins un', en: 'tenders with at least one' },
  },
  reference: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R018',
  sql,
};
