/** Organizations: public bodies that buy and firms that bid or win. Private individuals are never among them. */
import { z } from 'zod';
import { fill } from '../../engine/sql.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { listSchema, parseListQuery, wordConditions } from '../../pages/organization-list/query.ts';
import { column, optional } from '../columns.ts';
import { organizationFilterWords } from '../filter-words.ts';
import type { OrderKey, Resource } from '../resource.ts';
import numbersSql from './numbers.sql';
import organizationsSql from './organizations.sql';

const roleSchema = z.enum(['buyer', 'supplier']);
type Role = z.infer<typeof roleSchema>;

const kept: Readonly<Record<Role | 'both', string>> = {
  buyer: 'n_bought > 0',
  supplier: '(n_won > 0 or n_bid_on > 0)',
  both: 'true',
};

/** What an organization is ordered by: its amount or number in the role asked for; the larger of the two in none. */
function orderKey(sort: 'amount' | 'number' | 'name', role: Role | undefined): OrderKey {
  if (sort === 'name') return { sql: 'left(name_plain, 200)', type: 'varchar' };
  const amount = {
    buyer: 'bought_amount',
    supplier: 'won_amount',
    both: 'greatest(bought_amount, won_amount)',
  };
  const number = { buyer: 'n_bought', supplier: 'n_won', both: 'greatest(n_bought, n_won)' };
  return sort === 'amount'
    ? { sql: amount[role ?? 'both'], type: 'decimal(18, 2)', descending: true }
    : { sql: number[role ?? 'both'], type: 'integer', descending: true };
}

function readRole(query: URLSearchParams): Role | undefined {
  const given = query.get('role');
  if (given === null || given === '') return undefined;
  const parsed = roleSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new LimpideError('usage', 'Parameter role: takes buyer or supplier.');
}

export const organizations: Resource = {
  name: 'organizations',
  title: { fr: 'Organismes et entreprises', en: 'Organizations' },
  lists: [
    {
      path: '/organizations',
      row: 'organization',
      title: { fr: 'Organismes et entreprises', en: 'Organizations' },
      about: {
        fr: 'Qui achète, soumissionne ou obtient des contrats. Les particuliers n’y sont pas.',
        en: 'Who buys, bids or wins contracts. Private individuals are not in it.',
      },
      columns: [
        column('id', 'code', 'Clé de l’organisation', 'Key of the organization'),
        optional('name', 'text', 'Nom le plus fréquent', 'Most frequent name'),
        optional('locality', 'text', 'Localité', 'Locality'),
        optional('region', 'text', 'Région', 'Region'),
        optional('country', 'text', 'Pays', 'Country'),
        optional(
          'scheme',
          'code',
          'Liste d’où vient l’identifiant (org-id)',
          'List that the identifier comes from (org-id)',
        ),
        optional('identifier', 'code', 'Identifiant dans cette liste', 'Identifier in that list'),
        column(
          'tier',
          'count',
          'Comment elle est reconnue : 0 identifiant du diffuseur, 1 identifiant vérifié, 2 nom et lieu',
          'How it is recognized: 0 publisher’s id, 1 validated identifier, 2 name and place',
        ),
        column('bought', 'count', 'Processus où elle achète', 'Processes in which it buys'),
        optional(
          'boughtAmount',
          'money',
          'Montant adjugé par elle, dans la monnaie de l’édition',
          'Amount that it awarded, in the edition’s currency',
        ),
        column('won', 'count', 'Processus qu’elle a obtenus', 'Processes that it won'),
        optional(
          'wonAmount',
          'money',
          'Montant obtenu, dans la monnaie de l’édition',
          'Amount won, in the edition’s currency',
        ),
        column('bidOn', 'count', 'Processus où elle a soumissionné', 'Processes that it bid on'),
        optional('firstDay', 'day', 'Premier jour connu', 'First day known'),
        optional('lastDay', 'day', 'Dernier jour connu', 'Last day known'),
      ],
      filters: listSchema.omit({ page: true }).extend({ role: roleSchema.optional() }),
      filterWords: organizationFilterWords,
      key: {
        column: 'id',
        sql: 'org_key',
        example: { words: { fr: 'Clé de l’organisation', en: 'Key of the organization' } },
      },
      table: true,
      listing({ query, edition }) {
        const { q, sort } = parseListQuery(query);
        const role = readRole(query);
        const words = wordConditions(q);
        const who = kept[role ?? 'both'];
        return {
          params: words.params,
          order: [orderKey(sort, role), { sql: 'oid', type: 'integer' }],
          head: { currency: edition.currency },
          statement: (parts) => fill(organizationsSql, { ...parts, kept: who, words: words.sql }),
          narrow: {
            statement: ({ where, keys, order, limit }) =>
              fill(numbersSql, {
                id: 'oid',
                keys,
                from: 'organization_mart',
                filters: `not is_person and ${who} ${words.sql} and ${where}`,
                order,
                limit,
              }),
            within: (ids) =>
              fill(organizationsSql, {
                kept: `oid in (${ids.join(', ')})`,
                words: '',
                where: 'true',
                keys: ', oid as row_id',
                order: '',
                limit: '',
              }),
          },
        };
      },
    },
  ],
};
