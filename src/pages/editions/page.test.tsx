/** The page of editions says what is kept here and what is being served. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { editions } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([
    { ocid: 'ocds-fictif-1', id: '1', date: '2024-01-01T00:00:00Z', tag: ['tender'] },
  ]);
});
afterAll(() => made.close());

it('names the edition being served by its fingerprint, in both languages', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const { html } = await answer(editions, made.edition, lang);
    expect(html).toContain(`id="${made.edition.id}"`);
    expect(html).toContain(made.edition.id.slice(0, 12));
    expect(html).toContain(lang === 'fr' ? 'édition servie' : 'being served');
  }
});

it('gives the same as data', async () => {
  const { request } = await answer(editions, made.edition, 'fr');
  expect(await editions.data?.(request)).toMatchObject({
    value: { editions: [{ id: made.edition.id, number: 1, kept: true }] },
  });
});
