/** The history of each field; the standard's published cases are in cases.test.ts. */
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from './json.ts';
import { versionRelease } from './versioned.ts';

function dated(...contents: JsonObject[]): JsonObject[] {
  return contents.map((content, i) => ({
    ocid: 'ocds-fict00-1',
    id: `r${i + 1}`,
    date: `2024-01-0${i + 1}`,
    ...content,
  }));
}

/** A versioned value without a tag. */
const v = (release: number, value: JsonValue) => ({
  releaseID: `r${release}`,
  releaseDate: `2024-01-0${release}`,
  releaseTag: null,
  value,
});

function history(...contents: JsonObject[]): JsonObject {
  const { ocid: _, ...rest } = versionRelease(dated(...contents)).release;
  return rest;
}

describe('the versioned release', () => {
  it('keeps real changes only, with the release that made them', () => {
    expect(history({ language: 'fr' }, { language: 'fr' }, { language: 'en' }, {})).toEqual({
      language: [v(1, 'fr'), v(3, 'en')],
    });
  });

  it('records a removal as null, even of what was never there', () => {
    expect(history({ language: null }, { language: 'fr' }, { language: null })).toEqual({
      language: [v(1, null), v(2, 'fr'), v(3, null)],
    });
  });

  it('ends every field of an object or array that is set to null', () => {
    expect(
      history({ tender: { id: '1' }, awards: [{ id: '1', title: 'A' }] }, { tender: null, awards: null }),
    ).toEqual({
      tender: { id: [v(1, '1'), v(2, null)] },
      awards: [{ id: '1', title: [v(1, 'A'), v(2, null)] }],
    });
  });

  it('versions the id of an object, not that of an object in an array', () => {
    expect(history({ buyer: { id: 'b' }, awards: [{ id: 'a' }] })).toEqual({
      buyer: { id: [v(1, 'b')] },
      awards: [{ id: 'a' }],
    });
  });

  it('has one value a release when an id comes twice in it', () => {
    const twice = {
      awards: [
        { id: '1', title: 'A' },
        { id: '1', title: 'B' },
      ],
    };
    expect(history({ awards: [{ id: '1', title: 'B' }] }, twice)).toEqual({
      awards: [{ id: '1', title: [v(1, 'B')] }],
    });
    expect(history(twice)).toEqual({ awards: [{ id: '1', title: [v(1, 'B')] }] });
  });

  it('gives whole values for a field that changes between literal, object and array', () => {
    expect(
      history({ x: { a: 1 } }, { x: { b: 2 } }, { x: 'text' }, { x: { c: 3 } }, { x: { d: 4 } }),
    ).toEqual({
      x: [v(1, { a: 1 }), v(2, { a: 1, b: 2 }), v(3, 'text'), v(4, { c: 3 }), v(5, { c: 3, d: 4 })],
    });
    expect(history({ x: [{ id: '1', a: 1 }] }, { x: { a: 2 } })).toEqual({
      x: [v(1, [{ id: '1', a: 1 }]), v(2, { a: 2 })],
    });
  });

  it('forgets a removal of nothing when the field turns out to be an object', () => {
    expect(history({ tender: null }, { tender: { id: '1' } })).toEqual({ tender: { id: [v(2, '1')] } });
  });

  it('cannot reach the prototype of anything', () => {
    const hostile: JsonObject = JSON.parse('{"__proto__":{"polluted":1},"constructor":"x"}');
    const { release } = versionRelease(dated(hostile, hostile));
    expect(Object.getPrototypeOf(release)).toBe(Object.prototype);
    expect(release['polluted']).toBeUndefined();
    expect(release['constructor']).toEqual([v(1, 'x')]);
  });
});
