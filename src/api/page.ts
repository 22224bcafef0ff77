/** One page of a list as JSON. Rows become text in the engine; the page ends with the address of the next one. */
import type { Edition } from '../editions/open.ts';
import { number, text, textOrNull } from '../engine/cells.ts';
import type { SqlParams, SqlRow } from '../engine/engine.ts';
import { fill, literal } from '../engine/sql.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Column } from './columns.ts';
import countSql from './count.sql';
import { afterKeys, type Keys, keyColumns, listMark, orderSql, readCursor, writeCursor } from './cursor.ts';
import pageSql from './page.sql';
import { type Paging, readPaging, splitQuery } from './parameters.ts';
import type { ApiRequest, ListEndpoint, Listing } from './resource.ts';

export const none = { where: 'true', keys: '', order: '', limit: '' } as const;

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The row as JSON text, its columns in the order asked for. */
export function jsonLine(columns: readonly Column[]): string {
  return `json_object(${columns.map(({ name }) => `${literal(name)}, ${quoted(name)}`).join(', ')})::varchar`;
}

interface Found {
  readonly lines: readonly string[];
  /** Keys of the last row of the page, when another one follows. */
  readonly last: Keys | undefined;
}

function keysOf(row: SqlRow, count: number): Keys {
  return Array.from({ length: count }, (_, index) => textOrNull(row, `key_${index}`));
}

function lastKeys(rows: readonly SqlRow[], limit: number, count: number): Keys | undefined {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return last && keysOf(last, count);
}

async function wideRows(edition: Edition, listing: Listing, paging: Paging, after: After): Promise<Found> {
  const { order } = listing;
  const rows = listing.statement({
    where: after.sql,
    keys: keyColumns(order),
    order: orderSql(order),
    limit: `limit ${paging.limit + 1}`,
  });
  const keys = order.map((_, index) => `, t.key_${index}`).join('');
  const found = await edition.all(fill(pageSql, { line: jsonLine(paging.columns), keys, rows }), {
    ...listing.params,
    ...after.params,
  });
  return {
    lines: found.slice(0, paging.limit).map((row) => text(row, 'line')),
    last: lastKeys(found, paging.limit, order.length),
  };
}

/** The numbers of one page's rows, in their order, and the keys of its last row when another page follows. */
export async function pageNumbers(
  edition: Edition,
  { order, params }: Pick<Listing, 'order' | 'params'>,
  statement: NonNullable<Listing['narrow']>['statement'],
  limit: number,
  after: After,
): Promise<{ ids: number[]; last: Keys | undefined }> {
  const found = await edition.all(
    statement({
      where: after.sql,
      keys: keyColumns(order),
      order: orderSql(order),
      limit: `limit ${limit + 1}`,
    }),
    { ...params, ...after.params },
  );
  return {
    ids: found.slice(0, limit).map((row) => number(row, 'id')),
    last: lastKeys(found, limit, order.length),
  };
}

async function narrowRows(
  edition: Edition,
  listing: Listing,
  narrow: NonNullable<Listing['narrow']>,
  paging: Paging,
  after: After,
): Promise<Found> {
  const { ids, last } = await pageNumbers(edition, listing, narrow.statement, paging.limit, after);
  if (ids.length === 0) return { lines: [], last };
  const rows = await edition.all(
    fill(pageSql, {
      line: jsonLine(paging.columns),
      keys: ', t.row_id',
      rows: await narrow.within(ids, edition),
    }),
  );
  const byId = new Map(rows.map((row) => [number(row, 'row_id'), text(row, 'line')]));
  return { lines: ids.flatMap((id) => byId.get(id) ?? []), last };
}

export type After = { readonly sql: string; readonly params: SqlParams };

/** Facts of the edition that stand on every answer. */
export function editionFacts(edition: Edition): Record<string, unknown> {
  return { edition: edition.id, ...(edition.fictional ? { fictional: true } : {}) };
}

/** @param path the list's own address, without its query. @throws LimpideError usage, notFound */
export async function pageJson(
  endpoint: ListEndpoint,
  request: ApiRequest,
  path: string,
): Promise<{ text: string; next: string | undefined }> {
  const { edition, query } = request;
  const { filters, paging: given } = splitQuery(endpoint, query, ['fields', 'limit', 'cursor']);
  const paging = readPaging(endpoint.columns, given);
  const listing = await endpoint.listing({ ...request, query: filters });
  const mark = listMark(path, filters);
  const after = afterCursor(edition, listing.order, paging.cursor, mark);
  const [{ lines, last }, counted] = await Promise.all([
    listing.narrow
      ? narrowRows(edition, listing, listing.narrow, paging, after)
      : wideRows(edition, listing, paging, after),
    edition.all(fill(countSql, { rows: (listing.narrow ?? listing).statement(none) }), listing.params),
  ]);
  const next = last && nextAddress(request, path, given, filters, writeCursor(edition.id, mark, last));
  const head = JSON.stringify({
    ...editionFacts(edition),
    ...listing.head,
    total: counted[0] ? number(counted[0], 'n') : 0,
    next: next ?? null,
  });
  return { text: `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`, next };
}

/** What comes after a cursor; everything without one. @throws LimpideError usage */
export function afterCursor(
  edition: Edition,
  order: Listing['order'],
  cursor: string | undefined,
  mark: string,
): After {
  return cursor === undefined
    ? { sql: 'true', params: {} }
    : afterKeys(order, readCursor(cursor, edition.id, mark, order.length));
}

/** The next page, of the same edition: what is read while another one is published stays whole. */
export function nextAddress(
  { origin, edition }: ApiRequest,
  path: string,
  { cursor: _, ...paging }: Readonly<Record<string, string>>,
  filters: URLSearchParams,
  cursor: string,
): string {
  const query = new URLSearchParams([...filters, ...Object.entries(paging)]);
  query.set('edition', edition.id);
  query.set('cursor', cursor);
  return `${origin}${path}?${query}`;
}

/** One row by its key. @throws LimpideError notFound */
export async function oneJson(
  endpoint: ListEndpoint,
  key: NonNullable<ListEndpoint['key']>,
  request: ApiRequest,
  value: string,
): Promise<string> {
  const { edition, query } = request;
  const { paging } = splitQuery({}, query, ['fields']);
  const { columns } = readPaging(endpoint.columns, paging);
  const listing = await endpoint.listing({ ...request, query: new URLSearchParams() });
  const rows = listing.statement({ ...none, where: `${key.sql} = $key::varchar`, limit: 'limit 1' });
  const [found] = await edition.all(fill(pageSql, { line: jsonLine(columns), keys: '', rows }), {
    ...listing.params,
    key: value,
  });
  if (!found)
    throw new LimpideError('notFound', `This edition has no ${endpoint.row} "${value.slice(0, 200)}".`);
  const head = JSON.stringify(editionFacts(edition));
  return `${head.slice(0, -1)},"row":${text(found, 'line')}}\n`;
}
