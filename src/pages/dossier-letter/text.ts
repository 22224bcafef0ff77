/** The letter for a silence, in both languages: it states what the source does not say, and asks. */
import { french } from '../../i18n/typography.ts';

export interface LetterFacts {
  readonly name: string;
  readonly party: string;
  readonly issue: string;
  readonly question: string;
  readonly dossier: string;
  readonly source: string;
  readonly address: string;
  /** Others who answered: « Jean-Martin Aussant : très favorable ». */
  readonly others: readonly string[];
}

const fr = {
  title: (who: string, what: string) => french`Demander à ${who} : ${what}`,
  description: (who: string, what: string) =>
    french`Une lettre prête à envoyer à ${who} sur cet enjeu : ${what}.`,
  lede: french`La source ne dit rien de cette personne sur cet enjeu. Voici une lettre à adapter, à signer et à envoyer vous-même.`,
  answered: french`La source rapporte une réponse sur cet enjeu : il n’y a pas de silence à combler. La lettre demande une précision.`,
  letter: 'La lettre',
  subject: (what: string) => french`Objet : votre position, « ${what} »`,
  lines: ({ name, party, issue, question, dossier, source, address, others }: LetterFacts) => [
    french`À l’attention de ${name}, ou de son parti (${party})`,
    french`Objet : votre position, « ${issue} »`,
    'Bonjour,',
    french`Le dossier « ${dossier} » réunit ce qui a été rapporté des chefs de partis sur le numérique, d’après « ${source} ». Sur cet enjeu, votre position n’y est pas précisée. Ce silence n’y est pas interprété.`,
    others.length === 0
      ? french`Personne d’autre n’y répond non plus.`
      : french`D’autres y ont répondu, selon notre lecture : ${others.join(' ; ')}.`,
    french`Voici ma question : ${question}`,
    french`Si vous avez déjà pris position publiquement, pourriez-vous m’en donner la source et la date ? Votre réponse, si vous acceptez qu’elle soit publiée, peut être ajoutée au dossier en entier, sans être récrite.`,
    french`Référence : ${address}`,
    french`Merci de votre attention.`,
    'Nom, ville, date',
  ],
  motion: 'Porter la question à une assemblée',
  print: french`Imprimez cette page pour l’envoyer par la poste.`,
};
const en: typeof fr = {
  title: (who, what) => `Ask ${who}: ${what}`,
  description: (who, what) => `A letter ready to send to ${who} on this issue: ${what}.`,
  lede: 'The source says nothing of this person on this issue. Here is a letter to adapt, to sign and to send yourself.',
  answered:
    'The source reports an answer on this issue: there is no silence to fill. The letter asks for more detail.',
  letter: 'The letter',
  subject: (what) => `Subject: your position, “${what}”`,
  lines: ({ name, party, issue, question, dossier, source, address, others }) => [
    `To the attention of ${name}, or of their party (${party})`,
    `Subject: your position, “${issue}”`,
    'Hello,',
    `The dossier “${dossier}” brings together what is reported of party leaders on digital policy, after « ${source} ». On this issue, your position is not stated there. That silence is not interpreted.`,
    others.length === 0
      ? 'No one else answers it either.'
      : `Others have answered, in our reading: ${others.join('; ')}.`,
    `Here is my question: ${question}`,
    'If you have already taken a position in public, could you give me its source and date? Your answer, if you agree to its publication, can be added to the dossier in full, without being rewritten.',
    `Reference: ${address}`,
    'Thank you for your attention.',
    'Name, town, date',
  ],
  motion: 'Take the question to an assembly',
  print: 'Print this page to send it by post.',
};
export const text = { fr, en };
