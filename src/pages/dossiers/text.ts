/** Words of the list of dossiers. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Paroles',
  description:
    'Ce que des responsables ont dit du numérique, ou ce qui en est rapporté, et ce qu’il en est advenu.',
  lede: french`Ce qui a été dit, qui le rapporte, ce qui n’a pas été dit, et ce qu’il en est advenu. Chaque citation mène à sa source, chaque verdict à ses preuves.`,
  none: french`Aucun dossier dans cette édition.`,
  noneHelp: french`L’édition a été faite avant qu’il y en ait. « limpide rebuild » en publie une qui les contient.`,
  counts: (statements: number, commitments: number, silences: number) =>
    french`${statements} énoncés, ${commitments} engagements suivis, ${silences} silences.`,
};
const en: typeof fr = {
  title: 'Statements',
  description: 'What office holders said of digital policy, or what is reported of it, and what came of it.',
  lede: 'What was said, who reports it, what was not said, and what came of it. Each quote leads to its source, each verdict to its evidence.',
  none: 'No dossier in this edition.',
  noneHelp: 'The edition was made before there were any. “limpide rebuild” publishes one that holds them.',
  counts: (statements, commitments, silences) =>
    `${statements} statements, ${commitments} commitments followed, ${silences} silences.`,
};
export const text = { fr, en };
