import { describe, expect, it } from 'vitest';
import { growthExponent, median, percentile, projected, rounded } from './statistics.ts';

describe('medians and percentiles', () => {
  it('takes the middle of an odd number of runs, and the mean of the two middle ones of an even number', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([9, 1, 4, 5])).toBe(4.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNull();
  });

  it('compares numbers as numbers, not as words', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('gives as 95th percentile a value that was measured', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(percentile(twenty, 0.95)).toBe(19);
    expect(percentile(twenty, 0.5)).toBe(10);
    expect(percentile(twenty, 1)).toBe(20);
    expect(percentile([3], 0.95)).toBe(3);
    expect(percentile([], 0.95)).toBeNull();
  });
});

describe('growth', () => {
  const at = (size: number, seconds: number) => ({ size, seconds });

  it('is 1 when ten times the size takes ten times the time, 2 when it takes a hundred times', () => {
    expect(growthExponent([at(10_000, 1), at(100_000, 10)])).toBeCloseTo(1);
    expect(growthExponent([at(10_000, 1), at(100_000, 100)])).toBeCloseTo(2);
    expect(growthExponent([at(10_000, 1)])).toBeNull();
  });

  it('looks at the two largest sizes, in whatever order they come', () => {
    expect(growthExponent([at(1_000_000, 100), at(1_000, 50), at(100_000, 10)])).toBeCloseTo(1);
  });

  it('draws a line, so that what a start costs is counted once', () => {
    expect(projected([at(10_000, 1.5), at(100_000, 6)], 1_000_000)).toBeCloseTo(51);
    expect(projected([at(100_000, 6)], 1_000_000)).toBeNull();
    expect(projected([at(10_000, 6), at(100_000, 5)], 1_000_000)).toBeNull();
  });
});

it('keeps four significant digits', () => {
  expect(rounded(123.456)).toBe(123.5);
  expect(rounded(0.00123456)).toBe(0.001235);
});
