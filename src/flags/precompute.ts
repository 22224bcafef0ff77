/** Computes every flag once, with its defaults, when an edition is made: so that pages open at once. */
import type { Engine } from '../engine/engine.ts';
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
import { flags } from './registry.ts';
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

/**
 * Fills flag_quartile, flag_count, flagged_process, flagged_organization and flag_curve.
 * @param took told how many seconds each flag took
 */
export async function precomputeFlags(
  engine: Engine,
  took: (flag: string, seconds: number) => void = () => {},
): Promise<void> {
  for (const sql of [tableQuartileSql, tableCountSql, tableProcessSql, tableOrganizationSql, tableCurveSql])
    await engine.run(sql);
  for (const flag of flags) {
    const start = performance.now();
    const { values } = parseFlagParams(flag, {});
    if (flag.population !== undefined)
      await engine.run(
        `insert into flag_quartile select '${flag.id}', q.peer, q.q1, q.median, q.q3, q.n from (${quartilesOf(flag)}) q`,
        values,
      );
    for (const subject of flag.subjects) await storeSubject(engine, flag, subject);
    took(flag.id, (performance.now() - start) / 1000);
  }
}

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
  await engine.run(
    `create or replace temp table verdict as select ${keys}, f.result, cast(f.observed as double) as observed, cast(f.threshold as double) as threshold, cast(f.peers as bigint) as peers, f.missing from (${subjectSql(flag, subject, flag.population !== undefined)}) f`,
    values,
  );
  const names = { flag: flag.id, kind: subject.kind };
  await engine.run(countsSql, names);
  await engine.run(isOfProcess(subject) ? flaggedProcessSql : flaggedOrganizationSql, names);
  await storeCurve(engine, flag, subject);
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

/** How many subjects the flag finds at each place of its slider; a place without a row has none. Reads verdict. */
async function storeCurve(engine: Engine, flag: Flag, subject: FlagSubject): Promise<void> {
  const { slider } = flag;
  if (slider === undefined || subject.derived) return;
  const names = { flag: flag.id, kind: subject.kind };
  const places = slider.values.map((value) => `(${value}::double)`).join(', ');
  await engine.run(fill(curveSql, { places, beyond: beyond[slider.finds] }), names);
}
