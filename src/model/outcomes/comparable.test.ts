import { describe, expect, it } from 'vitest';
import { differencesOf } from './comparable.ts';
import { indicatorNamed } from './load.ts';

function of(id: string, year: number, part = 'total') {
  const indicator = indicatorNamed(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return { indicator, part, year };
}

describe('two values of coverage', () => {
  it('compare when threshold, denominator, kind, part and year are the same', () => {
    expect(differencesOf(of('coverage-30', 2019), of('coverage-30', 2019))).toEqual([]);
  });
  it.each([
    ['30 and 50/10 Mbps', of('coverage-30', 2019), of('coverage-50-10', 2019), ['threshold']],
    ['two years', of('coverage-30', 2019), of('coverage-30', 2020), ['year']],
    [
      'homes and premises',
      of('coverage-1000', 2021),
      of('fibre-premises', 2021),
      ['threshold', 'denominator'],
    ],
    ['offered and used', of('coverage-30', 2012), of('households-online', 2012), ['kind', 'threshold']],
    ['rural and total', of('coverage-30', 2019, 'rural'), of('coverage-30', 2019), ['part']],
  ])('do not when they differ: %s', (_, a, b, expected) => {
    expect(differencesOf(a, b)).toEqual(expected);
  });
});
