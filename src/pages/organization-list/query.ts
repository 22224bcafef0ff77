/** What a list of organizations is asked for: words, order, page; checked at the boundary. */
import { z } from 'zod';
import type { SqlParams } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { afterWord, plainWords } from '../../i18n/plain-words.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';

export const sorts = ['amount', 'number', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** The grammar of a list of organizations: the pages' and the API's. */
export const listSchema = z.object({
  q: z.string().max(200, 'at most 200 characters').default(''),
  sort: z.enum(sorts).default('amount'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});

export interface ListQuery {
  readonly q: string;
  readonly sort: Sort;
  readonly page: number;
}

/** @throws LimpideError usage, naming the parameter */
export function parseListQuery(query: URLSearchParams): ListQuery {
  const given = Object.fromEntries(
    Object.keys(listSchema.shape).flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = listSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

/** The list's own page. */
export const routeOf = { buyer: 'buyers', supplier: 'suppliers' } as const;

/** What each role's list keeps and shows. */
const roles = {
  buyer: { kept: 'n_bought > 0', number: 'n_bought', amount: 'bought_amount' },
  supplier: { kept: '(n_won > 0 or n_bid_on > 0)', number: 'n_won', amount: 'won_amount' },
} as const satisfies Record<OrganizationRole, Readonly<Record<string, string>>>;

/** Equal rows stand in the order of their keys, which is that of oid: comparing names would read them all. */
function orderOf(role: OrganizationRole, sort: Sort): string {
  const { number, amount } = roles[role];
  if (sort === 'name') return 'name_plain, oid';
  return sort === 'amount' ? `${amount} desc nulls last, oid` : `${number} desc, oid`;
}

/** The condition on `oid` that words put, each with its values: every word begins a word of the name. */
export function wordConditions(q: string): { sql: string; params: SqlParams } {
  const words = plainWords(q);
  const conditions = words.map(
    (_, index) =>
      `and oid in (select t.oid from organization_token t where t.word >= $from_${index}::varchar and t.word < $to_${index}::varchar)`,
  );
  const params = Object.fromEntries(
    words.flatMap((word, index) => [
      [`from_${index}`, word],
      [`to_${index}`, afterWord(word)],
    ]),
  );
  return { sql: conditions.join('\n'), params };
}

export interface Statement {
  readonly sql: string;
  readonly params: SqlParams;
}

/** A statement of this folder for a role and some words; `rows`: the page to read, all of them when left out. */
export function statementOf(
  sql: string,
  role: OrganizationRole,
  { q, sort }: Pick<ListQuery, 'q' | 'sort'>,
  rows?: { readonly limit: number; readonly offset: number },
): Statement {
  const { sql: words, params } = wordConditions(q);
  const fragments = {
    ...roles[role],
    words,
    order: orderOf(role, sort),
    limit: rows ? `limit ${Math.trunc(rows.limit)} offset ${Math.trunc(rows.offset)}` : '',
  };
  return { sql: fill(sql, fragments), params };
}
