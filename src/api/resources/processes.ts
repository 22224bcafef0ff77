/** Contracting processes: the search's rows and filters, one row a process. */
import { number } from '../../engine/cells.ts';
import { fill } from '../../engine/sql.ts';
import { readSearch, searchSchema } from '../../pages/search/params.ts';
import rowsSql from '../../pages/search/rows.sql';
import { type Statement, statementOf } from '../../pages/search/statement.ts';
import { column, optional } from '../columns.ts';
import { processFilterWords } from '../filter-words.ts';
import type { Listing, OrderKey, Resource } from '../resource.ts';
import numbersSql from './numbers.sql';
import organizationsSql from './process-organizations.sql';

export const processColumns = [
  column('ocid', 'code', 'Identifiant du processus (OCDS)', 'Identifier of the process (OCDS)'),
  column('number', 'code', 'Numéro de l’avis chez le diffuseur', 'Number of the notice with its publisher'),
  optional('title', 'text', 'Titre, tel que publié', 'Title, as published'),
  optional('buyer', 'text', 'Organisme acheteur, tel que publié', 'Buyer, as published'),
  optional('buyerId', 'code', 'Clé de l’organisme', 'Key of the buyer'),
  optional(
    'day',
    'day',
    'Jour de l’appel d’offres, sinon de sa publication',
    'Day of the call for tenders, else of its publication',
  ),
  optional('year', 'count', 'Année de ce jour', 'Year of that day'),
  optional(
    'method',
    'code',
    'Mode d’attribution (liste de codes OCDS)',
    'Procurement method (OCDS codelist)',
  ),
  optional('methodDetails', 'text', 'Mode, dans les mots du diffuseur', 'Method in the publisher’s words'),
  optional('category', 'code', 'Catégorie principale (liste de codes OCDS)', 'Main category (OCDS codelist)'),
  column('it', 'truth', 'Technologies de l’information', 'Information technology'),
  optional(
    'region',
    'text',
    'Région de livraison, sinon de l’organisme',
    'Region of delivery, else of the buyer',
  ),
  optional(
    'status',
    'code',
    'État de l’appel d’offres (liste de codes OCDS)',
    'Status of the tender (OCDS codelist)',
  ),
  optional('bidders', 'count', 'Nombre de soumissionnaires', 'Number of tenderers'),
  optional('awardedAmount', 'money', 'Montant adjugé, dans sa monnaie', 'Awarded amount, in its currency'),
  optional(
    'currency',
    'code',
    'Monnaie du montant adjugé (ISO 4217)',
    'Currency of the awarded amount (ISO 4217)',
  ),
  optional('finalAmount', 'money', 'Montant final publié', 'Final amount published'),
  optional('expensesAmount', 'money', 'Dépenses supplémentaires publiées', 'Additional expenses published'),
  optional(
    'supplier',
    'text',
    'Premier fournisseur retenu ; jamais un particulier',
    'First supplier awarded; never a private individual',
  ),
  optional('supplierId', 'code', 'Clé de ce fournisseur', 'Key of that supplier'),
  column('suppliers', 'count', 'Nombre de fournisseurs retenus', 'Number of suppliers awarded'),
  optional('tenderStart', 'instant', 'Ouverture de l’appel d’offres', 'Opening of the call for tenders'),
  optional('tenderEnd', 'instant', 'Clôture de l’appel d’offres', 'Closing of the call for tenders'),
  optional('unspsc', 'code', 'Classe UNSPSC du premier article', 'UNSPSC class of the first item'),
  optional('dataset', 'code', 'Jeu de données', 'Dataset'),
] as const;

/** The filters without the page's own paging. */
export const processFilters = searchSchema.omit({ page: true });

const byDay: OrderKey = { sql: 'p.day', type: 'date', descending: true };
const orders: Readonly<Record<string, readonly [OrderKey, ...OrderKey[]]>> = {
  newest: [byDay, { sql: 'p.pid', type: 'integer', descending: true }],
  oldest: [
    { ...byDay, descending: false },
    { sql: 'p.pid', type: 'integer' },
  ],
  amount: [
    { sql: 'p.awarded_amount', type: 'decimal(18, 2)', descending: true },
    { sql: 'p.pid', type: 'integer', descending: true },
  ],
  title: [
    // A cursor holds the key: the beginning of a long title is enough, and the number tells equal ones apart.
    { sql: 'left(p.title, 200)', type: 'varchar' },
    { sql: 'p.pid', type: 'integer' },
  ],
};
const newest: readonly [OrderKey, ...OrderKey[]] = [
  byDay,
  { sql: 'p.pid', type: 'integer', descending: true },
];

/** The order of a search and the numbers of its processes, page by page: what lists of processes share. */
export function searchOf(query: URLSearchParams): Pick<Listing, 'params' | 'order'> & {
  readonly found: Statement;
  readonly numbers: NonNullable<Listing['narrow']>['statement'];
} {
  const asked = readSearch(query);
  const found = statementOf(asked);
  const { from, filters, params } = found;
  return {
    found,
    params,
    order: orders[asked.sort ?? 'newest'] ?? newest,
    numbers: ({ where, keys, order, limit }) =>
      fill(numbersSql, { id: 'p.pid', keys, from, filters: `${filters} and ${where}`, order, limit }),
  };
}

export const processes: Resource = {
  name: 'processes',
  title: { fr: 'Processus d’achat', en: 'Contracting processes' },
  lists: [
    {
      path: '/processes',
      row: 'process',
      title: { fr: 'Processus d’achat', en: 'Contracting processes' },
      about: {
        fr: 'Un processus par ligne, avec les filtres de la recherche. Les noms de particuliers n’y sont pas.',
        en: 'One row a process, with the filters of the search. Names of private individuals are not in it.',
      },
      columns: processColumns,
      filters: processFilters,
      filterWords: processFilterWords,
      key: {
        column: 'ocid',
        sql: 'p.ocid',
        example: {
          words: { fr: 'Identifiant du processus', en: 'Identifier of the process' },
          example: 'ocds-fictif-00000005',
        },
      },
      table: true,
      listing({ query }) {
        const { found, numbers, params, order } = searchOf(query);
        const { from, filters } = found;
        return {
          params,
          order,
          statement: (parts) =>
            `${fill(rowsSql, { from, organizations: 'organization_mart', filters: `${filters} and ${parts.where}`, order: parts.order })}\n${parts.limit}`,
          narrow: {
            statement: numbers,
            within: async (ids, edition) => {
              const pids = ids.join(', ');
              const found = await edition.all(fill(organizationsSql, { pids }));
              const oids = found.map((row) => number(row, 'oid'));
              return fill(rowsSql, {
                from: 'process p',
                organizations: `(select * from organization_mart where oid in (${oids.length === 0 ? 'null' : oids.join(', ')}))`,
                filters: `p.pid in (${pids})`,
                order: '',
              });
            },
          },
        };
      },
    },
  ],
};
