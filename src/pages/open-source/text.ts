/** Words of the page of open source. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Logiciel libre',
  description:
    'Les achats publics qui demandent, acceptent ou nomment du logiciel libre dans leur titre ; avec le dictionnaire et sa précision.',
  crumb: 'Achats',
  lede: french`Un logiciel libre peut être utilisé, étudié, modifié et partagé par tous. Voici les achats publics qui en demandent, en acceptent ou en nomment un dans leur titre.`,
  figures: 'En quelques chiffres',
  kinds: {
    require: 'demandé',
    allow: 'accepté à côté d’un autre',
    name: 'produit libre nommé',
  },
  blind: 'Ce que cela ne voit pas',
  blindItems: [
    french`Un devis qui demande ou accepte du logiciel libre sans que le titre le dise : ce nombre est un minimum.`,
    french`Un logiciel libre installé sans achat, ou acheté comme simple service.`,
    french`Un produit libre absent du dictionnaire, ou vendu sous un autre nom.`,
  ],
  method: 'Comment le dictionnaire a été vérifié : précision, rappel et limites',
  years: 'Mentions, année par année',
  dictionary: 'Le dictionnaire',
  dictionaryNote: french`Un terme est reconnu quel que soit l’accent, la majuscule ou le pluriel. Un titre qui en contient de plusieurs sortes est classé « accepté », sinon « demandé », sinon « nommé ».`,
  exclusions: 'Faux amis, retirés du titre avant la recherche',
  openDictionary: 'Voir tous les termes',
  kind: 'Sorte',
  terms: 'Termes',
  term: 'Terme',
  why: 'Pourquoi',
  list: 'Les achats',
  kindsLabel: french`Sorte :`,
  all: 'toutes',
  none: 'Aucune mention de logiciel libre',
  noneHelp: french`Aucun titre de ces données ne contient un terme du dictionnaire.`,
  whole: french`Toute la liste, sans limite :`,
  untitled: 'Sans titre publié',
  noBuyer: 'organisme non précisé',
  notAwarded: 'aucune adjudication publiée',
  noAmount: 'montant non publié',
};

const en: typeof fr = {
  title: 'Open source',
  description:
    'Public purchases that require, allow or name open source in their title; with the dictionary and its precision.',
  crumb: 'Procurement',
  lede: 'Open-source software may be used, studied, changed and shared by all. Here are the public purchases that require, allow or name it in their title.',
  figures: 'In a few figures',
  kinds: { require: 'required', allow: 'allowed beside another', name: 'open-source product named' },
  blind: 'What this cannot see',
  blindItems: [
    'Specifications that require or allow open source without the title saying so: this number is a minimum.',
    'Open source installed without a purchase, or bought as a mere service.',
    'An open-source product that is not in the dictionary, or is sold under another name.',
  ],
  method: 'How the dictionary was checked: precision, recall and limits',
  years: 'Mentions, year by year',
  dictionary: 'The dictionary',
  dictionaryNote:
    'A term is recognized whatever its accents, capitals or plural. A title that holds several kinds counts as “allowed”, else “required”, else “named”.',
  exclusions: 'False friends, taken out of the title before the search',
  openDictionary: 'See all terms',
  kind: 'Kind',
  terms: 'Terms',
  term: 'Term',
  why: 'Why',
  list: 'The purchases',
  kindsLabel: 'Kind:',
  all: 'all',
  none: 'No mention of open source',
  noneHelp: 'No title of these data holds a term of the dictionary.',
  whole: 'The whole list, without a cap:',
  untitled: 'No title published',
  noBuyer: 'public body not stated',
  notAwarded: 'no award published',
  noAmount: 'amount not published',
};

export const text = { fr, en } as const;
