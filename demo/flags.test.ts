/** What the answer file says is what the published formulas find: every planted case, and nothing else. */
import { describe, expect, it } from 'vitest';
import { answersFor, flagIds } from './answers.ts';
import { openMarket } from './market.ts';
import type { Release } from './ocds.ts';
import { processAt } from './process.ts';
import { findAll, type Readings } from './reference/all.ts';
import { releasesOf } from './releases.ts';

function compiled(seed: number, processes: number): Release[] {
  const market = openMarket(seed, processes);
  return Array.from({ length: processes }, (_, index) =>
    releasesOf(market, processAt(market, index), 'one'),
  ).flat();
}

/** By flag, the subjects expected and not found, and those found and not expected. */
function differences(seed: number, processes: number, readings: Readings = {}): Record<string, string[]> {
  const found = findAll(compiled(seed, processes), readings);
  const { flags } = answersFor(seed, processes, 'one');
  return Object.fromEntries(
    flagIds.map((id) => {
      const wanted = new Set(flags[id]?.subjects.map((subject) => `${subject.kind} ${subject.id}`));
      const got = found.get(id) ?? new Set<string>();
      return [
        id,
        [
          ...[...wanted].filter((one) => !got.has(one)).map((one) => `missed ${one}`),
          ...[...got].filter((one) => !wanted.has(one)).map((one) => `extra ${one}`),
        ],
      ];
    }),
  );
}
const none = Object.fromEntries(flagIds.map((id) => [id, []]));

describe('planted cases', () => {
  it.each([
    [1, 2000],
    [2, 2000],
    [3, 2000],
    [1, 500],
    [9, 730],
    [4, 5000],
  ])('are all that the formulas find, seed %i, %i processes', (seed, processes) => {
    expect(differences(seed, processes)).toEqual(none);
  });

  it('do not hang on how a formula is read: the class at two or four digits, bids valid or submitted', () => {
    expect(differences(1, 2000, { digits: 2, countDisqualified: false })).toEqual(none);
    expect(differences(2, 2000, { digits: 4, countDisqualified: false })).toEqual(none);
  });

  it('are there for every flag from 500 processes on', () => {
    for (const processes of [500, 2000]) {
      const { flags } = answersFor(3, processes);
      expect(flagIds.filter((id) => (flags[id]?.subjects.length ?? 0) === 0)).toEqual([]);
    }
  });

  it('do not depend on how many releases tell a process', () => {
    expect(answersFor(2, 600, 'one').flags).toEqual(answersFor(2, 600, 'mixed').flags);
  });
});
