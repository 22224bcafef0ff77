/**
 * What Limpide must hold on two cores: each limit with its unit and the size at which it is set. A new limit is one
 * line here and one `Measured` with its id where it is measured.
 */

/** GB and MB are 10⁹ and 10⁶ bytes. A `share` is 0–1. */
export type Unit = 's' | 'ms' | 'MB' | 'MB/s' | 'requests/s' | 'share' | 'power' | 'processes' | 'cases';

export interface Limit {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  readonly bound: 'atMost' | 'atLeast';
  readonly value: number;
  /** Processes in the edition at which the limit is set; null where it does not depend on a size. */
  readonly size: number | null;
}

const million = 1_000_000;

function limit<Id extends string>(
  id: Id,
  what: string,
  bound: Limit['bound'],
  value: number,
  unit: Unit,
  size: number | null = million,
): Limit & { readonly id: Id } {
  return { id, what, bound, value, unit, size };
}

export const limits = [
  limit('load.one.seconds', 'One release each: files to served edition', 'atMost', 60, 's'),
  limit('load.one.peak', 'One release each: peak memory', 'atMost', 2500, 'MB'),
  limit('load.one.rate', 'One release each: loading', 'atLeast', 120, 'MB/s'),
  limit('load.one.ratio', 'Loading beside extract-only (goal)', 'atLeast', 0.3, 'share'),
  limit('load.one.growth', 'Growth of time with size (1 is linear)', 'atMost', 1.1, 'power'),
  limit('load.tenth.seconds', 'A tenth with three releases: files to served edition', 'atMost', 90, 's'),
  limit('load.tenth.peak', 'A tenth with three releases: peak memory', 'atMost', 2500, 'MB'),
  limit('merge.sample.inexact', 'Merged otherwise than by "ocds merge"', 'atMost', 0, 'processes', null),
  limit('merge.cases.inexact', 'Cases of merging with another result', 'atMost', 0, 'cases', null),
  limit('seao.add.seconds', 'SEAO files: add', 'atMost', 8, 's', null),
  limit('seao.add.peak', 'SEAO files: peak memory', 'atMost', 1200, 'MB', null),
  limit('seao.again.seconds', 'SEAO files: add again', 'atMost', 2, 's', null),
  limit('seao.flags.seconds', 'SEAO files: all flags', 'atMost', 3, 's', null),
  limit('flags.seconds', 'All flags, when an edition is made', 'atMost', 4, 's'),
  limit('flags.again.seconds', 'A flag again, with another threshold: the slowest', 'atMost', 1, 's'),
  limit('serve.ready', 'Server: start to first page', 'atMost', 1.5, 's'),
  limit('serve.npm', 'npm start, edition made: first page', 'atMost', 3, 's'),
  limit('serve.memory', 'Server: peak resident memory', 'atMost', 600, 'MB'),
  limit('serve.one.p95', 'Uncached, one at a time: p95 of the slowest kind of page', 'atMost', 40, 'ms'),
  limit('serve.sixteen.p95', 'Uncached, 16 at once: p95 of the slowest kind of page', 'atMost', 150, 'ms'),
  limit('serve.any.longest', 'Uncached, any parameters: longest', 'atMost', 1000, 'ms'),
  limit(
    'projects.one.p95',
    '100,000 projects in 12 publications: p95 of the slowest kind of page',
    'atMost',
    40,
    'ms',
    null,
  ),
  limit('serve.cached', 'Cached', 'atLeast', 10_000, 'requests/s'),
] as const;

/** The limits by name, so that a misspelt measure does not compile. */
export type LimitId = (typeof limits)[number]['id'];
