/** What the edition keeps around a flag: how its count moves with its threshold, and which other flags find the same. */
import type { Edition } from '../../editions/open.ts';
import { number, text } from '../../engine/cells.ts';
import { fill } from '../../engine/sql.ts';
import { flags } from '../../flags/registry.ts';
import { findFlag } from '../../flags/run.ts';
import { memo } from '../memo.ts';
import curveSql from './curve.sql';
import overlapSql from './overlap.sql';
import { quoted } from './sides.ts';

export interface Place {
  readonly value: number;
  readonly flagged: number;
}

/** The count at each place of the slider, in its order; empty when the flag has none. */
export const curveOf = memo(async (edition: Edition, id: string): Promise<readonly Place[]> => {
  const { slider } = findFlag(id);
  if (slider === undefined) return [];
  const rows = await edition.all(curveSql, { flag: id });
  const found = new Map(rows.map((row) => [number(row, 'place'), number(row, 'n')]));
  return slider.values.map((value) => ({ value, flagged: found.get(value) ?? 0 }));
});

export interface Overlap {
  readonly id: string;
  readonly n: number;
}

/** Other flags that find some of the same subjects, the most first. */
export const overlapOf = memo(async (edition: Edition, id: string): Promise<readonly Overlap[]> => {
  const flag = findFlag(id);
  const kinds = quoted(flag.subjects.filter(({ derived }) => !derived).map(({ kind }) => kind));
  const rows = await edition.all(fill(overlapSql, { kinds }), { flag: id });
  return rows
    .map((row) => ({ id: text(row, 'flag'), n: number(row, 'n') }))
    .filter((row) => flags.some((other) => other.id === row.id));
});
