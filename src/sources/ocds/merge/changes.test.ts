/** The amendment timeline: what a release changed in the merged state, and nothing else. */
import { describe, expect, it } from 'vitest';
import { compileWithChanges, listChanges } from './changes.ts';
import { compileRelease, type MergeOptions } from './compile.ts';
import type { JsonObject } from './json.ts';

function dated(...contents: JsonObject[]): JsonObject[] {
  return contents.map((content, i) => ({
    ocid: 'ocds-fict00-1',
    id: `r${i + 1}`,
    date: `2024-01-0${i + 1}`,
    tag: ['tender'],
    ...content,
  }));
}

function lines(contents: JsonObject[], options?: MergeOptions): string[] {
  return listChanges(dated(...contents), options).map(
    (one) =>
      `${one.releaseIndex} ${one.path}: ${JSON.stringify(one.oldValue)} → ${JSON.stringify(one.newValue)}`,
  );
}

describe('the changes of a process', () => {
  it('say which release changed what, from which value to which', () => {
    const tender = (endDate: string) => ({ tender: { tenderPeriod: { endDate } } });
    const releases = dated(tender('2024-02-01'), tender('2024-02-15')).reverse();
    expect(listChanges(releases)).toEqual([
      {
        releaseIndex: 1,
        releaseId: 'r2',
        date: '2024-01-02',
        tag: ['tender'],
        path: 'tender/tenderPeriod/endDate',
        oldValue: '2024-02-01',
        newValue: '2024-02-15',
      },
    ]);
  });

  it('are none in the first release, nor where a release repeats what was known', () => {
    const same = {
      tender: { title: 'A', submissionMethod: ['a', 'b'] },
      awards: [{ id: '1', value: { amount: 1 } }],
    };
    expect(lines([same, same, {}])).toEqual([]);
  });

  it('name an object of an array by its id, else by its place in the merged array', () => {
    const first = { awards: [{ id: 3, value: { amount: 1 } }], documents: [{ title: 'A' }] };
    const second = { awards: [{ id: 3, value: { amount: 2 } }], documents: [{ title: 'B' }] };
    expect(lines([first, second])).toEqual([
      '1 awards[id=3]/value/amount: 1 → 2',
      '1 documents[1]/title: null → "B"',
    ]);
  });

  it('go down to the leaves of what is added and of what is removed', () => {
    const contract = { contracts: [{ id: 'c', value: { amount: 5, currency: 'CAD' } }] };
    expect(lines([{}, contract, { contracts: null }])).toEqual([
      '1 contracts[id=c]/id: null → "c"',
      '1 contracts[id=c]/value/amount: null → 5',
      '1 contracts[id=c]/value/currency: null → "CAD"',
      '2 contracts[id=c]/id: "c" → null',
      '2 contracts[id=c]/value/amount: 5 → null',
      '2 contracts[id=c]/value/currency: "CAD" → null',
    ]);
  });

  it('take a list that is replaced as a whole as one change', () => {
    const party = (...roles: string[]) => ({ parties: [{ id: 'p', roles }] });
    expect(lines([party('buyer'), party('buyer', 'payer'), party()])).toEqual([
      '1 parties[id=p]/roles: ["buyer"] → ["buyer","payer"]',
      '2 parties[id=p]/roles: ["buyer","payer"] → []',
    ]);
    const award = (id: string) => ({ awards: [{ id }] });
    expect(lines([award('1'), award('2')], { wholeLists: 'all' })).toEqual([
      '1 awards: [{"id":"1"}] → [{"id":"2"}]',
    ]);
  });

  it('are between states: an id given twice in a release counts once, with its last value', () => {
    const twice = (...titles: string[]) => ({ awards: titles.map((title) => ({ id: '1', title })) });
    expect(lines([twice('A'), twice('B', 'C'), twice('D', 'C')])).toEqual([
      '1 awards[id=1]/title: "A" → "C"',
    ]);
  });

  it('show a change of shape as what goes and what comes', () => {
    expect(lines([{ x: { a: 1 } }, { x: 2 }, { x: [{ id: '1' }] }])).toEqual([
      '1 x/a: 1 → null',
      '1 x: null → 2',
      '2 x[id=1]/id: null → "1"',
      '2 x: 2 → null',
    ]);
  });

  it('come with the same compiled release when asked together', () => {
    const releases = dated({ language: 'fr' }, { language: 'en' });
    const together = compileWithChanges(releases);
    expect(together.changes).toEqual(listChanges(releases));
    expect({ release: together.release, warnings: together.warnings }).toEqual(compileRelease(releases));
  });
});
