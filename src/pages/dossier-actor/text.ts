/** Words of an actor's page. */
import { french } from '../../i18n/typography.ts';

const fr = {
  description: (who: string) =>
    french`Ce qui est rapporté de ${who} sur le numérique, ce qui ne l’est pas, et les suites.`,
  said: 'Ce qui est rapporté',
  count: (stated: number, all: number) => french`${stated} enjeux sur ${all} ont une réponse dans la source.`,
  silences: 'Ce qui n’est pas précisé',
  silencesNote: french`Un silence n’est pas une position. Une lettre prête à envoyer accompagne chacun.`,
  none: 'Tous les enjeux ont une réponse.',
  commitments: 'Engagements suivis',
  noCommitment: french`Aucun engagement suivi.`,
  mandates: 'Au pouvoir',
  since: (day: string) => french`à partir de ${day}`,
  between: (from: string, to: string) => french`de ${from} à ${to}`,
  never: french`Aucun mandat de gouvernement relevé dans ce dossier.`,
  facts: 'Faits qui s’y rapportent',
};
const en: typeof fr = {
  description: (who) => `What is reported of ${who} on digital policy, what is not, and what followed.`,
  said: 'What is reported',
  count: (stated, all) => `${stated} of ${all} issues have an answer in the source.`,
  silences: 'What is not stated',
  silencesNote: 'A silence is not a position. Each comes with a letter ready to send.',
  none: 'Every issue has an answer.',
  commitments: 'Commitments followed',
  noCommitment: 'No commitment is followed.',
  mandates: 'In power',
  since: (day) => `from ${day}`,
  between: (from, to) => `from ${from} to ${to}`,
  never: 'No time in government is recorded in this dossier.',
  facts: 'Facts that bear on it',
};
export const text = { fr, en };
