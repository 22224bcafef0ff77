/** Words of the matrix of positions. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Positions',
  description: 'Les positions de chaque chef sur chaque enjeu, et les silences.',
  lede: french`Ce que chacun a dit, d’après la source. « Non précisé » est une information : la question n’y a pas de réponse.`,
  caption: 'Positions par enjeu et par chef',
  issue: 'Enjeu',
  key: french`Signes : ++ très favorable, + favorable, − − contre, ◇ incertain. C’est notre lecture ; les mots entre guillemets sont ceux de la source.`,
  quotes: french`Toutes les citations, par leur code (L1 à M4) :`,
};
const en: typeof fr = {
  title: 'Positions',
  description: 'Each leader’s position on each issue, and the silences.',
  lede: 'What each said, according to the source. “Not stated” is information: the question has no answer there.',
  caption: 'Positions by issue and by leader',
  issue: 'Issue',
  key: 'Signs: ++ strongly for, + for, − − against, ◇ unclear. This is our reading; the words in quotation marks are the source’s, in French.',
  quotes: 'All quotes, by their code (L1 to M4):',
};
export const text = { fr, en };
