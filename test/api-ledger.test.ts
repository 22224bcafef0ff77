/** The ledger and the dossiers in the API: entries that the chained file has too, and real content that is not called fictional. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../src/archive/ledger.ts';
import { type Asker, asker } from './ask.ts';
import { type PortfolioEdition, portfolioEdition } from './portfolio.ts';

let made: PortfolioEdition;
let site: Asker;
beforeAll(async () => {
  made = await portfolioEdition(100);
  site = await asker(made.data);
}, 120_000);
afterAll(async () => {
  await site.close();
  await made.close();
});

type Row = Readonly<Record<string, unknown>>;
async function rows(path: string): Promise<readonly Row[]> {
  const { rows: found } = (await site.json(path)) as { rows: readonly Row[] };
  return found;
}

describe('the ledger', () => {
  it('has every entry of the chained file under the same fingerprint, and no other', async () => {
    const inFile: string[] = [];
    for await (const line of readLedger(made.edition.place)) inFile.push(line.fingerprint);
    const lines = (await (await site.ask('/api/v1/ledger.jsonl?fields=fingerprint')).text())
      .trim()
      .split('\n');
    const inApi = lines.map((line) => String(JSON.parse(line).fingerprint));
    expect(inApi.length).toBeGreaterThan(400);
    expect([...inApi].sort()).toEqual([...inFile].sort());
  });
  it('gives each version of what was rewritten, and pages through without losing an entry', async () => {
    const [id = ''] = made.answers.planted.retroactiveChange;
    const told = await rows(`/api/v1/ledger?project=${id}&kind=snapshot`);
    expect(told.filter(({ state }) => state === 'superseded')).toHaveLength(1);
    let address: string | null = `/api/v1/ledger?project=${id}&limit=3`;
    const seen: unknown[] = [];
    while (address !== null) {
      const page = (await site.json(address)) as { rows: readonly Row[]; next: string | null };
      seen.push(...page.rows.map(({ fingerprint }) => fingerprint));
      address = page.next === null ? null : new URL(page.next).pathname + new URL(page.next).search;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await rows(`/api/v1/ledger?project=${id}`)).length);
  });
  it('refuses a kind that it does not have', async () => {
    const answer = await site.ask('/api/v1/ledger?kind=rumour');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Parameter kind');
  });
});

describe('dossiers', () => {
  it('are real content: no answer of them says fictional, though the edition is', async () => {
    for (const path of ['/api/v1/dossiers', '/api/v1/dossiers/quebec-2012', '/api/v1/commitments']) {
      const answer = await site.ask(path);
      expect(answer.headers.get('limpide-fictional')).toBeNull();
      expect(await answer.json()).not.toHaveProperty('fictional');
    }
    expect(await (await site.ask('/api/v1/commitments.csv')).text()).not.toContain('fictional');
    expect((await site.ask('/api/v1/ledger')).headers.get('limpide-fictional')).toBe('true');
  });
  it('have their commitments with the verdict that holds', async () => {
    const all = await rows('/api/v1/commitments?dossier=quebec-2012');
    expect(all).toHaveLength(15);
    const [first] = all;
    const same = await rows(`/api/v1/commitments?status=${first?.['status']}`);
    expect(same.map(({ id }) => id)).toContain(first?.['id']);
    expect(await rows('/api/v1/commitments?dossier=none')).toEqual([]);
    expect((await site.ask('/api/v1/dossiers/none')).status).toBe(404);
  });
});
