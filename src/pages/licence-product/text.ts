/** Words of the page of one publisher of software. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: (name: string) => french`Licences : ${name}`,
  description: (name: string) =>
    french`Les contrats publics qui nomment un produit ${name}, ou dont ${name} est le fournisseur, dans tous les organismes.`,
  crumb: 'Achats',
  licences: 'Licences de logiciels',
  lede: (name: string) =>
    french`Les contrats de tous les organismes publics dont le titre nomme un produit de ${name}, ou dont ${name} est le fournisseur.`,
  words: (words: string) => french`Mots cherchés dans les titres : ${words}.`,
  suppliers: (words: string) => french`Noms cherchés parmi les fournisseurs : ${words}.`,
  blind: french`Un titre qui ne nomme aucun de ces mots n’est pas vu : ces chiffres sont un minimum. Un contrat qui nomme plusieurs éditeurs compte pour chacun, de tout son montant.`,
  context: 'D’où vient la question',
  figures: 'En quelques chiffres',
  all: 'Processus qui le nomment, licences ou non',
  years: 'Contrats de licence, année par année',
  buyers: 'Quels organismes',
  buyersCaption: 'Vingt organismes publics, selon la valeur adjugée des processus qui le nomment',
  list: 'Les contrats de licence',
  whole: french`Toute la liste, sans limite :`,
  more: 'Tous ces contrats, page par page',
};

const en: typeof fr = {
  title: (name) => `Licences: ${name}`,
  description: (name) =>
    `Public contracts that name a product of ${name}, or whose supplier is ${name}, across all public bodies.`,
  crumb: 'Procurement',
  licences: 'Licences of software',
  lede: (name) =>
    `Contracts of all public bodies whose title names a product of ${name}, or whose supplier is ${name}.`,
  words: (words) => `Words looked for in titles: ${words}.`,
  suppliers: (words) => `Names looked for among suppliers: ${words}.`,
  blind:
    'A title that has none of these words is not seen: these figures are a minimum. A contract that names several publishers counts for each, with its whole amount.',
  context: 'Where the question comes from',
  figures: 'In a few figures',
  all: 'Processes that name it, licences or not',
  years: 'Licence contracts, year by year',
  buyers: 'Which public bodies',
  buyersCaption: 'Twenty public bodies, by the awarded value of the processes that name it',
  list: 'The licence contracts',
  whole: 'The whole list, without a cap:',
  more: 'All these contracts, page by page',
};

export const text = { fr, en } as const;
