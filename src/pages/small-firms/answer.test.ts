import { describe, expect, it } from 'vitest';
import { answerOf, type FirmYear } from './answer.ts';

const year = (year: number, occasional: number, n = 1000, unknown = 0): FirmYear => ({
  year,
  n,
  occasional,
  unknown,
});

describe('the answer', () => {
  it.each([
    [
      'the share rises by three points or more',
      [year(2020, 400), year(2021, 410), year(2022, 460)],
      'easier',
    ],
    ['it falls as much', [year(2020, 460), year(2022, 400)], 'harder'],
    ['it moves by a point', [year(2020, 400), year(2022, 410)], 'same'],
    ['chance could have moved it so', [year(2020, 40, 100), year(2022, 46, 100)], 'same'],
    ['there is one year', [year(2020, 400)], 'unknown'],
    ['the other years have too few awards', [year(2020, 400), year(2021, 90, 99)], 'unknown'],
    ['much of a year cannot be computed', [year(2020, 400, 1000, 200), year(2021, 460)], 'unknown'],
    ['nothing is there', [], 'unknown'],
  ])('when %s', (_, years, verdict) => {
    expect(answerOf(years, undefined).verdict).toBe(verdict);
  });

  it('compares the first whole year with the last, and leaves out the one under way', () => {
    const { verdict, years } = answerOf([year(2021, 460), year(2019, 400), year(2022, 900)], 2022);
    expect(verdict).toBe('easier');
    expect(years?.map((one) => one.year)).toEqual([2019, 2021]);
  });
});
