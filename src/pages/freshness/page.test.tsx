/** Freshness: three answers from the last day and the cadence, and what the last look came to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { answer } from '../../../test/page.ts';
import { writeWatchState } from '../../archive/watch-state.ts';
import { freshness } from './page.tsx';
import { freshnessOf, readFreshness } from './read.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market, { dataset: 'seao' });
});
afterAll(() => made.close());

it('is late after twice the cadence, and cannot be told without one', () => {
  expect([freshnessOf(14, 7), freshnessOf(15, 7), freshnessOf(400, null), freshnessOf(null, 7)]).toEqual([
    'fresh',
    'late',
    'unknown',
    'unknown',
  ]);
});

describe('a source', () => {
  it('has its last day, its cadence, and is late long after', async () => {
    const [seao] = await readFreshness(made.edition, 'en', '2025-02-12');
    expect(seao).toMatchObject({
      id: 'seao',
      newest: '2025-02-10',
      age: 2,
      state: 'fresh',
      cadence: 'weekly',
    });
    const html = (await answer(freshness, made.edition, 'fr')).html;
    expect(html).toContain('en retard');
    expect(html).toContain('hebdomadaire');
    expect(html).toContain('jamais');
  });
  it('tells what the last look came to, failures included', async () => {
    writeWatchState(made.edition.place, {
      seao: {
        checkedAt: '2026-01-15T12:00:00.000Z',
        outcome: 'failed',
        message: 'the catalogue answered 503',
        failures: 3,
        files: {},
      },
    });
    const html = (await answer(freshness, made.edition, 'en')).html;
    expect(html).toContain('failed, 3 failures in a row');
    expect(html).toContain('<code>the catalogue answered 503</code>');
  });
});
