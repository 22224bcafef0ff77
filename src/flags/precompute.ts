/** Computes every flag once, with its defaults, when an edition is made: so that pages open at once. */
import type { Engine, SqlParams } from '../engine/engine.ts';
import { fill } from '../engine/sql.ts';
import type { Finds, Flag, FlagSubject } from './flag.ts';
import { parseFlagParams } from './params.ts';
import countsSql from './precompute/counts.sql';
import curveSql from './precompute/curve.sql';
import flaggedOrganizationSql from './precompute/flagged-organization.sql';
import flaggedProcessSql from './precompute/flagged-process.sql';
import tableCountSql from './precompute/table-count.sql';
import tableCurveSql from './precompute/table-curve.sql';
import tableOrganizationSql from './precompute/table-organization.sql';
import tableProcessSql from './precompute/table-process.sql';
import tableQuartileSql from './precompute/table-quartile.sql';
import { quartilesOf, subjectSql } from './statement.ts';

/** The statements that store what flags find. */
export const precomputeStatements: readonly string[] = [
  tableQuartileSql,
  tableCountSql,
  tableProcessSql,
  tableOrganizationSql,
  tableCurveSql,
  countsSql,
  curveSql,
  flaggedOrganizationSql,
  flaggedProcessSql,
];

/** Kinds of subjects that stand in one process. */
export function isOfProcess({ kind }: FlagSubject): boolean {
  return kind === 'process' || kind === 'contract';
}

/** The tables that `precomputeFlag` fills: flag_quartile, flag_count, flagged_process, flagged_organization, flag_curve. */
export async function createFlagTables(engine: Engine): Promise<void> {
  for (const sql of [tableQuartileSql, tableCountSql, tableProcessSql, tableOrganizationSql, tableCurveSql])
    await engine.run(sql);
}

/** Everything that a flag's statements read, as one text: what has to be made before the flag. */
export function flagReads(flag: Flag): string {
  return [flag.population ?? '', ...flag.subjects.map((subject) => subjectSql(flag, subject, false))].join(
    '\n',
  );
}

/** Computes one flag with its defaults. Several may run at once, each on a connection of its own. */
export async function precomputeFlag(engine: Engine, flag: Flag): Promise<void> {
  if (flag.population !== undefined)
    await engine.run(
      `insert into flag_quartile select '${flag.id}', q.peer, q.q1, q.median, q.q3, q.n from (${quartilesOf(flag)}) q`,
      parseFlagParams(flag, {}).values,
    );
  for (const subject of flag.subjects) await storeSubject(engine, flag, subject);
}

/**
 * What a flag says of processes is read again for each table that is filled: storing a million verdicts costs more than
 * judging them twice. Verdicts on organizations come from groups, and are stored.
 */
async function storeSubject(engine: Engine, flag: Flag, subject: FlagSubject): Promise<void> {
  const { values } = parseFlagParams(flag, {});
  const part = subject.kind === 'contract' ? 'f.part_no' : 'null::integer as part_no';
  const keys = isOfProcess(subject)
    ? `f.pid, ${part}, f.buyer_oid, f.year`
    : [
        'f.oid',
        subject.kind === 'pair' ? 'f.other_oid' : 'null::integer as other_oid',
        subject.kind === 'buyerCategory' ? 'f.category' : 'null::varchar as category',
        subject.annual ? 'f.year' : 'null::smallint as year',
        ['tenderer', 'procuringEntity'].includes(subject.kind)
          ? 'null::integer as buyer_oid'
          : 'f.oid as buyer_oid',
      ].join(', ');
  const rows = `select ${keys}, f.result, cast(f.observed as double) as observed, cast(f.threshold as double) as threshold, cast(f.peers as bigint) as peers, f.missing from (${subjectSql(flag, subject, flag.population !== undefined)}) f`;
  const names = { flag: flag.id, kind: subject.kind };
  const store = async (verdict: string, given: SqlParams): Promise<void> => {
    const flagged = isOfProcess(subject) ? flaggedProcessSql : flaggedOrganizationSql;
    await engine.run(fill(countsSql, { verdict }), { ...given, ...names });
    await engine.run(fill(flagged, { verdict }), { ...given, ...names });
    await storeCurve(engine, flag, subject, verdict, { ...given, ...names });
  };
  if (isOfProcess(subject)) return store(`(${rows})`, values);
  const table = `verdict_${flag.id}_${subject.kind}`;
  await engine.run(`create temp table ${table} as ${rows}`, values);
  await store(table, {});
  await engine.run(`drop table ${table}`);
}

const beyond: Readonly<Record<Finds, string>> = {
  under: 'v.observed < t.place',
  atMost: 'v.observed <= t.place',
  over: 'v.observed > t.place',
  atLeast: 'v.observed >= t.place',
  atLeastUnderOne: 'v.observed >= t.place and v.observed < 1',
  lowerFence: 'v.observed <= q.q1 - t.place * (q.q3 - q.q1)',
  upperFence: 'v.observed >= q.q3 + t.place * (q.q3 - q.q1) and v.observed > 0',
};

/** How many subjects the flag finds at each place of its slider; a place without a row has none. */
async function storeCurve(
  engine: Engine,
  flag: Flag,
  subject: FlagSubject,
  verdict: string,
  values: SqlParams,
): Promise<void> {
  const { slider } = flag;
  if (slider === undefined || subject.derived) return;
  const places = slider.values.map((value) => `(${value}::double)`).join(', ');
  await engine.run(fill(curveSql, { verdict, places, beyond: beyond[slider.finds] }), values);
}
