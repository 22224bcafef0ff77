/** Releases are put in order by the instant they were published, and refused when they cannot be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimpideError } from '../../../kernel/errors.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { instantOf, sortReleases } from './order.ts';
import type { MergeWarning } from './warning.ts';

const release = (id: string, date: JsonValue): JsonObject => ({ ocid: 'ocds-fict00-1', id, date });
const ids = (releases: readonly JsonObject[]) => releases.map((one) => one['id']);

describe('the instant of a date', () => {
  it.each([
    ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000Z'],
    ['2024-01-01T00:00:00-05:00', '2024-01-01T05:00:00.000Z'],
    ['2024-01-01T00:00:00+0130', '2023-12-31T22:30:00.000Z'],
    ['2024-01-01T00:00:00+02', '2023-12-31T22:00:00.000Z'],
    ['2024-01-01 10:00', '2024-01-01T10:00:00.000Z'],
    ['2024-01-01T10:00:00.25z', '2024-01-01T10:00:00.250Z'],
    ['2024-01-01T24:00:00Z', '2024-01-02T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s, in whatever time zone the machine is', (text, iso) => {
    expect(instantOf(text)).toBe(Date.parse(iso));
  });

  it.each(['', '2024', '01/02/2024', '2023-02-29', '2024-13-01', '2024-01-01T25:00:00Z', 'spring 2019'])(
    '%j is none',
    (text) => {
      expect(instantOf(text)).toBeUndefined();
    },
  );

  it('tells microseconds apart', () => {
    expect(instantOf('2024-01-01T00:00:00.000001Z')).toBeLessThan(
      instantOf('2024-01-01T00:00:00.000002Z') ?? 0,
    );
  });

  it('agrees with the platform on every instant written in UTC', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-01-01') }), (date) => {
        expect(instantOf(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});

describe('the order of releases', () => {
  it('compares instants, not the text of dates with different offsets', () => {
    const first = release('first', '2024-01-01T23:30:00+05:00');
    const second = release('second', '2024-01-01T19:00:00Z');
    expect(ids(sortReleases([second, first]))).toEqual(['first', 'second']);
  });

  it('keeps the order given for the same instant, and says so', () => {
    const warnings: MergeWarning[] = [];
    const a = release('a', '2024-01-01T05:00:00Z');
    const b = release('b', '2024-01-01T00:00:00-05:00');
    expect(ids(sortReleases([b, a], warnings))).toEqual(['b', 'a']);
    expect(warnings).toMatchObject([{ kind: 'sameDate', releaseId: 'a' }]);
  });

  it('puts dates that are no dates first, by their text, so that they never override a dated release', () => {
    const warnings: MergeWarning[] = [];
    const given = [release('x', 'winter'), release('y', '1999-01-01'), release('z', 'spring')];
    expect(ids(sortReleases(given, warnings))).toEqual(['z', 'x', 'y']);
    expect(warnings.map((one) => [one.kind, one.releaseId])).toEqual([
      ['unreadableDate', 'z'],
      ['unreadableDate', 'x'],
    ]);
  });

  it('takes a lone release that has nothing but an ocid', () => {
    expect(sortReleases([{ ocid: 'ocds-fict00-1' }])).toHaveLength(1);
  });
});

describe('what cannot be put in order', () => {
  const fault = (releases: JsonObject[]): LimpideError | undefined => {
    try {
      sortReleases(releases);
    } catch (error) {
      if (error instanceof LimpideError) return error;
    }
    return undefined;
  };
  const good = release('good', '2024-01-01');

  it.each<[string, JsonObject, RegExp]>([
    ['a missing date', { ocid: 'ocds-fict00-1', id: 'bad' }, /Release 2 of 2 \(id "bad"\) has no date/],
    ['a null date', release('bad', null), /Release 2 of 2 \(id "bad"\) has no date/],
    ['a number', release('bad', 2024), /Release 2 of 2 \(id "bad"\) has a date that is not a string/],
    ['a missing ocid', { id: 'bad', date: '2024-01-01' }, /Release 2 of 2 \(id "bad"\) has no ocid/],
    ['another ocid', { ...good, ocid: 'ocds-fict00-2' }, /has the ocid ocds-fict00-2/],
  ])('%s is refused, and the release named', (_, bad, message) => {
    const error = fault([good, bad]);
    expect(error?.message).toMatch(message);
    expect(error).toMatchObject({ code: 'badInput', details: { releaseIndex: 1 } });
  });

  it('no release at all is refused', () => {
    expect(fault([])).toMatchObject({ code: 'badInput' });
  });
});
