import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDay, quebecInstant } from './dates.ts';

const end = '2021-01-31';

describe('Québec dates', () => {
  test('a summer and a winter clock have their own offset', () => {
    expect(quebecInstant('2005-09-06 13:32', end)).toBe('2005-09-06T13:32:00-04:00');
    expect(quebecInstant('2019-01-15 09:30', end)).toBe('2019-01-15T09:30:00-05:00');
  });

  test('a day is its local midnight', () => {
    expect(quebecInstant('2019-03-10', end)).toBe('2019-03-10T00:00:00-05:00');
    expect(quebecInstant('2019-03-11', end)).toBe('2019-03-11T00:00:00-04:00');
  });

  test('clocks changed in April and October until 2006, in March and November since', () => {
    expect(quebecInstant('2006-03-20 12:00', end)).toBe('2006-03-20T12:00:00-05:00');
    expect(quebecInstant('2007-03-20 12:00', end)).toBe('2007-03-20T12:00:00-04:00');
    expect(quebecInstant('2006-10-30 12:00', end)).toBe('2006-10-30T12:00:00-05:00');
    expect(quebecInstant('2007-10-30 12:00', end)).toBe('2007-10-30T12:00:00-04:00');
  });

  test('the hour that autumn repeats is taken the first time', () => {
    expect(quebecInstant('2019-11-03 01:30', end)).toBe('2019-11-03T01:30:00-04:00');
    expect(quebecInstant('2019-11-03 02:00', end)).toBe('2019-11-03T02:00:00-05:00');
  });

  test('placeholders and slips of the keyboard are no dates', () => {
    expect(quebecInstant('1900-01-01 00:00', end)).toBeUndefined();
    expect(quebecInstant('2047-03-07', end)).toBeUndefined();
    expect(quebecInstant('2019-02-29', end)).toBeUndefined();
    expect(quebecInstant('2019-13-01', end)).toBeUndefined();
    expect(quebecInstant('2019-01-01 24:00', end)).toBeUndefined();
    expect(quebecInstant('mars 2019', end)).toBeUndefined();
    expect(quebecInstant(undefined, end)).toBeUndefined();
  });

  test('a plan some years ahead is kept, and what is too far depends on the period of the file', () => {
    expect(quebecInstant('2026-09-13', '2020-12-31')).toBe('2026-09-13T00:00:00-04:00');
    expect(quebecInstant('2047-03-07', '2030-01-31')).toBe('2047-03-07T00:00:00-05:00');
  });

  test('offsets are those of America/Toronto, whatever the instant', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/Toronto',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1987, 0, 2) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 }),
        (minutes) => {
          const local = clock.format(minutes * 60_000);
          const made = quebecInstant(local, '2040-01-31') ?? '';
          expect(made.slice(0, 19).replace('T', ' ')).toBe(local);
          // The hour that autumn repeats names two instants.
          const apart = minutes * 60_000 - Date.parse(made);
          expect([0, 3_600_000]).toContain(apart);
          if (apart > 0) expect(local.slice(11, 13)).toBe('01');
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('a period is made of days of the calendar', () => {
    expect(isCalendarDay('2020-02-29')).toBe(true);
    expect(isCalendarDay('2019-02-29')).toBe(false);
    expect(isCalendarDay('2019-02-28 10:00')).toBe(false);
  });
});
