/** The search page's words. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Contrats et appels d’offres',
  titleFor: (q: string) => french`Recherche : ${q}`,
  description:
    'Chercher parmi les processus d’achat public : titres, organismes, fournisseurs, numéros ; avec des filtres, en CSV et en JSON.',
  results: (n: string, many: boolean) => (many ? french`${n} processus` : french`${n} processus`),
  none: 'Aucun processus ne correspond',
  widen: 'Pour élargir la recherche',
  noneHelp: french`Vérifiez l’orthographe, essayez un mot plus court, ou retirez un filtre. Les accents et les majuscules ne comptent pas.`,
  untitled: 'Sans titre publié',
  amountUnpublished: 'montant non publié',
  notAwarded: 'aucune adjudication publiée',
  bidders: (n: string, many: boolean) =>
    many ? french`${n} soumissionnaires` : french`${n} soumissionnaire`,
  it: 'TI',
  sort: 'Ordre',
  sorts: {
    newest: 'les plus récents',
    oldest: 'les plus anciens',
    amount: 'les plus gros montants',
    title: 'par titre',
  },
  facets: {
    year: 'Année',
    category: 'Catégorie',
    it: 'Technologies de l’information',
    method: 'Mode',
    region: 'Région',
    status: 'État',
    amount: 'Montant adjugé',
    buyer: 'Organisme',
  },
  supplier: 'Fournisseur',
  dataset: 'Jeu de données',
  yes: 'oui',
  no: 'non',
  bands: {
    unknown: 'non publié',
    under25k: french`moins de 25 000 $`,
    under100k: french`25 000 $ à 100 000 $`,
    under1m: french`100 000 $ à 1 M$`,
    under10m: french`1 M$ à 10 M$`,
    over10m: french`10 M$ et plus`,
  },
  whole: french`Toute la liste, sans limite :`,
  lenses: {
    label: french`Regarder de plus près :`,
    smallFirms: 'petites entreprises',
    licences: 'licences de logiciels',
    licenceCalendar: 'fins de licence à venir',
    openSource: 'logiciel libre',
  },
  tooFar: french`Les pages s’arrêtent ici ; la liste entière est en CSV et en JSON.`,
};

const en: typeof fr = {
  title: 'Contracts and tenders',
  titleFor: (q) => `Search: ${q}`,
  description:
    'Search public procurement processes: titles, public bodies, suppliers, numbers; with filters, as CSV and JSON.',
  results: (n, many) => (many ? `${n} processes` : `${n} process`),
  none: 'No process matches',
  widen: 'To widen the search',
  noneHelp: 'Check the spelling, try a shorter word, or remove a filter. Accents and capitals do not matter.',
  untitled: 'No title published',
  amountUnpublished: 'amount not published',
  notAwarded: 'no award published',
  bidders: (n, many) => (many ? `${n} bidders` : `${n} bidder`),
  it: 'IT',
  sort: 'Order',
  sorts: { newest: 'newest first', oldest: 'oldest first', amount: 'largest amounts', title: 'by title' },
  facets: {
    year: 'Year',
    category: 'Category',
    it: 'Information technology',
    method: 'Method',
    region: 'Region',
    status: 'Status',
    amount: 'Awarded amount',
    buyer: 'Public body',
  },
  supplier: 'Supplier',
  dataset: 'Dataset',
  yes: 'yes',
  no: 'no',
  bands: {
    unknown: 'not published',
    under25k: 'under $25,000',
    under100k: '$25,000 to $100,000',
    under1m: '$100,000 to $1 M',
    under10m: '$1 M to $10 M',
    over10m: '$10 M and more',
  },
  whole: 'The whole list, without a limit:',
  lenses: {
    label: 'Look closer:',
    smallFirms: 'small firms',
    licences: 'licences of software',
    licenceCalendar: 'licences that end',
    openSource: 'open source',
  },
  tooFar: 'Pages stop here; the whole list is in CSV and JSON.',
};

export const text = { fr, en } as const;
export type SearchText = typeof fr;
