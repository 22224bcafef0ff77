/** Exports are made once, kept within a budget, and go with the edition that they were made from. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { inventedRelease } from '../../test/invented.ts';
import type { ExportJob } from './exporter.ts';
import { ExportStore } from './store.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(Array.from({ length: 20 }, (_, n) => inventedRelease(n)));
});
afterAll(() => made.close());

function job(column: string, more: Partial<ExportJob> = {}): ExportJob {
  return {
    edition: made.edition,
    name: 'list',
    format: 'csv',
    rows: `select ${column} from process`,
    params: {},
    columns: [{ name: column, kind: 'text' }],
    ...more,
  };
}

async function text(store: ExportStore, asked: ExportJob): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of (await store.open(asked)).read()) parts.push(part);
  return Buffer.concat(parts).toString();
}

const folder = () => join(made.edition.place.exports, made.edition.id);
const files = () => readdirSync(folder()).filter((name) => name.endsWith('.csv'));

describe('the store', () => {
  it('gives two readers of one list one file', async () => {
    const store = new ExportStore();
    const both = await Promise.all([text(store, job('ocid')), text(store, job('ocid'))]);
    expect(both[0]).toBe(both[1]);
    expect(both[0]?.split('\n')).toHaveLength(22);
    expect(files()).toHaveLength(1);
    await store.close();
  });

  it('keeps what fits in its budget, and the tables whose fingerprint was told', async () => {
    const store = new ExportStore({ budget: 1, waiting: 8 });
    await store.digest({ ...job('number'), rowCount: 20 });
    await text(store, job('title'));
    await text(store, job('status'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    // The table, and the newest list.
    expect(files()).toHaveLength(2);
    await store.close();
  });

  it('refuses more than it can line up', async () => {
    const store = new ExportStore({ budget: 1 << 20, waiting: 0 });
    const asked = ['ocid', 'title', 'status', 'method'].map((name) =>
      store.open(job(name, { format: 'jsonl' })),
    );
    const settled = await Promise.allSettled(asked);
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(new Set(refused)).toEqual(new Set(['busy']));
    await store.close();
  });

  it('a statement that fails is told, leaves nothing, and does not stop the next', async () => {
    const store = new ExportStore();
    await expect(text(store, job('no_such_column'))).rejects.toThrow(/no_such_column/);
    expect(await text(store, job('method'))).toContain('open');
    expect(readdirSync(folder()).filter((name) => name.includes('.making-'))).toEqual([]);
    await store.close();
  });

  it('an export may write into its own folder only', async () => {
    const store = new ExportStore();
    for (const file of ['/etc/passwd', made.edition.place.chain])
      await expect(
        text(store, job('content', { rows: `select content from read_text('${file}')` })),
      ).rejects.toThrow(/disabled by configuration/);
    await store.close();
  });

  it('forgets exports of editions that are gone, and what a killed process left', async () => {
    const gone = join(made.edition.place.exports, '0'.repeat(64));
    const left = join(folder(), 'x.csv.making-abc');
    mkdirSync(gone, { recursive: true });
    mkdirSync(left);
    writeFileSync(join(gone, 'a.csv'), 'x');
    const store = new ExportStore();
    await text(store, job('category'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(existsSync(gone)).toBe(false);
    // Young: it may be another process at work.
    expect(existsSync(left)).toBe(true);
    await store.close();
  });
});
