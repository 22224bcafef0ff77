/** Words of a list of licences. */
import { french } from '../../i18n/typography.ts';

const fr = {
  untitled: 'Sans titre publié',
  noBuyer: 'organisme non précisé',
  supplier: french`fournisseur :`,
  awarded: (day: string) => french`adjugé le ${day}`,
  noticed: (day: string) => french`avis du ${day}`,
  until: (day: string) => french`fin le ${day}`,
  noEnd: 'fin non précisée',
  notAwarded: 'aucune adjudication publiée',
  noAmount: 'montant non publié',
  foundBy: french`reconnu par :`,
  found: {
    class: 'classe de logiciels',
    serviceClass: 'classe 81112',
    provision: 'fondement légal',
    title: 'mots du titre',
    category: 'mot du titre et catégorie de TI',
  },
  follows: french`fait suite à :`,
  reasons: {
    stated: 'le diffuseur le dit',
    same_subject: 'même objet',
    same_product: 'produit du même éditeur',
    same_supplier: 'même fournisseur',
    says_renewal: french`le titre dit « renouvellement »`,
  },
  place: (at: number, of: number) => french`${at}${at === 1 ? 'er' : 'e'} d’une suite de ${of}`,
};

const en: typeof fr = {
  untitled: 'No title published',
  noBuyer: 'public body not stated',
  supplier: 'supplier:',
  awarded: (day) => `awarded on ${day}`,
  noticed: (day) => `notice of ${day}`,
  until: (day) => `ends on ${day}`,
  noEnd: 'end not stated',
  notAwarded: 'no award published',
  noAmount: 'amount not published',
  foundBy: 'recognized by:',
  found: {
    class: 'class of software',
    serviceClass: 'class 81112',
    provision: 'legal basis',
    title: 'words of the title',
    category: 'word of the title and IT category',
  },
  follows: 'follows:',
  reasons: {
    stated: 'the publisher says so',
    same_subject: 'same subject',
    same_product: 'product of the same publisher',
    same_supplier: 'same supplier',
    says_renewal: 'the title says “renewal”',
  },
  place: (at, of) => `no. ${at} in a chain of ${of}`,
};

export const text = { fr, en } as const;
