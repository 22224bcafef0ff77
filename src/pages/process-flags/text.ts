/** The words of the page of a process's flags. */
import { french } from '../../i18n/typography.ts';

const fr = {
  crumb: 'Achats',
  here: 'Signaux',
  untitled: 'Sans titre publié',
  title: (name: string) => french`Signaux : ${name}`,
  description: (name: string) =>
    french`Ce que chaque signal répond pour « ${name} » : signalé, rien à signaler, ou non calculable et ce qui manque.`,
  lede: french`Trois réponses sont possibles. « Signalé » invite à regarder de plus près, sans dire pourquoi. « Non calculable » n’est pas une réponse : une donnée manque, et elle est nommée.`,
  every: 'Chaque signal',
  caption: 'Réponse de chaque signal',
  flag: 'Signal',
  result: 'Réponse',
  missing: 'Ce qui manque',
  nothingMissing: 'rien',
  none: 'Aucun signal ne regarde ce processus',
  noneWhy: french`Un processus annulé, par exemple, n’est regardé par aucun signal.`,
  others: french`Un signal absent de cette liste ne regarde pas ce genre de processus. Les signaux sur un organisme, un fournisseur ou les deux ensemble sont sur leurs pages.`,
  flagged: 'Ce qui est signalé',
  replies: 'Droit de réponse',
};

const en: typeof fr = {
  crumb: 'Procurement',
  here: 'Flags',
  untitled: 'No published title',
  title: (name) => `Flags: ${name}`,
  description: (name) =>
    `What each flag answers for “${name}”: flagged, clear, or not computable and what is missing.`,
  lede: 'There are three answers. “Flagged” invites a closer look, and does not say why. “Not computable” is no answer: something is missing, and it is named.',
  every: 'Each flag',
  caption: 'Each flag’s answer',
  flag: 'Flag',
  result: 'Answer',
  missing: 'What is missing',
  nothingMissing: 'nothing',
  none: 'No flag looks at this process',
  noneWhy: 'No flag looks at a cancelled process, for example.',
  others:
    'A flag that is not in this list does not look at this kind of process. Flags about a public body, a supplier or both together are on their pages.',
  flagged: 'What is flagged',
  replies: 'Right of reply',
};

export const text = { fr, en };
