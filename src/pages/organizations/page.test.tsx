/** Pairs that may be the same are shown to people, with why, and never a private individual. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market, personName } from '../../../test/market.ts';
import { answer } from '../../../test/page.ts';
import { organizations } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

it('shows two firms with the same words in another order, and why', async () => {
  const { html } = await answer(organizations, made.edition, 'fr');
  expect(html).toContain('Cumulus Logiciels inc.');
  expect(html).toContain('mêmes mots, autre ordre');
  expect(html).not.toContain(personName);
});

it('says the same in English', async () => {
  const { html } = await answer(organizations, made.edition, 'en');
  expect(html).toContain('same words, other order');
});
