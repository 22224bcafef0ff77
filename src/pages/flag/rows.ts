/** The subjects that a flag lists, with the address that gives each one's verdict again. */
import type { Edition } from '../../editions/open.ts';
import { number, numberOrNull } from '../../engine/cells.ts';
import type { SqlParams, SqlRow } from '../../engine/engine.ts';
import { literal } from '../../engine/sql.ts';
import type { Flag, FlagSubject } from '../../flags/flag.ts';
import { isOfProcess } from '../../flags/precompute.ts';
import type { FlagRow } from '../../flags/result.ts';
import { findFlag, flagStatement, rowsStatement } from '../../flags/run.ts';
import { filterConditions } from '../../flags/statement.ts';
import { naming, readRow } from '../../flags/subject-row.ts';
import type { FigureParams } from '../figures.ts';
import { memo } from '../memo.ts';
import { type Asked, listedResults } from './ask.ts';

export const pageSize = 50;

/** What the edition keeps of a kind of subject, as `f`. */
function storedFrom(flag: Flag, subject: FlagSubject): string {
  const [table, columns] = isOfProcess(subject)
    ? ['flagged_process', 'pid, part_no, buyer_oid, year']
    : ['flagged_organization', 'oid, other_oid, category, year'];
  return `(select ${columns}, observed, threshold, peers from ${table} where flag = ${literal(flag.id)} and kind = ${literal(subject.kind)}) f`;
}

/**
 * Which processes or contracts stand on a page: their days alone are read of all, titles of a page's few only. Two of one
 * day stand in the order of the edition's numbers.
 */
async function pageOfProcesses(edition: Edition, flag: Flag, subject: FlagSubject, page: number) {
  const rows = await edition.all(
    [
      'select f.pid, f.part_no',
      `from ${storedFrom(flag, subject)} join process p on p.pid = f.pid`,
      'order by p.day desc nulls last, f.pid, f.part_no',
      `limit ${pageSize} offset ${(page - 1) * pageSize}`,
    ].join('\n'),
  );
  return rows.map((row) => ({ pid: number(row, 'pid'), part: numberOrNull(row, 'part_no') }));
}

async function processRows(edition: Edition, flag: Flag, subject: FlagSubject, page: number) {
  const found = await pageOfProcesses(edition, flag, subject, page);
  if (found.length === 0) return [];
  const pids = [...new Set(found.map(({ pid }) => pid))].join(', ');
  const { columns, joins } = naming[subject.kind];
  const rows = await edition.all(
    [
      `select f.pid, f.part_no, ${columns}, 'flagged' as result, f.observed, f.threshold, f.peers, null::varchar as missing`,
      `from ${storedFrom(flag, subject)} ${joins}`,
      `where f.pid in (${pids}) and p.pid in (${pids})${subject.kind === 'contract' ? ` and k.pid in (${pids})` : ''}`,
    ].join('\n'),
  );
  const key = (pid: number, part: number | null): string => `${pid} ${part ?? ''}`;
  const byKey = new Map(rows.map((row) => [key(number(row, 'pid'), numberOrNull(row, 'part_no')), row]));
  return found.flatMap(({ pid, part }) => {
    const row = byKey.get(key(pid, part));
    return row === undefined ? [] : [row];
  });
}

function storedStatement(flag: Flag, subject: FlagSubject, page: number): string {
  const { columns, joins, listed, order } = naming[subject.kind];
  const annual = subject.annual ? ', f.year::varchar as year' : '';
  return [
    `select ${columns}${annual}, 'flagged' as result, f.observed, f.threshold, f.peers, null::varchar as missing`,
    `from ${storedFrom(flag, subject)} ${joins}`,
    `where ${listed}`,
    `order by ${order}${annual === '' ? '' : ', f.year'}`,
    `limit ${pageSize} offset ${(page - 1) * pageSize}`,
  ].join('\n');
}

