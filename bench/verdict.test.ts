import { describe, expect, it } from 'vitest';
import { type Limit, limits } from './limits.ts';
import { columns, limitText, tableOf, verdictText } from './table.ts';
import { judge, type Measured } from './verdict.ts';

const time: Limit = { id: 'time', what: 'Time', unit: 's', bound: 'atMost', value: 60, size: 1_000_000 };
const rate: Limit = { id: 'rate', what: 'Rate', unit: 'MB/s', bound: 'atLeast', value: 120, size: 1_000_000 };
const none: Limit = { id: 'none', what: 'Faults', unit: 'processes', bound: 'atMost', value: 0, size: null };

function one(limit: Limit, measured?: Omit<Measured, 'id'>) {
  const [verdict] = judge([limit], measured ? [{ id: limit.id, ...measured }] : []);
  if (!verdict) throw new Error('a limit has a verdict');
  return verdict;
}

describe('verdicts', () => {
  it('keeps a limit that is just reached', () => {
    expect(one(time, { value: 60 })).toMatchObject({ result: 'ok', missesBy: 0 });
    expect(one(rate, { value: 120 })).toMatchObject({ result: 'ok', missesBy: 0 });
  });

  it('says by what share of the limit it is missed, whichever way the limit points', () => {
    expect(one(time, { value: 66 })).toMatchObject({ result: 'misses', missesBy: 0.1 });
    expect(one(rate, { value: 90 })).toMatchObject({ result: 'misses', missesBy: 0.25 });
    expect(one(rate, { value: 500 })).toMatchObject({ result: 'ok' });
  });

  it('misses a limit of zero without a share', () => {
    expect(one(none, { value: 0 }).result).toBe('ok');
    expect(one(none, { value: 3 })).toMatchObject({ result: 'misses', missesBy: null, measured: 3 });
  });

  it('never takes what was not measured for kept', () => {
    expect(one(time).result).toBe('notMeasured');
    expect(one(time, { value: null }).result).toBe('notMeasured');
    expect(one(time, { value: Number.NaN }).result).toBe('notMeasured');
  });
});

describe('the table', () => {
  it('says when the size is not the limit’s, and when a figure is a forecast', () => {
    expect(verdictText(one(rate, { value: 200, size: 10_000 }))).toBe('ok, at 10,000 processes only');
    expect(verdictText(one(rate, { value: 200, size: 1_000_000 }))).toBe('ok');
    expect(verdictText(one(time, { value: 75, size: 1_000_000, projected: true }))).toBe(
      'misses by 25 %, projected from smaller sizes',
    );
    expect(verdictText(one(none, { value: 3 }))).toBe('misses');
    expect(verdictText(one(time))).toBe('not measured');
  });

  it('has a line a limit under its head, in equal columns', () => {
    const lines = tableOf(
      judge(
        [time, rate, none],
        [
          { id: 'time', value: 12.345, size: 1_000_000 },
          { id: 'rate', value: 60, detail: 'one file' },
        ],
      ),
    );
    expect(lines).toEqual(
      [
        'what    measured          limit  verdict',
        'Time      12.4 s         ≤ 60 s  ok',
        'Rate     60 MB/s     ≥ 120 MB/s  misses by 50 % (one file)',
        'Faults         –  ≤ 0 processes  not measured',
      ].map((line) => line),
    );
  });

  it('aligns to the right where asked', () => {
    expect(
      columns(
        [
          ['a', '1'],
          ['bbb', '22'],
        ],
        [1],
      ),
    ).toEqual(['a     1', 'bbb  22']);
  });

  it('writes each limit with its sense and unit', () => {
    expect(limitText(time)).toBe('≤ 60 s');
    expect(limitText(rate)).toBe('≥ 120 MB/s');
  });
});

it('has one limit an id', () => {
  expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
});
