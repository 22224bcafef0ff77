/** The answer follows the data, and every share on the page is the one that its measure gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { answer, figuresIn } from '../../../test/page.ts';
import { findMeasure, runMeasure } from '../../measures/run.ts';
import { smallFirms } from './page.tsx';

/** Awards of a year, the first `newcomers` of them to a firm that never won, the others to one that always does. */
function awards(year: number, count: number, newcomers: number): object[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(year, 0, 2 + Math.floor((i * 365) / count))).toISOString().slice(0, 10);
    const firm = i < newcomers ? `Nouvelle ${year}-${i} inc.` : 'Ateliers Habituels inc.';
    return {
      ocid: `ocds-abc123-${year}-${i}`,
      id: '1',
      date: `${day}T12:00:00Z`,
      tag: ['award'],
      buyer: { id: 'b', name: 'Ville Inventée' },
      tender: {
        id: 't',
        title: 'Pont',
        procurementMethod: 'open',
        mainProcurementCategory: i % 10 === 0 ? 'goods' : 'works',
        tenderPeriod: { startDate: `${day}T10:00:00Z`, endDate: `${day}T12:00:00Z` },
      },
      awards: [
        {
          id: 'a',
          status: 'active',
          date: `${day}T12:00:00Z`,
          value: { amount: 60_000, currency: 'CAD' },
          suppliers: [{ id: firm, name: firm }],
        },
      ],
    };
  });
}

describe('small firms', () => {
  let made: TestEdition;
  let site: Asker;
  beforeAll(async () => {
    made = await testEdition([
      ...awards(2017, 30, 0),
      ...awards(2018, 30, 0),
      ...awards(2019, 30, 0),
      ...awards(2020, 120, 30),
      ...awards(2021, 120, 66),
    ]);
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  it('answers yes when the share rises from a quarter to more than half, with both shares', async () => {
    const { html } = await answer(smallFirms, made.edition, 'fr');
    expect(html).toContain('<strong>Oui.</strong>');
    const shares = figuresIn(html).filter(({ params }) => Object.keys(params).join() === 'year');
    expect(shares).toContainEqual({
      measure: 'occasional-award-share',
      params: { year: '2020' },
      value: '0.25',
    });
    expect(shares).toContainEqual({
      measure: 'occasional-award-share',
      params: { year: '2021' },
      value: '0.55',
    });
    expect(html).toContain('19 fois sur 20');
  });

  it('answers for a category that has enough awards, and says how many have not', async () => {
    const { html } = await answer(smallFirms, made.edition, 'en');
    const works = figuresIn(html).filter(({ params }) => params['category'] === 'works');
    expect(works.map(({ params }) => params['year'])).toEqual(['2020', '2021']);
    expect(html).toContain('Another group cannot be computed');
  });

  it('shows figures that rerun to the same value', async () => {
    const { html } = await answer(smallFirms, made.edition, 'en');
    for (const { measure, params, value } of figuresIn(html)) {
      const again = await runMeasure(made.edition, made.edition, findMeasure(measure), params);
      expect({ measure, params, value }).toEqual({ measure, params, value: String(again.value ?? '') });
    }
  });

  it('gives its years as rows, with the answer', async () => {
    const { rows, answer: given } = await site.json('/fr/petites-entreprises.json');
    expect(given).toMatchObject({ verdict: 'easier' });
    expect(rows).toContainEqual(
      expect.objectContaining({ split: 'category', key: 'works', year: 2021, awards: 108, answer: 'easier' }),
    );
    expect(await (await site.ask('/en/small-firms.csv')).text()).toMatch(/^split,key,year,awards/);
  });
});

describe('small firms in data that are too short', () => {
  let made: TestEdition;
  beforeAll(async () => {
    made = await testEdition(market);
  });
  afterAll(() => made.close());

  it('are not judged, and the page says why', async () => {
    const { html } = await answer(smallFirms, made.edition, 'fr');
    expect(html).toContain('On ne peut pas le dire avec ces données.');
    expect(html).toContain('24 mois de données');
  });
});
