/** A process page tells what its publisher said, in order, with what it replaced and where each row stands. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { differenceWords } from './change.ts';
import { differences } from './differences.ts';
import { process } from './page.tsx';

const parties = [
  { id: 'b', name: 'Ville de Sainte-Épinette', roles: ['buyer'] },
  { id: 's1', name: 'Gel et Fils inc.', roles: ['supplier', 'tenderer'] },
  { id: 's2', name: 'Philomène Sapinière', roles: ['tenderer'] },
];
const tender = {
  id: 'T-7',
  title: 'Déneigement',
  status: 'active',
  procurementMethod: 'open',
  tenderPeriod: { startDate: '2024-03-01T00:00:00-05:00', endDate: '2024-03-20T00:00:00-04:00' },
};
const releases = [
  {
    ocid: 'ocds-fictif-7',
    id: '7-1',
    date: '2024-03-01T00:00:00-05:00',
    tag: ['tender'],
    buyer: { id: 'b', name: parties[0]?.name },
    parties,
    tender,
  },
  {
    ocid: 'ocds-fictif-7',
    id: '7-2',
    date: '2024-05-01T00:00:00-04:00',
    tag: ['award'],
    buyer: { id: 'b', name: parties[0]?.name },
    parties,
    tender: {
      ...tender,
      status: 'complete',
      tenderPeriod: { ...tender.tenderPeriod, endDate: '2024-03-27T00:00:00-04:00' },
    },
    bids: {
      details: [
        {
          id: '1',
          status: 'valid',
          tenderers: [{ id: 's1', name: 'Gel et Fils inc.' }],
          value: { amount: 90_000, currency: 'CAD' },
        },
        {
          id: '2',
          status: 'disqualified',
          tenderers: [{ id: 's2', name: 'Philomène Sapinière' }],
          value: { amount: 0, currency: 'CAD' },
        },
      ],
    },
    awards: [
      {
        id: 'a',
        status: 'active',
        date: '2024-04-15T00:00:00-04:00',
        value: { amount: 90_000, currency: 'CAD' },
        suppliers: [{ id: 's1', name: 'Gel et Fils inc.' }],
      },
    ],
    contracts: [
      {
        id: 'c',
        awardID: 'a',
        status: 'terminated',
        value: { amount: 99_000, currency: 'CAD' },
        period: { endDate: '2024-12-31T00:00:00-05:00' },
      },
    ],
  },
];

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(releases);
});
afterAll(() => made.close());

const page = (lang: 'fr' | 'en' = 'fr', ocid = 'ocds-fictif-7') =>
  answer(process, made.edition, lang, { ocid });

describe('a process', () => {
  it('shows the awarded and the final amount, and how they differ', async () => {
    const { html } = await page();
    expect(html).toMatch(/90\s000\s\$/);
    expect(html).toMatch(/99\s000\s\$/);
    expect(html).toMatch(/\+10\s%/);
  });

  it('shows what the publisher replaced, from and to', async () => {
    const { html } = await page();
    expect(html).toContain('Le diffuseur a changé');
    expect(html).toContain('période de soumission › fin');
  });

  it('never shows a zero price as a price', async () => {
    const { html } = await page();
    expect(html).not.toMatch(/>0(,00)?\s?\$/);
    expect(html).toContain('non précisé');
  });

  it('names a private individual without a link to a page', async () => {
    const { html } = await page();
    expect(html).toContain('Philomène Sapinière');
    expect(html).not.toMatch(/<a[^>]*>Philomène/);
    expect(html).toMatch(/<a[^>]*>Gel et Fils inc\.</);
  });

  it('names the file and the place of each row, and holds no figure that is not a measure', async () => {
    const { html } = await page('en');
    expect(html).toContain('line 1, byte 0');
    expect(html).toContain('releases.jsonl');
    expect(html).not.toContain('<data');
  });

  it('is found by its number alone, and is missing otherwise', async () => {
    expect((await page('fr', '7')).answer.canonical).toContain('ocds-fictif-7');
    await expect(page('fr', 'ocds-fictif-8')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('gives all of it as data', async () => {
    const { request } = await page();
    const data = await process.data?.(request);
    expect(data).toMatchObject({
      kind: 'value',
      value: { process: { ocid: 'ocds-fictif-7', awarded_amount: '90000.00' } },
    });
    expect(JSON.stringify(data)).not.toContain('"pid"');
  });
});

describe('the words of a change', () => {
  it('say where and what', () => {
    const told = (path: string, was: string | null, now: string | null, lang: 'fr' | 'en' = 'fr') =>
      differences(path, was, now)
        .map((difference) => differenceWords(difference, lang))
        .join('\n')
        .replace(/[\u00a0\u202f]/g, ' ');
    expect(told('awards[id=3]/value/amount', '1000', '1200.5')).toBe(
      'adjudications › 3 › montant : de « 1 000,00 » à « 1 200,50 »',
    );
    expect(told('tender/tenderPeriod/endDate', '"2024-03-20T00:00:00-04:00"', null, 'en')).toBe(
      'bidding period › end: from “March 20, 2024” to “not stated”',
    );
    expect(told('x_local/field', null, '"a"', 'en')).toBe('x_local › field: from “not stated” to “a”');
    expect(told('tender/procurementMethod', '"open"', '"direct"')).toBe(
      'mode : de « Appel d’offres public » à « Gré à gré »',
    );
  });

  it('tell a bidder that comes by its name', () => {
    const firm = { id: '1', tenderers: [{ id: '1', name: 'Gel et Fils inc.' }] };
    expect(
      differences('bids/details', '[]', JSON.stringify([firm])).map((one) => differenceWords(one, 'en')),
    ).toEqual(['bids: “Gel et Fils inc.” added']);
  });
});
