/** Every amount is shown with the text that it stands in; the demo's are its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { answer } from '../../../test/page.ts';
import { thresholds } from './page.tsx';

let demo: TestEdition;
let real: TestEdition;
beforeAll(async () => {
  demo = await testEdition(market, { lineage: 'demo' });
  real = await testEdition(
    [
      {
        ocid: 'ocds-abc123-1',
        id: '1',
        date: '2024-01-01T00:00:00Z',
        tag: ['tender'],
        tender: { title: 'Pont' },
      },
    ],
    { lineage: 'real' },
  );
});
afterAll(async () => {
  await demo.close();
  await real.close();
});

describe('thresholds', () => {
  it('of real editions are those of content/thresholds, each with sources that are on the page', async () => {
    const { html } = await answer(thresholds, real.edition, 'fr');
    expect(html).toContain('Organismes municipaux');
    expect(html).toContain('Déduit des sources');
    const cited = [...html.matchAll(/href="#(source-[^"]+)"/g)].map((found) => found[1]);
    expect(cited.length).toBeGreaterThan(20);
    for (const id of cited) expect(html).toContain(`id="${id}"`);
  });

  it('of the demo are invented, and name no real law', async () => {
    const { html } = await answer(thresholds, demo.edition, 'en');
    expect(html).toContain('These amounts are invented');
    expect(html).not.toContain('legisquebec');
  });

  it('are data too', async () => {
    const { request } = await answer(thresholds, real.edition, 'en');
    expect(await thresholds.data?.(request)).toMatchObject({
      kind: 'value',
      value: {
        thresholds: expect.arrayContaining([
          expect.objectContaining({ amount: '121200.00', source: expect.any(Array) }),
        ]),
      },
    });
  });
});
