/** One page of results and the facets beside it, read in the way that costs least for what was asked. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { memo } from '../memo.ts';
import someSql from './facet-some.sql';
import wholeSql from './facet-whole.sql';
import { countsOf, type FacetCounts } from './facets.tsx';
import foundSql from './found.sql';
import listSql from './list.sql';
import { readSearch, type SearchParams } from './params.ts';
import pidsSql from './pids.sql';
import { type Statement, statementOf } from './statement.ts';

export const pageRows = 25;

export interface Results {
  readonly rows: readonly SqlRow[];
  readonly counts: FacetCounts;
}

/** The first page of everything, in each order, is every visitor's way in: read once an edition. */
const opening = memo((edition: Edition, query: string) =>
  every(edition, statementOf(readSearch(new URLSearchParams(query))), 0),
);

export async function resultsOf(
  edition: Edition,
  asked: SearchParams,
  statement: Statement,
  pageNumber: number,
): Promise<Results> {
  const offset = (pageNumber - 1) * pageRows;
  if (statement.whole && pageNumber === 1) return opening(edition, `sort=${asked.sort ?? 'newest'}`);
  return every(edition, statement, offset);
}

/** Every process is looked at, whatever words say; no choice narrows the whole edition's counts. */
async function every(edition: Edition, statement: Statement, offset: number): Promise<Results> {
  const { order, params } = statement;
  if (statement.whole) {
    const [counted, found] = await Promise.all([
      edition.all(wholeSql),
      edition.all(pageOf('process p', 'true', order, offset)),
    ]);
    return {
      rows: await listRows(
        edition,
        found.map((row) => number(row, 'pid')),
      ),
      counts: countsOf(counted),
    };
  }
  const sql = statement.gathers ? gatheredSql(statement, offset) : scannedSql(statement, offset);
  const all = await edition.all(sql, params);
  const found = all
    .filter((row) => cell(row, 'facet') === 'result')
    .sort((a, b) => number(a, 'n') - number(b, 'n'));
  return {
    rows: await listRows(
      edition,
      found.map((row) => Number(cell(row, 'value'))),
    ),
    counts: countsOf(all.filter((row) => cell(row, 'facet') !== 'result')),
  };
}

function pageOf(source: string, filters: string, order: string, offset: number): string {
  return fill(pidsSql, { source, filters, order, limit: String(pageRows), offset: String(offset) });
}

/** Over all processes: each facet reads the columns that it needs. */
function scannedSql({ scope, choices, filters, order }: Statement, offset: number): string {
  const source = 'process p';
  return fill(someSql, { base: '', source, scope, ...choices, pids: pageOf(source, filters, order, offset) });
}

/** Over what words or a supplier find, gathered once. */
function gatheredSql({ from, scope, key, choices, order }: Statement, offset: number): string {
  const base = `found as materialized (${fill(foundSql, { from, scope, key })}),`;
  const source = 'found p';
  const pids = pageOf(source, Object.values(choices).join(' and '), order, offset);
  return fill(someSql, { base, source, scope: 'true', ...choices, pids });
}

/** The newest processes that a search finds, by number, without the facets beside them. */
export async function newestPids(edition: Edition, asked: SearchParams, most: number): Promise<number[]> {
  const { from, filters, order, params } = statementOf({ ...asked, sort: 'newest' });
  const sql = fill(pidsSql, { source: from, filters, order, limit: String(most), offset: '0' });
  return (await edition.all(sql, params)).map((row) => number(row, 'pid'));
}

/** The rows of these processes, in their order. */
async function listRows(edition: Edition, pids: readonly number[]): Promise<SqlRow[]> {
  if (pids.length === 0) return [];
  const rows = await edition.all(fill(listSql, { pids: pids.join(', ') }));
  const byPid = new Map(rows.map((row) => [number(row, 'pid'), row]));
  return pids.map((pid) => byPid.get(pid)).filter((row) => row !== undefined);
}
