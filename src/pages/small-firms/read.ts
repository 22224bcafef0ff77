/** What the page of small firms reads: the years of each group, and the answer that they give. */
import type { Edition } from '../../editions/open.ts';
import { number, numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import type { FigureParams } from '../figures.ts';
import { memo } from '../memo.ts';
import { type Answer, answerOf, type FirmYear, shareOf } from './answer.ts';
import yearsSql from './years.sql';

export type GroupSplit = 'category' | 'region';

export interface Group {
  /** A code, or "unknown"; empty for all awards. */
  readonly key: string;
  readonly years: readonly FirmYear[];
  readonly answer: Answer;
}

export interface FirmYears {
  readonly all: Group;
  readonly category: readonly Group[];
  readonly region: readonly Group[];
}

/** The last year of the data, when they stop before its last days. */
export function unfinishedYear(asOf: string | null): number | undefined {
  return asOf === null || asOf.slice(5) >= '12-28' ? undefined : Number(asOf.slice(0, 4));
}

export const readFirmYears = memo(async (edition: Edition): Promise<FirmYears> => {
  const rows = await edition.all(yearsSql);
  const unfinished = unfinishedYear(edition.manifest.asOf);
  const groups = new Map<string, Map<string, FirmYear[]>>([
    ['', new Map()],
    ['category', new Map()],
    ['region', new Map()],
  ]);
  for (const row of rows) {
    const split = text(row, 'split');
    const key = split === '' ? '' : (textOrNull(row, 'key') ?? notStated);
    const keyed = groups.get(split);
    const years = keyed?.get(key) ?? [];
    keyed?.set(key, years);
    years.push({
      year: numberOrNull(row, 'year') ?? 0,
      n: number(row, 'n'),
      occasional: number(row, 'occasional'),
      unknown: number(row, 'unknown'),
    });
  }
  const grouped = (split: string): Group[] =>
    [...(groups.get(split) ?? [])].map(([key, years]) => ({
      key,
      years,
      answer: answerOf(years, unfinished),
    }));
  const [all] = grouped('');
  return {
    all: all ?? { key: '', years: [], answer: { verdict: 'unknown' } },
    category: grouped('category'),
    region: grouped('region'),
  };
});

/** A year's share in the shape of a measure's row: what occasional-award-share gives under these filters. */
export function shareRow(year: FirmYear): ResultRow {
  return {
    dimensions: {},
    result: 'value',
    value: shareOf(year),
    numerator: year.occasional,
    denominator: year.n,
    n: year.n,
  };
}

export function shareParams(split: GroupSplit | undefined, key: string, year: number): FigureParams {
  return { year: String(year), ...(split === undefined ? {} : { [split]: key }) };
}
