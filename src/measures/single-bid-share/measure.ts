/** What share of tenders draws a single firm? */
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
    fr: 'Quelle part des appels d’offres n’attire qu’une entreprise ?',
    en: 'What share of tenders draws a single firm?',
  },
  formula: {
    fr: 'Appels d’offres publics ou entre fournisseurs qualifiés à un seul soumissionnaire ÷ ceux qui en ont au moins un, à leur dernière version.',
    en: 'Open or selective tenders with exactly one bidder ÷ those with at least one, at their latest version.',
  },
  caution: {
    fr: 'Un seul soumissionnaire n’est pas une faute : marché étroit, besoin spécialisé, région éloignée ou délai court l’expliquent souvent.',
    en: 'A single bidder is no fault: a narrow market, a special need, a remote region or a short period often explain it.',
  },
  reference: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R018',
  sql,
};
