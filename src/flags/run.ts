/** Runs a flag over an edition: totals of its three results, and the rows asked for, each with its evidence. */
import { number, text, textOrNull } from '../engine/cells.ts';
import type { Engine, SqlParams } from '../engine/engine.ts';
import { LimpideError } from '../kernel/errors.ts';
import { type EditionFacts, measureValues } from '../measures/run.ts';
import { type Flag, type FlagSubject, type Result, results } from './flag.ts';
import { type FlagQuery, parseFlagParams } from './params.ts';
import { flags } from './registry.ts';
import { type FlagResult, type FlagRow, shareOrCount } from './result.ts';
import { filterConditions, keepsPopulation, subjectSql, subjectsFor } from './statement.ts';
import { evidenceColumns, naming, readRow } from './subject-row.ts';
import { type CountedRow, totalsOf } from './totals.ts';

export function isFlag(id: string): boolean {
  return flags.some((flag) => flag.id === id);
}

/** @throws LimpideError notFound, with the flags that there are */
export function findFlag(id: string): Flag {
  const flag = flags.find((candidate) => candidate.id === id);
  if (flag) return flag;
  throw new LimpideError(
    'notFound',
    `There is no flag "${id}". The flags are: ${flags.map((one) => one.id).join(', ')}.`,
  );
}

export interface RowsAsked {
  /** Which results to list; default flagged. */
  readonly results?: readonly Result[];
  readonly limit?: number;
  readonly offset?: number;
}

/** The statement and its values, as a page shows them and `runFlag` runs them. */
export function flagStatement(
  flag: Flag,
  subject: FlagSubject,
  query: FlagQuery,
): { sql: string; values: SqlParams } {
  return {
    sql: subjectSql(flag, subject, flag.population !== undefined && keepsPopulation(flag, query)),
    values: { ...measureValues({}, ''), ...query.filters, ...query.values },
  };
}

/**
 * Runs `flag` with the given parameters (strings, as in an address): its own, filters, and `result`.
 * @param rows which rows to list with their evidence; absent: totals only
 * @throws LimpideError usage on a bad parameter
 */
export async function runFlag(
  engine: Engine,
  edition: EditionFacts,
  flag: Flag,
  given: Readonly<Record<string, string>>,
  rows?: RowsAsked,
): Promise<FlagResult> {
  const query = parseFlagParams(flag, given);
  if (query.filters.also !== undefined) findFlag(query.filters.also);
  const subjects = subjectsFor(flag, query);
  const counted: CountedRow[] = [];
  for (const subject of subjects) counted.push(...(await countSubjects(engine, flag, subject, query)));
  const totals = totalsOf(flag, counted);
  const listed = rows === undefined ? undefined : await listRows(engine, flag, subjects, query, rows);
  return {
    measure: flag.id,
    version: flag.version,
    params: given,
    edition: edition.id,
    ...(edition.fictional ? { fictional: true } : {}),
    ...shareOrCount(totals, query.result),
    grain: flag.subjects.map(({ kind }) => kind).join(', '),
    totals,
    ...(listed === undefined ? {} : { rows: listed }),
  };
}

async function countSubjects(
  engine: Engine,
  flag: Flag,
  subject: FlagSubject,
  query: FlagQuery,
): Promise<CountedRow[]> {
  const { sql, values } = flagStatement(flag, subject, query);
  const rows = await engine.all(
    `select f.result, f.missing, count(*) as n\nfrom (${sql}) f\nwhere ${filterConditions(subject, query)}\ngroup by f.result, f.missing\norder by f.result, f.missing`,
    values,
  );
  return rows.map((row) => ({
    kind: subject.kind,
    result: resultOf(text(row, 'result')),
    missing: textOrNull(row, 'missing'),
    n: number(row, 'n'),
  }));
}

function resultOf(said: string): Result {
  const known = results.find((one) => one === said);
  if (known) return known;
  throw new LimpideError(
    'internal',
    `A flag gave the result "${said}", which is none of ${results.join(', ')}.`,
  );
}

async function listRows(
  engine: Engine,
  flag: Flag,
  subjects: readonly FlagSubject[],
  query: FlagQuery,
  asked: RowsAsked,
): Promise<FlagRow[]> {
  const found: FlagRow[] = [];
  for (const subject of subjects) {
    const { sql, values } = rowsStatement(flag, subject, query, asked);
    for (const row of await engine.all(sql, values)) found.push(readRow(flag, subject, row));
  }
  return found;
}

/** One row a subject with its id, name and evidence; private individuals are left out. */
export function rowsStatement(
  flag: Flag,
  subject: FlagSubject,
  query: FlagQuery,
  { results: wanted = ['flagged'], limit, offset = 0 }: RowsAsked,
): { sql: string; values: SqlParams } {
  const { sql, values } = flagStatement(flag, subject, query);
  const { columns, joins, listed, order } = naming[subject.kind];
  const annual = subject.annual ? ', f.year::varchar as year' : '';
  const list = wanted.map((result) => `'${result}'`).join(', ');
  return {
    sql: [
      `select ${columns}${annual}, f.result, cast(f.observed as double) as observed, cast(f.threshold as double) as threshold, f.peers, f.missing${evidenceColumns(subject)}`,
      `from (${sql}) f ${joins}`,
      `where f.result in (${list}) and ${listed} and ${filterConditions(subject, query)}`,
      `order by ${order}${annual === '' ? '' : ', f.year'}`,
      ...(limit === undefined ? [] : [`limit ${limit} offset ${offset}`]),
    ].join('\n'),
    values,
  };
}
