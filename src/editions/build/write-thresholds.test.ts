import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { thresholdsOf } from './write-thresholds.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

describe('the thresholds of an edition', () => {
  it('are part of it, hashed like any other table', async () => {
    const rows = await made.edition.all('select distinct prefix from direct_award_threshold');
    const { tables } = made.edition.manifest.canonical;
    expect(rows.length).toBe(1);
    expect(tables['direct_award_threshold']?.rows).toBeGreaterThan(0);
    expect(tables['threshold_source']?.rows).toBeGreaterThan(0);
  });

  it('of the demo are invented and apply to invented processes only', () => {
    expect(new Set(thresholdsOf('demo').rows.map((row) => row.prefix))).toEqual(new Set(['ocds-fictif']));
    expect(thresholdsOf('real').rows.some((row) => row.prefix === 'ocds-fictif')).toBe(false);
    expect(thresholdsOf('demo').rows.filter((row) => row.appliesTo === 'publicBody').length).toBe(3);
  });
});
