/** Words of an issue's page. */
import { french } from '../../i18n/typography.ts';

const fr = {
  description: (what: string) => french`${what} : ce que chacun en a dit, et ce qui est arrivé.`,
  proposition: french`Proposition à laquelle les positions sont comparées :`,
  positions: 'Ce que chacun en a dit',
  why: french`Notre lecture :`,
  facts: 'Ce qui est arrivé',
  commitments: 'Engagements suivis sur cet enjeu',
  claims: 'Affirmations sur cet enjeu',
  motion: 'Une proposition pour une assemblée',
  motionNote: french`Un texte à imprimer, avec ses citations, pour demander une position à un parti.`,
  motionLink: 'Ouvrir la proposition',
};
const en: typeof fr = {
  description: (what) => `${what}: what each said of it, and what happened.`,
  proposition: 'Proposition that positions are compared with:',
  positions: 'What each said of it',
  why: 'Our reading:',
  facts: 'What happened',
  commitments: 'Commitments followed on this issue',
  claims: 'Claims on this issue',
  motion: 'A motion for an assembly',
  motionNote: 'A text to print, with its citations, to ask a party for a position.',
  motionLink: 'Open the motion',
};
export const text = { fr, en };
