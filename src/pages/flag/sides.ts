/** A flag's counts from every side: in all, year by year, and for the buyers with the most cases; kept, or counted now. */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import type { SqlParams, SqlRow } from '../../engine/engine.ts';
import { fill, listLiteral, literal } from '../../engine/sql.ts';
import type { Flag, FlagSubject, Result, SubjectKind } from '../../flags/flag.ts';
import { results, subjectKinds } from '../../flags/flag.ts';
import { type FilterName, parseFlagParams } from '../../flags/params.ts';
import { isOfProcess } from '../../flags/precompute.ts';
import type { FlagCounts, FlagTotals } from '../../flags/result.ts';
import { findFlag, flagStatement } from '../../flags/run.ts';
import { filterConditions, filtersOf } from '../../flags/statement.ts';
import { type CountedRow, totalsOf } from '../../flags/totals.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { fewestRows } from '../../measures/leading.ts';
import { memo } from '../memo.ts';
import type { Asked } from './ask.ts';
import liveSidesSql from './live-sides.sql';
import sidesSql from './sides.sql';
import storedSidesSql from './stored-sides.sql';

const mostBuyers = 20;

export interface YearCounts extends FlagCounts {
  /** Four digits, or `unknown`. */
  readonly year: string;
}
export interface BuyerCounts extends FlagCounts {
  readonly key: string;
  readonly name: string;
}
export interface Sides {
  readonly totals: FlagTotals;
  readonly years: readonly YearCounts[];
  readonly buyers: readonly BuyerCounts[];
}

/** The flag's own subjects (derived ones are counted in no total) that a filter can narrow. */
function kindsBy(subjects: readonly FlagSubject[], filter: FilterName): string {
  const kinds = subjects
    .filter((subject) => !subject.derived && filtersOf(subject).includes(filter))
    .map(({ kind }) => kind);
  return kinds.length === 0 ? "''" : quoted(kinds);
}

/** 'a', 'b' */
export function quoted(kinds: readonly string[]): string {
  return listLiteral(kinds).slice(1, -1);
}

const storedSides = memo((edition: Edition, id: string): Promise<Sides> => {
  const flag = findFlag(id);
  return read(edition, flag, flag.subjects, parseFlagParams(flag, {}).filters, storedSidesSql, { flag: id });
});

function read(
  edition: Edition,
  flag: Flag,
  subjects: readonly FlagSubject[],
  filters: Asked['query']['filters'],
  counted: string,
  values: SqlParams,
): Promise<Sides> {
  const sql = fill(sidesSql, {
    counted,
    year_kinds: filters.year === undefined ? kindsBy(subjects, 'year') : "''",
    buyer_kinds: filters.buyer === undefined ? kindsBy(subjects, 'buyer') : "''",
  });
  return edition
    .all(sql, { ...values, fewest: fewestRows, buyers: mostBuyers })
    .then((rows) => shape(flag, rows));
}

/** The counts of what is asked. @throws LimpideError timeout when a changed threshold takes too long */
export function sidesOf(edition: Edition, asked: Asked): Promise<Sides> {
  const { flag, query, subjects } = asked;
  if (asked.stored) return storedSides(edition, flag.id);
  let values: SqlParams = {};
  const counted = subjects.map((subject) => {
    const statement = flagStatement(flag, subject, query);
    values = statement.values;
    return fill(liveSidesSql, {
      kind: literal(subject.kind),
      ...columns(subject),
      flagged: statement.sql,
      conditions: filterConditions(subject, query),
    });
  });
  return read(edition, flag, subjects, query.filters, counted.join('\nunion all\n'), values);
}

/** Where a subject's year and buyer stand in its statement. */
function columns(subject: FlagSubject): { year: string; buyer: string } {
  if (isOfProcess(subject)) return { year: 'f.year', buyer: 'f.buyer_oid' };
  return {
    year: subject.annual ? 'f.year' : 'null::smallint',
    buyer: filtersOf(subject).includes('buyer') ? 'f.oid' : 'null::integer',
  };
}

const none: FlagCounts = { flagged: 0, clear: 0, notComputable: 0 };

function shape(flag: Flag, rows: readonly SqlRow[]): Sides {
  const counted: CountedRow[] = [];
  const years = new Map<string, YearCounts>();
  const buyers = new Map<string, BuyerCounts>();
  for (const row of rows) {
    const [result, n] = [resultOf(row), number(row, 'n')];
    switch (text(row, 'side')) {
      case 'year': {
        const year = text(row, 'year');
        const known = years.get(year) ?? { ...none, year };
        years.set(year, { ...known, [result]: known[result] + n });
        break;
      }
      case 'buyer': {
        const key = text(row, 'org_key');
        const known = buyers.get(key) ?? { ...none, key, name: textOrNull(row, 'name') ?? key };
        buyers.set(key, { ...known, [result]: known[result] + n });
        break;
      }
      default:
        counted.push({ kind: kindOf(row), result, missing: textOrNull(row, 'missing'), n });
    }
  }
  return { totals: totalsOf(flag, counted), years: [...years.values()], buyers: [...buyers.values()] };
}

export function resultOf(row: SqlRow): Result {
  return known(results, row, 'result');
}

export function kindOf(row: SqlRow): SubjectKind {
  return known(subjectKinds, row, 'kind');
}

function known<T extends string>(list: readonly T[], row: SqlRow, column: string): T {
  const said = text(row, column);
  const found = list.find((one) => one === said);
  if (found === undefined) throw new LimpideError('internal', `A flag gave the ${column} "${said}".`);
  return found;
}
