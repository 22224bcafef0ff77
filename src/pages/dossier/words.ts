/** Words that all pages of a dossier share: statuses, strengths, grades, stances, and short labels. */
import type { CheckResult } from '../../dossiers/schema/claims.ts';
import type { Stance } from '../../dossiers/schema/said.ts';
import type { Grade, Status, Strength } from '../../dossiers/schema/words.ts';
import { french } from '../../i18n/typography.ts';

const frStatuses: Readonly<Record<Status, string>> = {
  notDue: 'pas encore dû',
  inProgress: 'en cours',
  stalled: 'à l’arrêt',
  kept: 'tenu',
  partlyKept: 'tenu en partie',
  keptLate: 'tenu en retard',
  broken: 'non tenu',
  notTestable: 'ne peut pas être jugé : n’a jamais gouverné',
  notInPower: 'pas au pouvoir pour ce mandat',
  noEvidence: 'cherché, aucune preuve trouvée',
  doneByAnother: 'fait par d’autres',
};
const enStatuses: typeof frStatuses = {
  notDue: 'not due yet',
  inProgress: 'in progress',
  stalled: 'stalled',
  kept: 'kept',
  partlyKept: 'partly kept',
  keptLate: 'kept late',
  broken: 'not kept',
  notTestable: 'cannot be judged: never governed',
  notInPower: 'not in power for that mandate',
  noEvidence: 'looked for, no evidence found',
  doneByAnother: 'done by others',
};
const frStrengths: Readonly<Record<Strength, string>> = {
  F: 'ferme',
  I: 'intention',
  O: 'ouvert ou conditionnel',
  P: 'opinion',
  R: 'refus',
  N: 'sans position',
  '–': 'fait rapporté',
};
const enStrengths: typeof frStrengths = {
  F: 'firm',
  I: 'intention',
  O: 'open or conditional',
  P: 'opinion',
  R: 'refusal',
  N: 'no position',
  '–': 'reported fact',
};
const frGrades: Readonly<Record<Grade, string>> = {
  voteOrLaw: 'vote ou loi',
  decreeOrContract: 'décret ou registre de contrats',
  officialReport: 'rapport officiel',
  press: 'presse',
  interview: 'entrevue',
};
const enGrades: typeof frGrades = {
  voteOrLaw: 'vote or law',
  decreeOrContract: 'decree or contract record',
  officialReport: 'official report',
  press: 'press',
  interview: 'interview',
};
const frStances: Readonly<Record<`${Stance}`, string>> = {
  '2': 'très favorable',
  '1': 'favorable',
  '0': 'neutre',
  '-1': 'réservé',
  '-2': 'contre',
  unclear: 'incertain',
  notStated: 'non précisé',
};
const enStances: typeof frStances = {
  '2': 'strongly for',
  '1': 'for',
  '0': 'neutral',
  '-1': 'guarded',
  '-2': 'against',
  unclear: 'unclear',
  notStated: 'not stated',
};
const frResults: Readonly<Record<CheckResult, string>> = {
  true: 'vrai',
  false: 'faux',
  aboutEqual: 'à peu près égal',
  misleading: 'induit en erreur',
  notVerified: 'non vérifié',
};
const enResults: typeof frResults = {
  true: 'true',
  false: 'false',
  aboutEqual: 'about equal',
  misleading: 'misleading',
  notVerified: 'not verified',
};

const fr = {
  statements: 'Paroles',
  matrix: 'Positions',
  compare: 'Qui pense comme moi',
  people: 'Personnes',
  commitments: 'Engagements',
  ask: 'Leur demander',
  sources: 'Sources et faits',
  statuses: frStatuses,
  strengths: frStrengths,
  grades: frGrades,
  stances: frStances,
  results: frResults,
  kinds: { full: 'engagement', weak: 'engagement faible', negative: 'engagement de ne pas faire' },
  askShort: 'demander',
  askOf: (who: string, what: string) => french`demander à ${who}, ${what}`,
  strength: 'Force',
  ours: 'En nos mots',
  unverified: 'non vérifié',
  allFrom: french`Toutes ces citations :`,
  looked: french`Cherché :`,
  sourcesOf: french`Sources :`,
  noAddress: 'sans adresse',
  original: 'texte en français',
  pages: 'Pages de ce dossier',
};
const en: typeof fr = {
  statements: 'Statements',
  matrix: 'Positions',
  compare: 'Who agrees with me',
  people: 'People',
  commitments: 'Commitments',
  ask: 'Ask them',
  sources: 'Sources and facts',
  statuses: enStatuses,
  strengths: enStrengths,
  grades: enGrades,
  stances: enStances,
  results: enResults,
  kinds: { full: 'commitment', weak: 'weak commitment', negative: 'commitment not to do' },
  askShort: 'ask',
  askOf: (who, what) => `ask ${who}, ${what}`,
  strength: 'Strength',
  ours: 'In our words',
  unverified: 'not verified',
  allFrom: 'All these quotes:',
  looked: 'Looked for:',
  sourcesOf: 'Sources:',
  noAddress: 'no address',
  original: 'text in French',
  pages: 'Pages of this dossier',
};

export const shared = { fr, en };
