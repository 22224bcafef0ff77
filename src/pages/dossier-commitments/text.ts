/** Words of the list of commitments. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Engagements',
  description: 'Chaque engagement, son verdict et le jour où il a été posé.',
  lede: french`Ce que chacun s’est engagé à faire, ou à ne pas faire. Un verdict s’ajoute, il ne se remplace pas.`,
  caption: 'Engagements et verdicts',
  who: 'Qui',
  what: 'Engagement',
  kind: 'Nature',
  verdict: 'Verdict en cours',
  asOf: 'Au',
  evidence: 'Faits cités',
};
const en: typeof fr = {
  title: 'Commitments',
  description: 'Each commitment, its verdict and the day it was given.',
  lede: 'What each undertook to do, or not to do. A verdict is added, never replaced.',
  caption: 'Commitments and verdicts',
  who: 'Who',
  what: 'Commitment',
  kind: 'Kind',
  verdict: 'Current verdict',
  asOf: 'As of',
  evidence: 'Facts cited',
};
export const text = { fr, en };
