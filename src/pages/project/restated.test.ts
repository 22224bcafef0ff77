/** A publisher that rewrites the first plan: the plan as first told stands, and the thread tells what was written over it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { project } from './page.tsx';

const header =
  'project_id,title,organization,as_of,series,status,currency,forecast_cost,start,forecast_end,baseline_number,baseline_cost,baseline_start,baseline_end';
const folder = mkdtempSync(join(tmpdir(), 'limpide-restated-'));
let made: TestEdition;
beforeAll(async () => {
  const file = join(folder, 'projects.csv');
  writeFileSync(
    file,
    [
      header,
      'ocds-fictif-r,R,Phares,2023-06-30,s,active,CAD,100000,2023-01-01,2025-01-01,0,100000,2023-01-01,2025-01-01',
      'ocds-fictif-r,R,Phares,2024-06-30,s,active,CAD,160000,2023-01-01,2026-01-01,0,150000,2023-01-01,2026-01-01',
      'ocds-fictif-s,S,Phares,2023-06-30,s,active,CAD,100000,2023-01-01,2025-01-01,0,100000,2023-01-01,2025-01-01',
      'ocds-fictif-s,S,Phares,2024-06-30,s,active,CAD,100000,2023-01-01,2025-01-01,0,100000,2023-01-01,2025-01-01',
    ].join('\n'),
  );
  made = await testEdition([], { lineage: 'demo', files: [file] });
});
afterAll(async () => {
  await made.close();
  rmSync(folder, { recursive: true });
});

describe('a first plan that is rewritten', () => {
  it('stands as it was first told, and is what the project is measured against', async () => {
    const [row] = await made.edition.all(
      "select first_cost::varchar as cost, true_variance, n_retroactive_changes::integer as n from project where project_id = 'ocds-fictif-r'",
    );
    expect(row).toMatchObject({ cost: '100000.00', true_variance: 0.6, n: 2 });
  });
  it('is told in the thread, with what stood there before', async () => {
    const html = (await answer(project, made.edition, 'en', { id: 'ocds-fictif-r' })).html;
    expect(html).toContain('A reference plan was rewritten by its publisher');
    expect(html).toMatch(/cost of plan 0.*\$100,000.*→.*\$150,000/s);
    expect(html).toMatch(/end of plan 0.*January 1, 2025.*→.*January 1, 2026/s);
    expect(html).not.toContain('start of plan 0');
  });
  it('is not told of a plan that is repeated as it was', async () => {
    const html = (await answer(project, made.edition, 'fr', { id: 'ocds-fictif-s' })).html;
    expect(html).not.toContain('réécrit');
  });
});
