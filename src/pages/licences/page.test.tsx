/** The pages of licences on a small invented market: figures that rerun, signs, chains, the calendar, the one publisher. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { licenceContracts, otherContracts } from '../../../test/licences.ts';
import { answer, figuresIn } from '../../../test/page.ts';
import { findMeasure, runMeasure } from '../../measures/run.ts';
import { readProducts } from '../../model/dictionary.ts';
import { after18Months, licenceCalendar } from '../licence-calendar/page.tsx';
import { licenceProduct } from '../licence-product/page.tsx';
import { readViews } from '../licence-product/views.ts';
import { licences } from './page.tsx';

const rowsSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

let made: TestEdition;
let site: Asker;
let other: TestEdition;
beforeAll(async () => {
  made = await testEdition(licenceContracts);
  other = await testEdition(otherContracts);
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
  await other.close();
});

async function expectRerun(html: string): Promise<void> {
  const figures = figuresIn(html);
  expect(figures.length).toBeGreaterThan(0);
  for (const { measure, params, value } of figures) {
    const { value: again } = await runMeasure(made.edition, made.edition, findMeasure(measure), params);
    expect(`${measure} ${JSON.stringify(params)} ${again ?? ''}`).toBe(
      `${measure} ${JSON.stringify(params)} ${value}`,
    );
  }
}

describe('the page of licences', () => {
  test.each(['fr', 'en'] as const)('shows figures that give the same value again (%s)', async (lang) => {
    const { html } = await answer(licences, made.edition, lang);
    await expectRerun(html);
    expect(html).toContain('Licences Bureau Nordet 2023');
  });

  test('says by which signs each was found, and what it follows and why', async () => {
    const { html } = await answer(licences, made.edition, 'fr');
    expect(html).toContain('fait suite à');
    expect(html).toContain('(même objet, produit du même éditeur)');
    expect(html).toMatch(/\(le diffuseur le dit, le titre dit/);
    expect(html).toMatch(/reconnu par\s: fondement légal/);
  });

  test('keeps the contracts of one sign, one method, one publisher', async () => {
    const titles = async (query: string) =>
      [
        ...(await answer(licences, made.edition, 'fr', {}, query)).html.matchAll(
          /result-title"><a[^>]*>([^<]*)/g,
        ),
      ].map(([, title]) => title);
    expect(await titles('sign=provision')).toEqual(['Outil de suivi']);
    expect(await titles('method=open')).toEqual(['Maintenance du logiciel de paie']);
    expect(await titles('product=bureau-nordet')).toEqual([
      'Licences Bureau Nordet 2023',
      'Licences Bureau Nordet 2022',
    ]);
    await expect(answer(licences, made.edition, 'fr', {}, 'sign=luck')).rejects.toThrow(/sign/);
  });

  test('gives every contract as data, with its signs and its chain', async () => {
    const { rows } = rowsSchema.parse(await site.json('/fr/licences.json'));
    expect(rows).toHaveLength(7);
    const third = rows.find(({ title }) => String(title).startsWith('Renouvellement'));
    expect(third).toMatchObject({
      foundBy: 'class',
      follows: 'ocds-fictif-02',
      followsBecause: 'stated saysRenewal',
      placeInChain: 3,
      firstOfChain: 'ocds-fictif-01',
    });
    const csv = (await site.html('/fr/licences.csv?sign=class')).trim().split('\r\n');
    expect(csv).toHaveLength(5);
    expect(csv[1]).toMatch(/,true$/);
  });
});

describe('the calendar', () => {
  test('lists what ends in the 18 months after the edition’s own day', async () => {
    const { html } = await answer(licenceCalendar, made.edition, 'fr');
    await expectRerun(html);
    expect(html).toContain('juin 2025');
    expect(html).toContain('Renouvellement, suite bureautique');
    expect(html).not.toContain('Outil de suivi');
  });

  test('is an agenda too, whose days are marked as fictional and keep their name', async () => {
    const first = await site.html('/fr/licences/calendrier.ics');
    expect(first).toContain('DTSTART;VALUE=DATE:20250630\r\n');
    expect(first).toContain('UID:ocds-fictif-03-licence-end@limpide\r\n');
    expect(first.match(/X-LIMPIDE-FICTIONAL:TRUE/g)).toHaveLength(2);
    expect(await site.html('/fr/licences/calendrier.ics')).toBe(first);
    expect(await site.html('/en/licences/calendar.ics')).toContain('SUMMARY:[FICTIONAL] Licence ends: ');
    expect((await site.ask('/fr/licences/calendrier.ics')).headers.get('content-type')).toBe(
      'text/calendar; charset=utf-8',
    );
    expect((await site.ask('/fr/licences.ics')).status).toBe(404);
  });

  test('counts 18 months as the model does, whatever the length of a month', async () => {
    for (const day of ['2024-08-31', '2024-09-04', '2025-08-29', '2026-12-31', '2022-08-30']) {
      const [row] = await made.edition.all(
        'select (($day::date + interval 18 month)::date)::varchar as day',
        { day },
      );
      expect(after18Months(day)).toBe(row?.['day']);
    }
  });
});

describe('one publisher across all bodies', () => {
  test('shows figures that give the same value again', async () => {
    const { html } = await answer(licenceProduct, made.edition, 'fr', { product: 'bureau-nordet' });
    await expectRerun(html);
    expect(html).toContain('Bureau des Tourbières');
  });

  test('is a real firm on real data only, an invented product on invented data only', async () => {
    await expect(answer(licenceProduct, made.edition, 'fr', { product: 'microsoft' })).rejects.toThrow(
      /no publisher/,
    );
    await expect(answer(licenceProduct, other.edition, 'fr', { product: 'bureau-nordet' })).rejects.toThrow(
      /no publisher/,
    );
    const { html } = await answer(licenceProduct, other.edition, 'en', { product: 'microsoft' });
    expect(html).toContain('Microsoft, across all public bodies');
    expect((await answer(licences, made.edition, 'fr')).html).not.toMatch(/Microsoft/);
  });

  test('saved views are of publishers that the dictionary has', () => {
    const known = new Set(readProducts(false).map(({ id }) => id));
    expect(readViews().filter(({ product }) => !known.has(product))).toEqual([]);
  });
});
