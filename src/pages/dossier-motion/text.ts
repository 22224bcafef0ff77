/** The motion for an assembly: what is known, what is asked, its citations; for any party. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: (what: string) => french`Proposition : ${what}`,
  description: (what: string) =>
    french`Une proposition à imprimer, avec ses citations, pour une assemblée de parti : ${what}.`,
  lede: french`Un texte à soumettre à une assemblée. Il dit ce qui est connu, avec ses sources, et demande une position. Il vaut pour tout parti ; le site n’en recommande aucune.`,
  whereas: 'Attendu que',
  silence: (who: string) => french`la source ne précise pas la position de ${who} ;`,
  position: (who: string, party: string, stance: string) =>
    french`${who} (${party}), selon notre lecture : ${stance},`,
  facts: french`Faits établis, du plus ancien au plus récent :`,
  unverified: french`Cherché, et non retrouvé :`,
  resolved: 'Il est proposé que',
  first: (proposition: string) =>
    french`l’assemblée se prononce, pour ou contre, sur l’énoncé suivant : « ${proposition} »`,
  second: french`la position adoptée soit publiée, avec sa date et le résultat du vote ;`,
  third: (question: string) => french`le parti réponde par écrit à la question : « ${question} »`,
  for: 'Proposé par',
  seconded: 'Appuyé par',
  date: 'Assemblée et date',
  references: 'Références',
  vote: 'Résultat du vote',
  known: french`Positions connues, selon la source :`,
};
const en: typeof fr = {
  title: (what) => `Motion: ${what}`,
  description: (what) => `A motion to print, with its citations, for a party assembly: ${what}.`,
  lede: 'A text to submit to an assembly. It says what is known, with its sources, and asks for a position. It suits any party; the site recommends none.',
  whereas: 'Whereas',
  silence: (who) => `the source does not state the position of ${who};`,
  position: (who, party, stance) => `${who} (${party}), in our reading: ${stance},`,
  facts: 'Established facts, oldest first:',
  unverified: 'Looked for, and not found:',
  resolved: 'Be it resolved that',
  first: (proposition) => `the assembly vote, for or against, on this statement: “${proposition}”`,
  second: 'the position adopted be published, with its date and the result of the vote;',
  third: (question) => `the party answer this question in writing: “${question}”`,
  for: 'Moved by',
  seconded: 'Seconded by',
  date: 'Assembly and date',
  references: 'References',
  vote: 'Result of the vote',
  known: 'Known positions, according to the source:',
};
export const text = { fr, en };
