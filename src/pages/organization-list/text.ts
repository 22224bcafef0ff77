/** Words of the lists of buyers and suppliers. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  buyer: {
    title: 'Organismes publics',
    lede: french`Ministères, villes, hôpitaux, écoles : ceux qui achètent, avec ce qu’ils ont adjugé.`,
    search: 'Chercher un organisme public',
    placeholder: 'Un ministère, une ville, un hôpital…',
    count: (n: number) => `${formatCount(n, 'fr')}\u00a0${n < 2 ? 'organisme' : 'organismes'}`,
  },
  supplier: {
    title: 'Fournisseurs',
    lede: french`Les entreprises et organismes qui ont obtenu un contrat public ou soumissionné, avec la valeur obtenue.`,
    search: 'Chercher un fournisseur',
    placeholder: 'Le nom d’une entreprise…',
    count: (n: number) => `${formatCount(n, 'fr')}\u00a0${n < 2 ? 'fournisseur' : 'fournisseurs'}`,
  },
  crumb: 'Achats',
  persons: (n: number) =>
    n === 0
      ? french`Les particuliers ne sont pas listés ; cette édition n’en compte aucun.`
      : french`Les particuliers ne sont pas listés : ${formatCount(n, 'fr')} ${n < 2 ? 'nom est laissé' : 'noms sont laissés'} de côté. Dans le doute, un nom sans identifiant ni mot d’organisation est traité comme celui d’un particulier.`,
  searched: (q: string) => french`pour « ${q} »`,
  columns: {
    name: 'Nom',
    place: 'Lieu',
    number: { buyer: 'Processus', supplier: 'Processus remportés' },
    amount: { buyer: 'Valeur adjugée', supplier: 'Valeur obtenue' },
    bar: 'Part de la plus grande valeur de la page',
  },
  none: {
    title: 'Aucun nom ne correspond',
    text: french`Chaque mot cherché doit commencer un mot du nom. Essayez avec moins de mots, ou sans le genre de société.`,
    clear: 'Voir toute la liste',
  },
  merged: 'Comment les graphies d’un même nom sont réunies',
};

const en: typeof fr = {
  buyer: {
    title: 'Public bodies',
    lede: 'Ministries, towns, hospitals, schools: those who buy, with what they awarded.',
    search: 'Search for a public body',
    placeholder: 'A ministry, a town, a hospital…',
    count: (n) => `${formatCount(n, 'en')} public ${n === 1 ? 'body' : 'bodies'}`,
  },
  supplier: {
    title: 'Suppliers',
    lede: 'Firms and bodies that won a public contract or made a bid, with the value won.',
    search: 'Search for a supplier',
    placeholder: 'A firm’s name…',
    count: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'supplier' : 'suppliers'}`,
  },
  crumb: 'Contracts',
  persons: (n) =>
    n === 0
      ? 'Private individuals are not listed; this edition has none.'
      : `Private individuals are not listed: ${formatCount(n, 'en')} ${n === 1 ? 'name is' : 'names are'} left out. In doubt, a name without an identifier or an organization word is treated as a private individual’s.`,
  searched: (q) => `for “${q}”`,
  columns: {
    name: 'Name',
    place: 'Place',
    number: { buyer: 'Processes', supplier: 'Processes won' },
    amount: { buyer: 'Awarded value', supplier: 'Value won' },
    bar: 'Share of the largest value on the page',
  },
  none: {
    title: 'No name matches',
    text: 'Each word searched for must begin a word of the name. Try fewer words, or leave out the legal form.',
    clear: 'See the whole list',
  },
  merged: 'How spellings of one name are put together',
};

export const text = { fr, en };
