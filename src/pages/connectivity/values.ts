/** The values that the page looks at, and which of them a map of one definition and one year may show. */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import { type Compared, type Difference, differencesOf } from '../../model/outcomes/comparable.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import { quebecRegions } from '../../sources/observation/areas.ts';
import { memo } from '../memo.ts';
import valuesSql from './values.sql';

export interface Value {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  /** 0–1. */
  readonly value: number;
  readonly period: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly grade: string | null;
}

export const readValues = memo(
  async (edition: Edition, _: string): Promise<readonly Value[]> =>
    (await edition.all(valuesSql)).map((row) => ({
      indicator: text(row, 'indicator'),
      area: text(row, 'area'),
      year: number(row, 'year'),
      value: number(row, 'value'),
      period: text(row, 'period'),
      source: textOrNull(row, 'source'),
      url: textOrNull(row, 'url'),
      grade: textOrNull(row, 'grade'),
    })),
);

const regions = new Set(quebecRegions.map(({ id }) => id));

/** Years of one definition that have a value for a region or for Québec, the latest first. */
export function yearsOf(values: readonly Value[], indicator: string): readonly number[] {
  const here = values.filter(
    (one) => one.indicator === indicator && (regions.has(one.area) || one.area === 'CA-QC'),
  );
  return [...new Set(here.map(({ year }) => year))].sort((a, b) => b - a);
}

/** The year that a map shows unless another is asked for: the one with the most regions, the latest among equals. */
export function usualYear(values: readonly Value[], indicator: string): number | undefined {
  const count = (year: number): number =>
    values.filter((one) => one.indicator === indicator && one.year === year && regions.has(one.area)).length;
  return [...yearsOf(values, indicator)].sort((a, b) => count(b) - count(a) || b - a)[0];
}

export function valueAt(
  values: readonly Value[],
  indicator: string,
  area: string,
  year: number,
): Value | undefined {
  return values.find((one) => one.indicator === indicator && one.area === area && one.year === year);
}

/** The last value of an area under a definition. */
export function latest(values: readonly Value[], indicator: string, area: string): Value | undefined {
  return values.findLast((one) => one.indicator === indicator && one.area === area);
}

export interface Beside {
  readonly value: Value;
  /** In what it differs from what it stands beside; none: they can be compared. */
  readonly differences: readonly Difference[];
}

function compared({ indicator: id, year }: Pick<Value, 'indicator' | 'year'>): Compared | undefined {
  const indicator = indicatorNamed(id);
  return indicator === undefined ? undefined : { indicator, part: 'total', year };
}

/** The value of another area that differs least from one of ours in its definition, then in its year. */
export function nearest(
  values: readonly Value[],
  base: Pick<Value, 'indicator' | 'year'>,
  area: string,
): Beside | undefined {
  const ours = compared(base);
  if (ours === undefined) return undefined;
  const found = values.flatMap((value) => {
    const theirs = value.area === area ? compared(value) : undefined;
    return theirs === undefined || theirs.indicator.kind !== ours.indicator.kind
      ? []
      : [{ value, differences: differencesOf(ours, theirs) }];
  });
  const distance = ({ value, differences }: Beside): number =>
    differences.filter((one) => one !== 'year').length * 1000 + Math.abs(value.year - base.year);
  return found.sort((a, b) => distance(a) - distance(b) || b.value.year - a.value.year)[0];
}
