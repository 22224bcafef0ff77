/** What the standard's merge routine says, rule by rule; its published cases are in cases.test.ts. */
import { describe, expect, it } from 'vitest';
import { compileRelease, type MergeOptions } from './compile.ts';
import type { JsonObject } from './json.ts';

/** Releases of one process, a day apart. */
function dated(...contents: JsonObject[]): JsonObject[] {
  return contents.map((content, i) => ({
    ocid: 'ocds-fict00-1',
    id: `r${i + 1}`,
    date: `2024-01-0${i + 1}T00:00:00Z`,
    tag: ['tender'],
    ...content,
  }));
}

function merged(contents: JsonObject[], options?: MergeOptions): JsonObject {
  const {
    ocid: _ocid,
    id: _id,
    date: _date,
    tag: _tag,
    ...rest
  } = compileRelease(dated(...contents), options).release;
  return rest;
}

describe('the compiled release', () => {
  it('is named by the ocid and the last date', () => {
    expect(compileRelease(dated({}, {})).release).toEqual({
      ocid: 'ocds-fict00-1',
      id: 'ocds-fict00-1-2024-01-02T00:00:00Z',
      date: '2024-01-02T00:00:00Z',
      tag: ['compiled'],
    });
  });

  it('has no date when its only release has none', () => {
    expect(compileRelease([{ ocid: 'ocds-fict00-1', language: 'fr' }]).release).toEqual({
      ocid: 'ocds-fict00-1',
      id: 'ocds-fict00-1',
      tag: ['compiled'],
      language: 'fr',
    });
  });
});

describe('null', () => {
  it('removes a value, an object and an array', () => {
    const first = { language: 'fr', tender: { id: '1' }, awards: [{ id: '1' }], buyer: { id: 'b' } };
    expect(merged([first, { language: null, tender: null, awards: null }])).toEqual({ buyer: { id: 'b' } });
  });

  it('removes what came before it, not what comes after', () => {
    expect(merged([{ tender: { id: '1', title: 'A' } }, { tender: null }, { tender: { id: '2' } }])).toEqual({
      tender: { id: '2' },
    });
  });

  it('leaves the object that held the value', () => {
    expect(merged([{ tender: { title: 'A' } }, { tender: { title: null } }])).toEqual({ tender: {} });
  });
});

describe('empty objects and arrays', () => {
  it('say nothing, at any depth', () => {
    expect(merged([{ planning: { budget: {} }, awards: [], contracts: [{}] }])).toEqual({});
    expect(merged([{ planning: { rationale: 'A' } }, { planning: {} }])).toEqual({
      planning: { rationale: 'A' },
    });
  });

  it('empty a list that is replaced as a whole', () => {
    const party = { id: '1', roles: ['buyer'] };
    expect(merged([{ parties: [party] }, { parties: [{ id: '1', roles: [] }] }])).toEqual({
      parties: [{ id: '1', roles: [] }],
    });
  });
});

describe('arrays of objects', () => {
  it('merge by id, and keep the order of first appearance', () => {
    const first = {
      awards: [
        { id: '1', title: 'A' },
        { id: '2', title: 'B' },
      ],
    };
    const second = { awards: [{ id: '3' }, { id: '2', title: 'C' }] };
    expect(merged([first, second])).toEqual({
      awards: [{ id: '1', title: 'A' }, { id: '2', title: 'C' }, { id: '3' }],
    });
  });

  it('do not take the number 1 for the text "1"', () => {
    expect(merged([{ awards: [{ id: 1 }] }, { awards: [{ id: '1' }] }])).toEqual({
      awards: [{ id: 1 }, { id: '1' }],
    });
  });

  it('keep every object without an id that is a string or a number', () => {
    const lines = { awards: [{ title: 'A' }, { id: null, title: 'B' }, { id: ['1'], title: 'C' }] };
    expect(merged([lines, lines])).toEqual({
      awards: [
        { title: 'A' },
        { title: 'B' },
        { id: ['1'], title: 'C' },
        { title: 'A' },
        { title: 'B' },
        { id: ['1'], title: 'C' },
      ],
    });
  });

  it('take the last value when one release has an id twice, and say so', () => {
    const twice = dated({
      awards: [
        { id: '1', title: 'A', status: 'active' },
        { id: '1', title: 'B' },
      ],
    });
    const { release, warnings } = compileRelease(twice);
    expect(release['awards']).toEqual([{ id: '1', title: 'B', status: 'active' }]);
    expect(warnings).toMatchObject([{ kind: 'duplicateId', releaseId: 'r1', path: 'awards[id=1]' }]);
  });

  it('find the right object among many in another order', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ id: `p${i}`, name: `Name ${i}` }));
    const changed = many.toReversed().map(({ id }) => ({ id, name: `New ${id}` }));
    expect(merged([{ parties: many }, { parties: changed }])).toEqual({ parties: changed.toReversed() });
  });

  it('are one value when anything in them is not an object', () => {
    expect(merged([{ x: [{ id: '1' }, 'a'] }, { x: [{ id: '2' }, 'b'] }])).toEqual({ x: [{ id: '2' }, 'b'] });
  });
});

