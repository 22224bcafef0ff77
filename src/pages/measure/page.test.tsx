import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer, figuresIn } from '../../../test/page.ts';
import { measures as registered } from '../../measures/registry.ts';
import { measures } from '../measures/page.tsx';
import { measure } from './page.tsx';
import { mostCases } from './splits.tsx';

/** Ville A: 12 tenders, none with one bidder; Ville B: 20, all with one; Ville C: 3, all with one. */
function releases(): object[] {
  const cities = [
    { name: 'Ville A', tenders: 12, bidders: 4 },
    { name: 'Ville B', tenders: 20, bidders: 1 },
    { name: 'Ville C', tenders: 3, bidders: 1 },
  ];
  return cities.flatMap(({ name, tenders, bidders }, city) =>
    Array.from({ length: tenders }, (_, i) => ({
      ocid: `ocds-abc123-${city}-${i}`,
      id: '1',
      date: `${i % 2 === 0 ? 2020 : 2021}-05-06T10:00:00Z`,
      tag: ['award'],
      buyer: { id: `b${city}`, name },
      tender: {
        id: 't',
        title: 'Pont',
        procurementMethod: 'open',
        numberOfTenderers: bidders,
        ...(i === 0 ? {} : { mainProcurementCategory: 'works' }),
      },
      awards: [
        {
          id: 'a',
          status: 'active',
          value: { amount: 100.5, currency: 'CAD' },
          suppliers: [{ id: 's1', name: city === 2 ? 'Jeanne Personne' : 'Ponts Inventés inc.' }],
        },
      ],
    })),
  );
}

describe('a measure’s page', () => {
  let made: TestEdition;
  let site: Asker;
  beforeAll(async () => {
    made = await testEdition(releases());
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  it('asks its question, gives its formula and its caution, and the whole edition’s value', async () => {
    const { html } = await answer(measure, made.edition, 'fr', { id: 'single-bid-share' });
    expect(html).toContain('n’attire qu’une entreprise');
    expect(html).toContain('À lire avant de conclure');
    expect(html).toContain('23 appels d’offres à un seul soumissionnaire, divisé par 35');
    const [whole] = figuresIn(html);
    expect(whole).toEqual({ measure: 'single-bid-share', params: {}, value: String(23 / 35) });
  });

  it('compares buyers of ten cases at least, those with the most cases first and not those with the highest share', async () => {
    const { html } = await answer(measure, made.edition, 'en', { id: 'single-bid-share' });
    const buyers = figuresIn(html).filter(({ params }) => params['buyer'] !== undefined);
    expect(buyers.map(({ value }) => value)).toEqual(['1', '0']);
    expect(html).toContain('this is not a ranking');
    expect(html).not.toContain('Ville C');
  });

  it('shows the rows that do not say as a group of their own', async () => {
    const { html } = await answer(measure, made.edition, 'fr', { id: 'process-count' });
    expect(html).toContain('Catégorie non précisée');
    expect(figuresIn(html)).toContainEqual({
      measure: 'process-count',
      params: { category: 'unknown' },
      value: '3',
    });
  });

  it('ranks firms, and never a private individual', async () => {
    const { html } = await answer(measure, made.edition, 'fr', { id: 'top-suppliers' });
    expect(html).toContain('Ponts Inventés inc.');
    expect(html).not.toContain('Jeanne Personne');
  });

  it('gives its value and its splits as one CSV, each line whole by itself', async () => {
    const csv = await (await site.ask('/fr/mesures/process-count.csv')).text();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^measure,version,params,edition/);
    expect(lines.filter((line) => line.startsWith('measure,'))).toHaveLength(1);
    expect(lines.some((line) => line.includes('year=2021'))).toBe(true);
    const json = await site.json('/fr/mesures/process-count.json');
    expect(json).toMatchObject({ result: { value: 35 }, splits: { category: { rows: [{}, {}] } } });
  });

  it('of an unknown measure is not found, and the answer names those that there are', async () => {
    const unknown = await site.ask('/fr/mesures/bonheur');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('award-growth');
  });

  it('is one of a dictionary that holds every measure', async () => {
    const { html } = await answer(measures, made.edition, 'fr');
    for (const { id } of registered) expect(html).toContain(`href="/fr/mesures/${id}"`);
    const { rows } = await site.json('/en/measures.json');
    expect(rows).toHaveLength(registered.length);
    expect(rows).toContainEqual(
      expect.objectContaining({ id: 'process-count', value: 35, title: 'Procurement processes' }),
    );
  });
});

it('a long split keeps the rows that rest on the most cases, in their own order', () => {
  const rows = [3, 9, 1, 7].map((n) => ({
    dimensions: { region: `r${n}` },
    result: 'value' as const,
    value: n,
    n,
  }));
  expect(mostCases(rows, 2).map(({ n }) => n)).toEqual([9, 7]);
  expect(mostCases(rows, 4)).toBe(rows);
});
