/** Puts a flag's statement together: its fences from stored quartiles or from the population, its filters around it. */
import { fill, parameterNames } from '../engine/sql.ts';
import { LimpideError } from '../kernel/errors.ts';
import { filterSql } from '../measures/conditions.ts';
import { parseParams } from '../measures/params.ts';
import type { Flag, FlagSubject, SubjectKind } from './flag.ts';
import type { FilterName, FlagQuery } from './params.ts';
import quartilesSql from './quartiles.sql';

const storedQuartiles = "select peer, q1, median, q3, n from flag_quartile where flag = '{{flag}}'";

/** The quartiles of the flag's population, computed. */
export function quartilesOf(flag: Flag): string {
  return fill(quartilesSql, {
    population: withoutHeader(flag.population ?? 'select null as peer, null as value'),
  });
}

/** A statement within another one: its header would say nothing there. */
export function withoutHeader(sql: string): string {
  return sql.replace(/^(?:--[^\n]*\n)+/, '').trim();
}

/** Whether the stored quartiles hold: nothing that the population depends on was changed. */
export function keepsPopulation(flag: Flag, query: FlagQuery): boolean {
  const names = parameterNames(flag.population ?? '');
  return [...query.changed].every((name) => !names.has(name));
}

/** The statement of one subject of a flag, without filters. `stored`: the edition has the quartiles at hand. */
export function subjectSql(flag: Flag, subject: FlagSubject, stored: boolean): string {
  const quartiles = stored ? storedQuartiles.replace('{{flag}}', flag.id) : withoutHeader(quartilesOf(flag));
  const first = flag.subjects[0];
  const process = subject === first ? '' : fill(withoutHeader(first.sql), { quartiles, process: '' });
  return fill(subject.sql, { quartiles, process });
}

const filtersOfKind: Readonly<Record<SubjectKind, readonly FilterName[]>> = {
  process: ['process', 'buyer', 'supplier', 'year', 'category', 'region', 'method', 'it', 'dataset'],
  contract: [
    'process',
    'contract',
    'buyer',
    'supplier',
    'year',
    'category',
    'region',
    'method',
    'it',
    'dataset',
  ],
  tenderer: ['supplier'],
  buyer: ['buyer'],
  procuringEntity: ['procuringEntity'],
  pair: ['buyer', 'supplier'],
  buyerCategory: ['buyer', 'category'],
};

/** The filters that a subject can have. */
export function filtersOf({ kind, annual }: FlagSubject): readonly FilterName[] {
  return [...filtersOfKind[kind], ...(annual ? (['year'] as const) : []), 'missing', 'also'];
}

/** The subjects of a flag that have every filter asked for. @throws LimpideError usage when none has */
export function subjectsFor(flag: Flag, query: FlagQuery): readonly FlagSubject[] {
  const asked = Object.keys(query.filters);
  const able = flag.subjects.filter((subject) =>
    asked.every((name) => filtersOf(subject).some((one) => one === name)),
  );
  if (able.length > 0) return able;
  const kinds = flag.subjects.map((subject) => `${subject.kind} (${filtersOf(subject).join(', ')})`);
  throw new LimpideError(
    'usage',
    `${flag.id} cannot be asked for ${asked.join(' and ')} together; it looks at: ${kinds.join('; ')}.`,
  );
}

const byKey = (name: string, column: string): string =>
  `${column} in (select m.oid from organization_mart m where m.org_key = $${name}::varchar)`;

/** The conditions on f, a row of the flag's statement, that the filters put. */
export function filterConditions({ kind }: FlagSubject, query: FlagQuery): string {
  const { process, contract, procuringEntity, missing, also, ...filters } = query.filters;
  const ofVerdict = [
    ...(missing === undefined ? [] : ["list_contains(string_split(f.missing, ','), $missing::varchar)"]),
    ...(also === undefined ? [] : [alsoFlagged(kind)]),
  ];
  if (kind === 'process' || kind === 'contract') {
    const parts = [
      ...(process === undefined
        ? []
        : ['f.pid in (select x.pid from process x where x.ocid = $process::varchar)']),
      ...(contract === undefined
        ? []
        : [
            'f.part_no in (select k.contract_no from contract_fact k where k.pid = f.pid and k.contract_id = $contract::varchar)',
          ]),
    ];
    if (Object.keys(filters).length > 0)
      parts.push(`f.pid in (select p.pid from process p where ${filterSql(parseParams(filters))})`);
    return all([...parts, ...ofVerdict]);
  }
  const supplierColumn = kind === 'pair' ? 'f.other_oid' : 'f.oid';
  const parts = [
    ...(filters.buyer === undefined ? [] : [byKey('buyer', 'f.oid')]),
    ...(procuringEntity === undefined ? [] : [byKey('procuringEntity', 'f.oid')]),
    ...(filters.supplier === undefined ? [] : [byKey('supplier', supplierColumn)]),
    ...(filters.category === undefined ? [] : ['f.category = $category::varchar']),
    ...(filters.year === undefined ? [] : ['f.year = try_cast($year::varchar as smallint)']),
  ];
  return all([...parts, ...ofVerdict]);
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join('\n  and ');
}

/** Two flags meet in a process, or in the same organization, pair or category: what the edition keeps of each. */
function alsoFlagged(kind: SubjectKind): string {
  if (kind === 'process' || kind === 'contract')
    return 'f.pid in (select x.pid from flagged_process x where x.flag = $also::varchar)';
  const same = [
    'x.oid = f.oid',
    ...(kind === 'pair' ? ['x.other_oid = f.other_oid'] : []),
    ...(kind === 'buyerCategory' ? ['x.category = f.category'] : []),
  ];
  return `exists (select 1 from flagged_organization x where x.flag = $also::varchar and x.kind = '${kind}' and ${same.join(' and ')})`;
}
