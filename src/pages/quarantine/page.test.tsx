/** What is put aside is shown with why and where, and its text harmlessly. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { quarantine } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([
    { ocid: 'ocds-fictif-1', id: '1', date: '2024-01-01T00:00:00Z', tag: ['tender'] },
    {
      id: '2',
      date: '2024-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: '<script>alert(1)</script>' },
    },
  ]);
});
afterAll(() => made.close());

it('shows the release without an ocid, its line, and its text without running it', async () => {
  const { html } = await answer(quarantine, made.edition, 'fr');
  expect(html).toContain('1 ligne');
  expect(html).toMatch(/ligne 2/);
  expect(html).toContain('&lt;script');
  expect(html).not.toContain('<script');
});

it('gives every row as data', async () => {
  const data = await quarantine.data?.((await answer(quarantine, made.edition, 'en')).request);
  if (data?.kind !== 'rows') throw new Error('rows expected');
  const rows = [];
  for await (const some of data.rows) rows.push(...some);
  expect(rows).toMatchObject([{ reason: 'missingOcid', line: 2 }]);
});
