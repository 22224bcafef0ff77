/** The filters of the list of observations, read from its address. */
import type { SqlParams } from '../../engine/engine.ts';
import { type MeasureParams, parseParams } from '../../measures/params.ts';

export const filters = ['indicator', 'threshold', 'part', 'area', 'year', 'dataset'] as const;
type Filters = Pick<MeasureParams, (typeof filters)[number]>;

/** Other parameters of a measure are left out: a figure's link may carry them. @throws LimpideError usage on a bad value */
export function readQuery(query: URLSearchParams): Filters {
  const given = filters.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
  return parseParams(Object.fromEntries(given));
}

export function values(asked: Filters): SqlParams {
  return Object.fromEntries(filters.map((name) => [name, asked[name] ?? null]));
}
