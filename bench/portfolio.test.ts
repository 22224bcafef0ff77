/** The large portfolio is what it says: so many projects, so many publications, rows that the source reads whole. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testEdition } from '../test/edition.ts';
import { writeLargePortfolio } from './portfolio.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-grand-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is read without a row set aside, with every light and some projects absent', async () => {
  const files = await writeLargePortfolio(folder, { projects: 200, publications: 4 });
  expect(files).toHaveLength(4);
  expect(
    readFileSync(files[0] ?? '', 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(201);
  const made = await testEdition([], { lineage: 'demo', files });
  try {
    const rows = await made.edition.all(
      'select count(*) as n, count(distinct light) as lights, count(distinct official_light) as official, count(*) filter (absent_since is not null) as absent from project',
    );
    expect(rows[0]).toMatchObject({ n: 200, lights: 3, official: 3 });
    expect(Number(rows[0]?.['absent'])).toBeGreaterThan(0);
    expect(await made.edition.all('select 1 from quarantine')).toEqual([]);
  } finally {
    await made.close();
  }
}, 60_000);
