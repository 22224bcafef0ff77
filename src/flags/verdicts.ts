/** Every flag's verdict on one process and its contracts, in one statement: what its page shows. */
import { number, text } from '../engine/cells.ts';
import type { Engine, SqlValue } from '../engine/engine.ts';
import type { Flag, FlagSubject } from './flag.ts';
import flaggedOfSql from './flagged-of.sql';
import { parseFlagParams } from './params.ts';
import { isOfProcess } from './precompute.ts';
import { flags } from './registry.ts';
import type { FlagRow } from './result.ts';
import { flagStatement } from './run.ts';
import { readRow } from './subject-row.ts';

export interface Verdict extends FlagRow {
  readonly flag: string;
}

interface Asked {
  readonly flag: Flag;
  readonly subject: FlagSubject;
}

const asked: readonly Asked[] = flags.flatMap((flag) =>
  flag.subjects
    .filter((subject) => isOfProcess(subject) && !subject.derived)
    .map((subject) => ({ flag, subject })),
);

/** A flag's parameters under names of their own: `$threshold` of R003 is `$R003_threshold`. */
function renamed(sql: string, flag: Flag): string {
  return sql.replace(/\$([a-zA-Z]\w*)/g, (_, name: string) => `$${flag.id}_${name}`);
}

function part({ flag, subject }: Asked, index: number): string {
  const { sql } = flagStatement(flag, subject, parseFlagParams(flag, {}));
  const evidence = subject.evidence
    .map(({ column }) => `'${column}', cast(f.${column} as varchar)`)
    .join(', ');
  const contract = subject.kind === 'contract';
  return [
    `select ${index} as asked, ${contract ? 'f.part_no' : 'null::integer'} as part_no, f.result, cast(f.observed as double) as observed,`,
    `  cast(f.threshold as double) as threshold, cast(f.peers as bigint) as peers, f.missing, cast(json_object(${evidence}) as varchar) as evidence`,
    `from (${renamed(sql, flag)}) f`,
    'where f.pid = $pid::integer',
  ].join('\n');
}

const values: Readonly<Record<string, SqlValue>> = Object.fromEntries(
  flags.flatMap((flag) =>
    Object.entries(parseFlagParams(flag, {}).values).map(([name, value]) => [`${flag.id}_${name}`, value]),
  ),
);

function statement(wanted: ReadonlySet<string> | undefined): string {
  const parts = asked.flatMap((one, index) =>
    wanted === undefined || wanted.has(one.flag.id) ? [part(one, index)] : [],
  );
  return `select v.asked, v.result, v.observed, v.threshold, v.peers, v.missing, v.evidence, p.ocid as process, coalesce(k.contract_id, p.ocid) as id
from (
${parts.join('\nunion all\n')}
) v
join process p on p.pid = $pid::integer
left join contract_fact k on k.pid = $pid::integer and k.contract_no = v.part_no
order by v.asked, v.part_no`;
}

/**
 * Verdicts with default parameters, in the order of flags; a flag that does not look at the process has none.
 * @param wanted ids of flags; absent: all, which takes a twentieth of a second to plan
 */
export async function verdictsOf(
  engine: Engine,
  pid: number,
  wanted?: ReadonlySet<string>,
): Promise<Verdict[]> {
  if (wanted?.size === 0) return [];
  const rows = await engine.all(statement(wanted), { ...values, pid });
  return rows.flatMap((row) => {
    const { flag, subject } = asked[number(row, 'asked')] ?? {};
    if (flag === undefined || subject === undefined) return [];
    const evidence: Record<string, string | null> = JSON.parse(text(row, 'evidence'));
    const columns = Object.fromEntries(Object.entries(evidence).map(([name, value]) => [`e_${name}`, value]));
    const { process, ...rest } = row;
    const named = { ...rest, ...columns, name: null, ...(subject.kind === 'contract' ? { process } : {}) };
    return [{ flag: flag.id, ...readRow(flag, subject, named) }];
  });
}

/** Verdicts of the flags that find something in the process or its contracts, as stored when the edition was made. */
export async function flaggedVerdicts(engine: Engine, pid: number): Promise<Verdict[]> {
  const rows = await engine.all(flaggedOfSql, { pid });
  const found = await verdictsOf(engine, pid, new Set(rows.map((row) => text(row, 'flag'))));
  return found.filter(({ result }) => result === 'flagged');
}
