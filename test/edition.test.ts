import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testEdition } from './edition.ts';

test('invented releases become an edition that is gone when closed', async () => {
  const made = await testEdition([
    {
      ocid: 'ocds-abc123-1',
      id: '1',
      date: '2025-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Chairs' },
    },
    {
      ocid: 'ocds-abc123-2',
      id: '2',
      date: '2025-01-02T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Desks' },
    },
  ]);
  expect(await made.edition.all('select title from process order by title')).toEqual([
    { title: 'Chairs' },
    { title: 'Desks' },
  ]);
  expect(made.edition.fictional).toBe(false);
  await made.close();
  expect(existsSync(made.data)).toBe(false);
});

test('releases of the fictional publisher make a fictional edition', async () => {
  const made = await testEdition([
    {
      ocid: 'ocds-fictif-1',
      id: '1',
      date: '2025-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Chairs' },
    },
  ]);
  expect(made.edition.fictional).toBe(true);
  await made.close();
});
