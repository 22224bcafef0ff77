/** How the rows of each kind of subject are named: the joins from numbers of this edition to ids that stay. */
import { numberOrNull, text, textOrNull } from '../engine/cells.ts';
import type { SqlRow } from '../engine/engine.ts';
import type { Flag, FlagSubject, Result, SubjectKind } from './flag.ts';
import { results } from './flag.ts';
import type { EvidenceValue, FlagRow } from './result.ts';

interface Naming {
  /** Columns of identity, selected beside the flag's own. */
  readonly columns: string;
  readonly joins: string;
  /** What is left out of lists: private individuals. */
  readonly listed: string;
  readonly order: string;
}

const organization = 'join organization_mart m on m.oid = f.oid';
/** A nameless party is nobody that a list could name. */
const notPerson = (alias: string): string => `not (${alias}.is_person and ${alias}.name is not null)`;

export const naming: Readonly<Record<SubjectKind, Naming>> = {
  process: {
    columns: 'p.ocid as id, p.title as name, f.year::varchar as year',
    joins: 'join process p on p.pid = f.pid',
    listed: 'true',
    order: 'p.day desc nulls last, p.ocid',
  },
  contract: {
    columns: 'k.contract_id as id, p.title as name, p.ocid as process, f.year::varchar as year',
    joins:
      'join process p on p.pid = f.pid join contract_fact k on k.pid = f.pid and k.contract_no = f.part_no',
    listed: 'true',
    order: 'p.day desc nulls last, p.ocid, f.part_no',
  },
  tenderer: {
    columns: 'm.org_key as id, m.name',
    joins: organization,
    listed: notPerson('m'),
    order: 'm.org_key',
  },
  buyer: { columns: 'm.org_key as id, m.name', joins: organization, listed: 'true', order: 'm.org_key' },
  procuringEntity: {
    columns: 'm.org_key as id, m.name',
    joins: organization,
    listed: 'true',
    order: 'm.org_key',
  },
  pair: {
    columns: "m.org_key || '|' || s.org_key as id, m.name || ' · ' || s.name as name",
    joins: `${organization} join organization_mart s on s.oid = f.other_oid`,
    listed: notPerson('s'),
    order: 'm.org_key, s.org_key',
  },
  buyerCategory: {
    columns: "m.org_key || '|' || f.category as id, m.name, f.category",
    joins: organization,
    listed: 'true',
    order: 'm.org_key, f.category',
  },
};

/** The columns of a flag's statement that evidence is made of. */
export function evidenceColumns(subject: FlagSubject): string {
  return subject.evidence.map(({ column }) => `, f.${column} as e_${column}`).join('');
}

export function readRow(flag: Flag, subject: FlagSubject, row: SqlRow): FlagRow {
  const said = text(row, 'result');
  const result: Result = results.find((one) => one === said) ?? 'notComputable';
  const observed = numberOrNull(row, 'observed');
  const name = textOrNull(row, 'name');
  const missing = textOrNull(row, 'missing');
  const dimensions = ['year', 'category'].flatMap((column): [string, string][] => {
    const value = column in row ? textOrNull(row, column) : null;
    return value === null ? [] : [[column, value]];
  });
  return {
    subject: {
      kind: subject.kind,
      id: text(row, 'id'),
      ...(name === null ? {} : { name }),
      ...('process' in row ? { process: text(row, 'process') } : {}),
    },
    dimensions: Object.fromEntries(dimensions),
    result,
    value:
      result === 'notComputable' ? null : flag.value === 'observed' ? observed : result === 'flagged' ? 1 : 0,
    observed,
    threshold: numberOrNull(row, 'threshold'),
    peers: numberOrNull(row, 'peers'),
    ...(missing === null ? {} : { missing: missing.split(',') }),
    evidence: Object.fromEntries(
      subject.evidence.map(({ column }) => [column, evidenceOf(row, `e_${column}`)]),
    ),
  };
}

function evidenceOf(row: SqlRow, column: string): EvidenceValue {
  const cell = row[column];
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
}
