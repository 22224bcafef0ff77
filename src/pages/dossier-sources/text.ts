/** Words of the page of sources and facts. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Sources et faits',
  description:
    'Tous les faits du dossier, avec leur source et leur niveau de preuve, et ce qui n’a pas été vérifié.',
  lede: french`Tout ce que le dossier affirme, du niveau de preuve le plus fort au plus faible. Ce qui a été cherché sans être trouvé vient à la fin.`,
  facts: 'Faits',
  sources: 'Sources',
  caption: 'Sources, par ordre de citation',
  number: 'Numéro',
  source: 'Source',
  grade: 'Niveau',
  date: 'Date',
};
const en: typeof fr = {
  title: 'Sources and facts',
  description:
    'All the facts of the dossier, with their source and grade of evidence, and what was not verified.',
  lede: 'All that the dossier states, from the strongest grade of evidence to the weakest. What was looked for and not found comes last.',
  facts: 'Facts',
  sources: 'Sources',
  caption: 'Sources, in the order of citation',
  number: 'Number',
  source: 'Source',
  grade: 'Grade',
  date: 'Date',
};
export const text = { fr, en };