function subjectOf(flag: Flag, kind: string): FlagSubject {
  return flag.subjects.find((subject) => subject.kind === kind) ?? flag.subjects[0];
}

async function storedRows(edition: Edition, flag: Flag, subject: FlagSubject, page: number) {
  const rows = isOfProcess(subject)
    ? await processRows(edition, flag, subject, page)
    : await edition.all(storedStatement(flag, subject, page));
  return rows.map((row) => readRow(flag, subject, row));
}

const firstPage = memo((edition: Edition, key: string) => {
  const [id = '', kind = ''] = key.split(' ');
  const flag = findFlag(id);
  return storedRows(edition, flag, subjectOf(flag, kind), 1);
});

/** One page of the rows of one kind of subject; those that the edition keeps come without their evidence. */
export async function rowsOf(edition: Edition, asked: Asked, subject: FlagSubject): Promise<FlagRow[]> {
  const { flag, query, page } = asked;
  if (asked.stored && (query.result ?? 'flagged') === 'flagged')
    return page === 1
      ? firstPage(edition, `${flag.id} ${subject.kind}`)
      : storedRows(edition, flag, subject, page);
  const { sql, values } = rowsStatement(flag, subject, query, {
    results: listedResults(subject, query),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return (await edition.all(sql, values)).map((row) => readRow(flag, subject, row));
}

function withheldStatement(subject: FlagSubject, from: string, conditions: string): string {
  const { joins, listed } = naming[subject.kind];
  return `select count(*) as n from ${from} ${joins} where not (${listed}) and ${conditions}`;
}

const storedWithheld = memo(async (edition: Edition, key: string): Promise<number> => {
  const [id = '', kind = ''] = key.split(' ');
  const flag = findFlag(id);
  const subject = subjectOf(flag, kind);
  return count(edition, withheldStatement(subject, storedFrom(flag, subject), 'true'), {});
});

async function count(edition: Edition, sql: string, values: SqlParams): Promise<number> {
  const [row] = await edition.all(sql, values);
  return row === undefined ? 0 : number(row, 'n');
}

/** How many flagged subjects of this kind are private individuals: counted, never listed. */
export async function withheldOf(edition: Edition, asked: Asked, subject: FlagSubject): Promise<number> {
  const { flag, query } = asked;
  if (naming[subject.kind].listed === 'true') return 0;
  if (asked.stored) return storedWithheld(edition, `${flag.id} ${subject.kind}`);
  const { sql, values } = flagStatement(flag, subject, query);
  const conditions = `f.result = 'flagged' and ${filterConditions(subject, query)}`;
  return count(edition, withheldStatement(subject, `(${sql}) f`, conditions), values);
}

/** The filters that leave this subject alone. */
export function subjectParams({ subject, dimensions }: FlagRow): FigureParams {
  const { kind, id } = subject;
  const cut = id.indexOf('|');
  const [buyer, other] = [id.slice(0, cut), id.slice(cut + 1)];
  const year = dimensions['year'];
  switch (kind) {
    case 'process':
      return { process: id };
    case 'contract':
      return { process: subject.process ?? '', contract: id };
    case 'tenderer':
      return { supplier: id };
    case 'buyer':
      return { buyer: id };
    case 'procuringEntity':
      return { procuringEntity: id };
    case 'pair':
      return { buyer, supplier: other, ...(year === undefined ? {} : { year }) };
    case 'buyerCategory':
      return { buyer, category: other };
  }
}

/** Every row, kind after kind, without a cap; `shaped` makes of each what an answer holds. */
export async function* everyRow(
  edition: Edition,
  asked: Asked,
  shaped: (row: FlagRow) => SqlRow,
): AsyncGenerator<SqlRow[]> {
  const { flag, query } = asked;
  for (const subject of asked.subjects) {
    const { sql, values } = rowsStatement(flag, subject, query, { results: listedResults(subject, query) });
    for await (const rows of edition.stream(sql, values))
      yield rows.map((row) => shaped(readRow(flag, subject, row)));
  }
}
