/** A search finds what a person means, counts what it hides, and gives the whole list as data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer, listRows } from '../../../test/page.ts';
import { search } from './page.tsx';
import { searchWords } from './params.ts';

function release(
  number: string,
  title: string,
  more: object = {},
  award?: { amount: number; supplier: string },
): object {
  return {
    ocid: `ocds-fictif-${number}`,
    id: `${number}-1`,
    date: '2024-05-01T00:00:00-04:00',
    tag: ['award'],
    parties: [
      { id: 'b1', name: 'Ville de Sainte-Épinette', roles: ['buyer'] },
      ...(award ? [{ id: award.supplier, name: award.supplier, roles: ['supplier'] }] : []),
    ],
    buyer: { id: 'b1', name: 'Ville de Sainte-Épinette' },
    tender: {
      id: number,
      title,
      status: 'complete',
      procurementMethod: 'open',
      mainProcurementCategory: 'goods',
      tenderPeriod: { startDate: '2024-03-01T00:00:00-05:00', endDate: '2024-03-20T00:00:00-04:00' },
      ...more,
    },
    ...(award
      ? {
          awards: [
            {
              id: `${number}-a`,
              status: 'active',
              value: { amount: award.amount, currency: 'CAD' },
              suppliers: [{ id: award.supplier, name: award.supplier }],
            },
          ],
        }
      : {}),
  };
}

const releases = [
  release(
    '001',
    'Déneigement des trottoirs',
    { procurementMethod: 'direct' },
    { amount: 20_000, supplier: 'Gel et Fils inc.' },
  ),
  release(
    '002',
    'Logiciel de paie',
    { items: [{ id: '1', classification: { scheme: 'UNSPSC', id: '43231505' } }] },
    { amount: 500_000, supplier: 'Cumulus inc.' },
  ),
  release('003', 'Logiciel de gestion d’élections', { mainProcurementCategory: 'services' }),
];

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(releases);
});
afterAll(() => made.close());

async function ocids(query: string): Promise<string[]> {
  return (await listRows(search, made.edition, query)).map((row) => String(row['ocid'])).sort();
}

describe('searching', () => {
  it('does not mind accents, case, order, or the end of words', async () => {
    expect(await ocids('q=DENEIGEMENT')).toEqual(['ocds-fictif-001']);
    expect(await ocids('q=élect logiciel')).toEqual(['ocds-fictif-003']);
    expect(await ocids('q=logic')).toEqual(['ocds-fictif-002', 'ocds-fictif-003']);
  });

  it('finds by number, buyer and supplier', async () => {
    expect(await ocids('q=002')).toEqual(['ocds-fictif-002']);
    expect(await ocids('q=epinette')).toHaveLength(3);
    expect(await ocids('q=cumulus')).toEqual(['ocds-fictif-002']);
  });

  it('wants every word, and finds nothing for signs alone', async () => {
    expect(await ocids('q=logiciel trottoirs')).toEqual([]);
    expect(await ocids(`q=${encodingOf("' or 1=1 --")}`)).toEqual([]);
    expect(await ocids('q=%25%27%22')).toEqual([]);
  });

  it('filters by what facets offer', async () => {
    expect(await ocids('method=direct')).toEqual(['ocds-fictif-001']);
    expect(await ocids('it=yes')).toEqual(['ocds-fictif-002']);
    expect(await ocids('amount=under25k')).toEqual(['ocds-fictif-001']);
    expect(await ocids('amount=unknown&category=services')).toEqual(['ocds-fictif-003']);
  });

  it('counts in a facet what the other choices leave', async () => {
    const { html } = await answer(search, made.edition, 'fr', {}, 'q=logiciel&category=goods');
    const facet = /<summary>Catégorie<\/summary>[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
    expect(facet).toMatch(/Biens<\/span> <span class="facet-count">1</);
    expect(facet).toMatch(/Services<\/span> <span class="facet-count">1</);
    expect(html).toContain('1 processus');
  });

  it('says what to do when nothing is found, in both languages', async () => {
    expect((await answer(search, made.edition, 'fr', {}, 'q=zzzz')).html).toContain('retirez un filtre');
    expect((await answer(search, made.edition, 'en', {}, 'q=zzzz')).html).toContain('remove a filter');
  });

  it('refuses a value that cannot be, naming it', async () => {
    await expect(answer(search, made.edition, 'fr', {}, 'year=20x4')).rejects.toThrow(/year/);
    await expect(answer(search, made.edition, 'fr', {}, 'page=0')).rejects.toThrow(/page/);
  });
});

function encodingOf(text: string): string {
  return encodeURIComponent(text);
}

describe('words of a search', () => {
  it('are plain, distinct and few', () => {
    expect(searchWords('Élections & élections, d’été')).toEqual(['elections', 'et', 'ete']);
    expect(searchWords('a b c d')).toEqual([]);
    expect(searchWords('un deux trois quatre cinq six sept huit neuf dix')).toHaveLength(8);
  });
});
