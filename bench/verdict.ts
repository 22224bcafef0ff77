/** A measured figure beside its limit: kept or missed, by how much, and at which size. */
import type { Limit } from './limits.ts';
import { rounded } from './statistics.ts';

export interface Measured {
  readonly id: string;
  /** In the limit's unit; null when it could not be measured. */
  readonly value: number | null;
  /** Processes in the edition, where the limit has a size. */
  readonly size?: number;
  /** Read from the line through two smaller sizes: a forecast, not a measure. */
  readonly projected?: true;
  /** What the figure is of, when that is not plain: the slowest page's name. */
  readonly detail?: string;
}

export interface Verdict extends Limit {
  readonly measured: number | null;
  readonly measuredSize: number | null;
  readonly projected: boolean;
  readonly detail: string | null;
  readonly result: 'ok' | 'misses' | 'notMeasured';
  /** Share of the limit by which it is missed, 0 when kept; null when not measured, or when the limit is zero. */
  readonly missesBy: number | null;
}

/** One verdict a limit, in the order of the limits; of two measures with one id the last counts. */
export function judge(limits: readonly Limit[], measured: readonly Measured[]): Verdict[] {
  const byId = new Map(measured.map((one) => [one.id, one]));
  return limits.map((limit) => judgeOne(limit, byId.get(limit.id)));
}

function judgeOne(limit: Limit, found: Measured | undefined): Verdict {
  const facts = {
    ...limit,
    measuredSize: found?.size ?? null,
    projected: found?.projected ?? false,
    detail: found?.detail ?? null,
  };
  if (!found || found.value === null || !Number.isFinite(found.value))
    return { ...facts, measured: null, result: 'notMeasured', missesBy: null };
  const excess = limit.bound === 'atMost' ? found.value - limit.value : limit.value - found.value;
  return {
    ...facts,
    measured: rounded(found.value),
    result: excess > 0 ? 'misses' : 'ok',
    missesBy: excess <= 0 ? 0 : limit.value === 0 ? null : rounded(excess / limit.value, 3),
  };
}
