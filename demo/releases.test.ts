/** Releases of the demo: in order; merged, they give the single state; they say what they are. */
import { describe, expect, it } from 'vitest';
import { referenceDate } from './calendar.ts';
import { openMarket } from './market.ts';
import { processAt } from './process.ts';
import { releasesOf } from './releases.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rules of OCDS merge that the demo needs: objects merge, lists of objects merge by id, the rest replaces. */
function merge(before: Json | undefined, after: Json): Json {
  if (isObject(before) && isObject(after)) {
    const merged = { ...before };
    for (const [key, value] of Object.entries(after)) merged[key] = merge(before[key], value);
    return merged;
  }
  if (Array.isArray(before) && Array.isArray(after) && after.every(isObject)) {
    const merged = [...before];
    for (const item of after) {
      const at = merged.findIndex((one) => isObject(one) && one['id'] === item['id']);
      if (at < 0) merged.push(item);
      else merged[at] = merge(merged[at], item);
    }
    return merged;
  }
  return after;
}
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));
function compile(releases: readonly unknown[]): Json {
  const merged = releases.map(plain).reduce((before, after) => merge(before, after));
  return isObject(merged) ? { ...merged, id: null, date: null, tag: null } : merged;
}

const processes = 1500;
const market = openMarket(5, processes);
const all = Array.from({ length: processes }, (_, index) => processAt(market, index));

describe('releases', () => {
  it('of one process merge to the state that a single release gives', () => {
    for (const facts of all) {
      const one = compile(releasesOf(market, facts, 'one'));
      expect(compile(releasesOf(market, facts, { share: 1, releases: 3 }))).toEqual(one);
      expect(compile(releasesOf(market, facts, 'mixed'))).toEqual(one);
    }
  });

  it('come in order, one to three a process, none after the reference date', () => {
    const last = `${referenceDate}T23:59:59-05:00`;
    const counts = [0, 0, 0, 0];
    for (const facts of all) {
      const releases = releasesOf(market, facts, 'mixed');
      const times = releases.map((release) => Date.parse(release.date));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(times).size).toBe(times.length);
      expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(last));
      counts[releases.length] = (counts[releases.length] ?? 0) + 1;
    }
    expect(counts[1]).toBeGreaterThan(0.65 * processes);
    expect(counts[2]).toBeGreaterThan(0.12 * processes);
    expect(counts[3]).toBeGreaterThan(0.04 * processes);
  });

  it('say that they are fictional, in their ocid, at their root, and by addresses that lead nowhere', () => {
    for (const facts of all.slice(0, 300)) {
      for (const release of releasesOf(market, facts)) {
        expect(release.ocid).toMatch(/^ocds-fictif-\d{8}$/);
        expect(release.fictional).toBe(true);
        for (const document of release.tender?.documents ?? [])
          expect(document.url).toMatch(/^https:\/\/demo\.invalid\//);
      }
    }
  });
});