describe('rules', () => {
  it('omission beats everything else', () => {
    const extraRules = { omit: ['tender/secret'], wholeList: ['tender/secret'] };
    expect(merged([{ tender: { id: '1', secret: [{ id: '1' }] } }], { extraRules })).toEqual({
      tender: { id: '1' },
    });
  });

  it('omit only the root id, date and tag', () => {
    const award = { id: '1', date: '2024-01-01', tag: 'x' };
    expect(merged([{ awards: [award] }])).toEqual({ awards: [award] });
  });

  it('of an extension replace its list', () => {
    const extraRules = { omit: [], wholeList: ['tender/lots'] };
    const lots = (id: string) => ({ tender: { lots: [{ id, title: id }] } });
    expect(merged([lots('1'), lots('2')])).toEqual({
      tender: {
        lots: [
          { id: '1', title: '1' },
          { id: '2', title: '2' },
        ],
      },
    });
    expect(merged([lots('1'), lots('2')], { extraRules })).toEqual(lots('2'));
  });

  it('can be set aside: every array replaced, an empty one too', () => {
    const first = { awards: [{ id: '1' }], bids: { details: [{ id: 'b' }] }, contracts: [{ id: 'c' }] };
    const second = { awards: [{ id: '2' }], contracts: [] };
    expect(merged([first, second], { wholeLists: 'all' })).toEqual({
      awards: [{ id: '2' }],
      bids: { details: [{ id: 'b' }] },
      contracts: [],
    });
  });
});

describe('a field that changes its shape', () => {
  it('takes the later shape, and says so', () => {
    const first = { a: 1, b: { c: 1 }, d: [{ id: '1' }], e: ['x'] };
    const second = { a: { c: 2 }, b: 2, d: { id: '1' }, e: [{ id: '1' }] };
    const { release, warnings } = compileRelease(dated(first, second));
    expect(release).toMatchObject(second);
    expect(warnings.map((one) => [one.kind, one.path])).toEqual([
      ['changedShape', 'a'],
      ['changedShape', 'b'],
      ['changedShape', 'd'],
      ['changedShape', 'e'],
    ]);
  });
});

describe('hostile releases', () => {
  it('cannot reach the prototype of anything', () => {
    const hostile: JsonObject = JSON.parse(
      '{"__proto__":{"polluted":1},"tender":{"__proto__":{"polluted":1},"id":"1"}}',
    );
    const { release } = compileRelease(
      dated(hostile, hostile, JSON.parse('{"constructor":{"prototype":{"polluted":1}}}')),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(Object.getPrototypeOf(release)).toBe(Object.prototype);
    expect(release['polluted']).toBeUndefined();
    expect(JSON.parse(JSON.stringify(release['tender']))).toEqual(hostile['tender']);
    expect(Object.hasOwn(release, 'constructor')).toBe(true);
  });

  it('may have fields named like what every object has', () => {
    expect(merged([{ toString: { a: 1 }, hasOwnProperty: 'x' }, { toString: { b: 2 } }])).toEqual({
      toString: { a: 1, b: 2 },
      hasOwnProperty: 'x',
    });
  });

  it('are refused when nested beyond reason', () => {
    const deep: JsonObject = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    expect(() => compileRelease(dated(deep))).toThrow(/nested deeper than 1000 levels/);
  });
});
