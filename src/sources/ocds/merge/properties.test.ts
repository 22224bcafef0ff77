/** What holds of merging whatever the releases are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWithChanges, listChanges } from './changes.ts';
import { compileRelease } from './compile.ts';
import { isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { sortReleases } from './order.ts';
import { versionRelease } from './versioned.ts';

type Any = fc.Arbitrary<JsonValue>;

const scalar: Any = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 3 }), fc.boolean());
const id = fc.constantFrom('a', 'b', 'c', 'd');

/** Fields under which values keep their shape: text or number, list of texts, object, array of objects. */
function shaped(leaf: Any, repeatIds: boolean): fc.Arbitrary<JsonObject> {
  const whole: Any = fc.array(fc.string({ maxLength: 2 }), { minLength: 1, maxLength: 3 });
  let level: fc.Arbitrary<JsonObject> = fc.record({ s: leaf, toString: leaf }, { requiredKeys: [] });
  for (let depth = 0; depth < 2; depth++) {
    const inner = level;
    const item = fc.tuple(id, inner).map(([key, fields]): JsonObject => ({ ...fields, id: key }));
    const items: Any = repeatIds
      ? fc.array(item, { maxLength: 4 })
      : fc.uniqueArray(item, { maxLength: 4, selector: (one) => one['id'] });
    level = fc.record(
      { s: leaf, t: leaf, w: whole, o: inner, items, plain: fc.array(inner, { maxLength: 2 }) },
      { requiredKeys: [] },
    );
  }
  return level;
}

/** Fields of any shape, which may change from release to release. */
function unshaped(leaf: Any): fc.Arbitrary<JsonObject> {
  const { object } = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, leaf, tie('object'), fc.array(tie('value'), { maxLength: 3 })),
    object: fc.dictionary(fc.constantFrom('x', 'y', 'id', 'z'), tie('value'), { maxKeys: 3 }),
  }));
  return object.map((fields) => {
    const { id: _, ...rest } = fields;
    return rest;
  });
}

/** One to four releases of one process, on different days, in any order. */
function releasesOf(contents: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject[]> {
  return fc
    .array(contents, { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map((fields, i) => ({ ...fields, ocid: 'o', id: `r${i}`, date: `2024-01-0${i + 1}`, tag: ['t'] })),
    )
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
}

/** Every leaf of a merged state by its path, as the changes name it. */
function leaves(value: JsonValue, path: string, found: Map<string, JsonValue>): Map<string, JsonValue> {
  if (isObject(value)) {
    for (const [key, field] of Object.entries(value))
      leaves(field, path === '' ? key : `${path}/${key}`, found);
  } else if (Array.isArray(value) && value.every(isObject)) {
    for (const [index, item] of value.entries()) {
      const key = own(item, 'id');
      const named = typeof key === 'string' || typeof key === 'number';
      leaves(item, named ? `${path}[id=${key}]` : `${path}[${index}]`, found);
    }
  } else {
    found.set(path, value);
  }
  return found;
}

function stateLeaves(releases: JsonObject[]): Map<string, JsonValue> {
  const { id: _id, date: _date, tag: _tag, ...rest } = compileRelease(releases).release;
  return leaves(rest, '', new Map());
}

/** The last value of each field of a versioned release; what was removed is left out. */
function latest(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const last = value.at(-1);
    if (isObject(last) && Object.hasOwn(last, 'releaseID')) return own(last, 'value') ?? null;
    return value.map(latest);
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, latest(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== null));
}

function freeze(value: JsonValue): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

/** Without what says nothing: empty objects, empty arrays. */
function said(value: JsonValue): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const fields: JsonObject = {};
  for (const [key, field] of Object.entries(value)) {
    const kept = said(field);
    if (kept !== undefined) fields[key] = kept;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

const withNull: Any = fc.oneof(scalar, fc.constant(null));

describe('merging', () => {
  it('one release gives it back, but for its id, date and tag and for what says nothing', () => {
    fc.assert(
      fc.property(shaped(scalar, false), (fields) => {
        const { release } = compileRelease([
          { ...fields, ocid: 'o', id: 'r', date: '2024-01-01', tag: ['tender'] },
        ]);
        const expected = { ocid: 'o', id: 'o-2024-01-01', date: '2024-01-01', tag: ['compiled'] };
        expect(release).toEqual({ ...Object(said(fields)), ...expected });
      }),
    );
  });

  it('does not depend on the order of the input when the dates differ', () => {
    fc.assert(
      fc.property(releasesOf(unshaped(withNull)), (releases) => {
        const sorted = sortReleases(releases);
        expect(compileWithChanges(releases)).toEqual(compileWithChanges(sorted));
        expect(versionRelease(releases)).toEqual(versionRelease(sorted));
      }),
    );
  });

  it('changes nothing in its input', () => {
    fc.assert(
      fc.property(releasesOf(unshaped(withNull)), (releases) => {
        const before = JSON.stringify(releases);
        freeze(releases);
        compileWithChanges(releases);
        compileWithChanges(releases, { wholeLists: 'all' });
        versionRelease(releases);
        expect(JSON.stringify(releases)).toBe(before);
      }),
    );
  });

  it('twice the same release differs from once only in objects without id', () => {
    fc.assert(
      fc.property(shaped(scalar, true), ({ plain: _, ...fields }) => {
        const once = { ocid: 'o', id: 'r', date: '2024-01-01', ...fields };
        const changes = listChanges([once, { ...once, date: '2024-01-02' }]);
        expect(changes.filter((change) => !change.path.includes('plain['))).toEqual([]);
      }),
    );
  });
});

describe('the versioned release', () => {
  it('ends, field by field, with the value of the compiled release', () => {
    fc.assert(
      fc.property(releasesOf(shaped(withNull, true)), (releases) => {
        const { id: _id, date: _date, tag: _tag, ...compiled } = compileRelease(releases).release;
        expect(latest(versionRelease(releases).release)).toEqual(compiled);
      }),
    );
  });

  it('does so too when fields change their shape', () => {
    fc.assert(
      fc.property(releasesOf(unshaped(scalar)), (releases) => {
        const { id: _id, date: _date, tag: _tag, ...compiled } = compileRelease(releases).release;
        expect(latest(versionRelease(releases).release)).toEqual(compiled);
      }),
    );
  });
});

describe('the changes', () => {
  it('are exactly the differences between successive merged states', () => {
    fc.assert(
      fc.property(releasesOf(fc.oneof(shaped(withNull, true), unshaped(withNull))), (releases) => {
        const sorted = sortReleases(releases);
        const changes = listChanges(releases);
        for (let index = 1; index < sorted.length; index++) {
          const before = stateLeaves(sorted.slice(0, index));
          const after = stateLeaves(sorted.slice(0, index + 1));
          const expected = new Map<string, [JsonValue, JsonValue]>();
          for (const path of new Set([...before.keys(), ...after.keys()])) {
            const pair: [JsonValue, JsonValue] = [before.get(path) ?? null, after.get(path) ?? null];
            if (JSON.stringify(pair[0]) !== JSON.stringify(pair[1])) expected.set(path, pair);
          }
          const found = changes.filter((change) => change.releaseIndex === index);
          expect(new Map(found.map((one) => [one.path, [one.oldValue, one.newValue]]))).toEqual(expected);
          expect(found).toHaveLength(expected.size);
        }
      }),
    );
  });
});
