/** The sums that are published are true, and what is missing is counted where it is expected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { data } from '../data/page.tsx';
import { sourceFile } from '../source-file/page.tsx';
import { quality } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([
    {
      ocid: 'ocds-fictif-1',
      id: '1',
      date: '2024-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Pont', procurementMethod: 'open' },
    },
    {
      ocid: 'ocds-fictif-1',
      id: '1',
      date: '2024-02-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Pont', procurementMethod: 'open' },
    },
    { id: '2', date: '2024-01-01T00:00:00Z', tag: ['tender'] },
  ]);
});
afterAll(() => made.close());

describe('quality', () => {
  it('publishes read = loaded + quarantined + superseded', async () => {
    const answered = await quality.data?.((await answer(quality, made.edition, 'fr')).request);
    expect(answered).toMatchObject({
      value: {
        reconciliation: [{ kind: 'release', read: 3, loaded: 1, quarantined: 1, superseded: 1 }],
        reasons: [{ reason: 'missingOcid', n: 1 }],
      },
    });
  });

  it('counts a missing field among the processes where it is expected', async () => {
    const { html } = await answer(quality, made.edition, 'fr');
    expect(html).toContain('nombre de soumissionnaires');
    expect(html).toMatch(/100,0\s%/);
  });
});

describe('sources', () => {
  it('name each file, with a page that checks out', async () => {
    const { html } = await answer(data, made.edition, 'en');
    const sha = /\/en\/data\/files\/([0-9a-f]{64})/.exec(html)?.[1] ?? '';
    const page = await answer(sourceFile, made.edition, 'en', { sha });
    expect(page.html).toContain(sha);
    expect(page.html).toContain('sha256sum releases.jsonl');
    await expect(answer(sourceFile, made.edition, 'en', { sha: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});
