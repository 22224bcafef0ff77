/** Open tenders: what is open at a day, what answers a search and why, and what a firm reads before it answers. */

import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer, figuresIn, listRows, rerun } from '../../../test/page.ts';
import { tender } from '../tender/page.tsx';
import { tenders } from './page.tsx';
import { matches, readTendersQuery, termsOf } from './query.ts';

interface Case {
  readonly n: number;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly category?: string;
  readonly method?: string;
  readonly status?: string;
  readonly unspsc?: string;
  readonly estimate?: number;
  readonly award?: { readonly on: string; readonly amount: number };
}

const town = { id: 'T1', name: 'Ville de Sainte-Épinette' };
const firm = { id: 'F1', name: 'Bâtisseurs du Pin gris inc.' };
const parties = [
  {
    ...town,
    roles: ['buyer'],
    identifier: { scheme: 'CA-QC-NEQ', id: '8812345678' },
    address: { locality: 'Sainte-Épinette', region: 'Mauricie', countryName: 'Canada' },
  },
  { ...firm, roles: ['supplier'], identifier: { scheme: 'CA-QC-NEQ', id: '1112345674' } },
];

function release(made: Case): object {
  const { n, award } = made;
  return {
    ocid: `ocds-abc123-${n}`,
    id: `${n}-1`,
    date: `${award?.on ?? made.start}T12:00:00Z`,
    tag: [award === undefined ? 'tender' : 'award'],
    buyer: town,
    parties,
    tender: {
      id: String(n),
      title: made.title,
      status: made.status ?? 'active',
      procurementMethod: made.method ?? 'open',
      mainProcurementCategory: made.category ?? 'services',
      tenderPeriod: { startDate: `${made.start}T12:00:00Z`, endDate: `${made.end}T20:00:00Z` },
      ...(made.estimate === undefined ? {} : { value: { amount: made.estimate, currency: 'CAD' } }),
      ...(made.unspsc === undefined
        ? {}
        : {
            items: [{ id: '1', description: 'cours', classification: { scheme: 'UNSPSC', id: made.unspsc } }],
          }),
      ...(award === undefined ? {} : { numberOfTenderers: 2 }),
    },
    ...(award === undefined
      ? {}
      : {
          awards: [
            {
              id: 'a',
              status: 'active',
              date: `${award.on}T12:00:00Z`,
              suppliers: [firm],
              value: { amount: award.amount, currency: 'CAD' },
            },
          ],
        }),
  };
}

const cases: readonly Case[] = [
  { n: 1, title: 'Formation en logiciel libre', start: '2026-01-10', end: '2026-01-25', unspsc: '86101700' },
  {
    n: 2,
    title: 'Tables de lecture',
    start: '2026-01-02',
    end: '2026-02-20',
    category: 'goods',
    estimate: 40_000,
  },
  { n: 3, title: 'Déjà fermé', start: '2026-01-02', end: '2026-01-12' },
  { n: 4, title: 'Annulé', start: '2026-01-02', end: '2026-02-01', status: 'cancelled' },
  { n: 5, title: 'De gré à gré', start: '2026-01-02', end: '2026-02-01', method: 'direct' },
  { n: 6, title: 'Pas encore publié', start: '2026-01-18', end: '2026-02-15', category: 'works' },
  {
    n: 7,
    title: 'Adjugé avant sa fin',
    start: '2026-01-02',
    end: '2026-02-01',
    award: { on: '2026-01-14', amount: 99_000 },
  },
  ...[10_000, 20_000, 30_000, 40_000].map((amount, i) => ({
    n: 20 + i,
    title: `Services passés ${i}`,
    start: `2024-0${i + 1}-01`,
    end: `2024-0${i + 1}-20`,
    award: { on: `2024-0${i + 1}-28`, amount },
  })),
];

let made: TestEdition;
let site: Asker;
beforeAll(async () => {
  made = await testEdition(cases.map(release));
  site = await asker(made.data, new Date('2026-01-16T12:00:00Z'));
});
afterAll(async () => {
  await site.close();
  await made.close();
});

const list = async (query: string, lang: 'fr' | 'en' = 'fr') =>
  (await answer(tenders, made.edition, lang, {}, query)).html;
const numbers = async (query: string) =>
  (await listRows(tenders, made.edition, query)).map(({ ocid }) => Number(String(ocid).slice(12)));

describe('open tenders', () => {
  it('are those that are published, not closed, not cancelled, not awarded; the first to close first', async () => {
    expect(await numbers('')).toEqual([1, 2]);
    expect(await numbers('on=2026-01-19')).toEqual([1, 6, 2]);
    expect(await numbers('on=2026-01-12')).toEqual([3, 1, 7, 2]);
    expect(await numbers('sort=newest')).toEqual([1, 2]);
  });
  it('are found by words, by the start of a class, by either of two things; not by a part of a word', async () => {
    expect(await numbers('q=LOGICIEL')).toEqual([1]);
    expect(await numbers('q=8610')).toEqual([1]);
    expect(await numbers('q=tables, formation libre')).toEqual([1, 2]);
    expect(await numbers('q=ogiciel')).toEqual([]);
    expect(await numbers('q=!!')).toEqual([]);
  });
  it('are narrowed by kind, region, time left and newness', async () => {
    expect(await numbers('category=goods')).toEqual([2]);
    expect(await numbers('region=Mauricie')).toEqual([1, 2]);
    expect(await numbers('region=Ailleurs')).toEqual([]);
    expect(await numbers('within=14')).toEqual([1]);
    expect(await numbers('fresh=yes')).toEqual([1]);
  });
  it('have the size that the publisher estimates, else that of the buyer’s usual award, else it cannot be told', async () => {
    // 5 awards in services: 10, 20, 30, 40 and 99 thousand.
    expect(await numbers('size=under100k')).toEqual([1, 2]);
    expect(await numbers('size=over10m')).toEqual([]);
    const rows = await listRows(tenders, made.edition, 'category=services');
    expect(rows[0]).toMatchObject({ estimatedAmount: null, medianAward: '30000.00', medianOf: 5 });
    expect(await numbers('on=2026-01-19&size=under25k')).toEqual([6]);
    expect(await list('on=2026-01-19&size=under25k')).toContain('taille inconnue');
  });
  it('say why each answers, and how long is left, in both languages', async () => {
    const html = await list('q=formation, 8610&region=Mauricie');
    expect(html).toMatch(/«.formation.» dans le titre/);
    expect(html).toContain('un code qui commence par 8610');
    expect(html).toMatch(/il reste 9.jours/);
    expect(await list('q=tables', 'en')).toContain('“tables” in the title');
  });
  it('give figures that rerun to the same value', async () => {
    const figures = figuresIn(await list(''));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures)
      expect(await rerun(made.edition, figure.measure, figure.params)).toBe(figure.value);
  });
  it('help when nothing answers: other words, or the last day of the data', async () => {
    expect(await list('q=zzz')).toContain('Essayez un mot plus court');
    const later = await asker(made.data, new Date('2027-05-01T12:00:00Z'));
    try {
      const html = await later.html('/en/tenders');
      expect(html).toContain('The data go up to January 18, 2026');
      expect(html).toContain('/en/tenders?on=2026-01-18');
    } finally {
      await later.close();
    }
  });
  it('refuse what they do not know, and name it', () => {
    expect(() => readTendersQuery(new URLSearchParams('on=2026-02-31x'))).toThrow('Parameter on');
    expect(() => readTendersQuery(new URLSearchParams('on=2026-02-31'))).toThrow('a day that exists');
    expect(() => readTendersQuery(new URLSearchParams('within=8'))).toThrow('Parameter within');
    expect(() => readTendersQuery(new URLSearchParams('page=0'))).toThrow('Parameter page');
  });
});

describe('what is sold', () => {
  it('is words, or the first digits of a class, a comma between', () => {
    expect(termsOf('Logiciel libre, 4323;  , é')).toEqual([
      { said: 'Logiciel libre', words: ['logiciel', 'libre'] },
      { said: '4323', words: [], code: '4323' },
    ]);
    expect(termsOf(Array.from({ length: 30 }, (_, i) => `mot${i}`).join(','))).toHaveLength(8);
  });
  it('matches the beginnings of words and of classes', () => {
    const [words, code] = termsOf('logiciel, 43');
    if (!words || !code) throw new Error('two terms');
    expect(matches(words, ' achat de logiciels ', '')).toBe(true);
    expect(matches(words, ' metalogiciel ', '')).toBe(false);
    expect(matches(code, '', ' 43230000')).toBe(true);
    expect(matches(code, '', ' 81430000')).toBe(false);
  });
});

describe('a tender', () => {
  const page = async (ocid: string) => answer(tender, made.edition, 'fr', { ocid });
  it('tells what the buyer awarded before in its category, each number a figure that reruns', async () => {
    const { html } = await page('ocds-abc123-1');
    expect(html).toContain('Ce que cet organisme a adjugé');
    expect(html).toContain('Bâtisseurs du Pin gris inc.');
    const figures = figuresIn(html);
    expect(figures.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['award-median', 'bidders-per-tender', 'single-bid-share', 'top-suppliers']),
    );
    for (const figure of figures)
      expect(await rerun(made.edition, figure.measure, figure.params)).toBe(figure.value);
  });
  it('says that it is closed when it is', async () => {
    expect((await page('ocds-abc123-3')).html).toContain('Cet appel est fermé');
    expect((await page('ocds-abc123-1')).html).not.toContain('Cet appel est fermé');
  });
  it('is not found under another name', async () => {
    await expect(page('ocds-abc123-99')).rejects.toThrow('ocds-abc123-99');
  });
});

describe('the feeds of a search', () => {
  it('are Atom that a parser reads, with ids that do not depend on the host or the language', async () => {
    const response = await site.ask('/fr/appels-offres.atom?q=formation');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    expect(feed.id).toBe('http://localhost/fr/appels-offres?q=formation');
    expect(feed.updated).toBe('2026-01-10T12:00:00Z');
    expect(feed.entries).toHaveLength(1);
    const [entry] = feed.entries ?? [];
    expect(entry).toMatchObject({
      title: { value: 'Formation en logiciel libre' },
      published: '2026-01-10T12:00:00Z',
    });
    expect(entry?.links?.[0]?.href).toBe('http://localhost/fr/appels-offres/ocds-abc123-1');
    const english = parseAtomFeed(await (await site.ask('/en/tenders.atom')).text());
    expect(english.entries?.map(({ id }) => id)).toContain(entry?.id);
  });
  it('are JSON Feed that a parser reads, with the edition', async () => {
    const response = await site.ask('/en/tenders.jsonfeed');
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const text = await response.text();
    const feed = parseJsonFeed(text);
    expect(feed.items?.map(({ title }) => title)).toEqual([
      'Formation en logiciel libre',
      'Tables de lecture',
    ]);
    expect(JSON.parse(text)._limpide).toEqual({ edition: made.edition.id });
  });
  it('are a calendar of closings that a parser reads', async () => {
    const text = await (await site.ask('/en/tenders.ics')).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Closes: Formation en logiciel libre', '2026-01-25'],
      ['Closes: Tables de lecture', '2026-02-20'],
    ]);
  });
  it('follow any search of contracts, newest first, and are not changed by the clock', async () => {
    const address = '/en/contracts.atom?category=services';
    const response = await site.ask(address);
    const text = await response.text();
    const feed = parseAtomFeed(text);
    expect(feed.entries?.[0]?.title?.value).toBe('Formation en logiciel libre');
    const later = await asker(made.data, new Date('2028-01-16T12:00:00Z'));
    try {
      expect(await (await later.ask(address)).text()).toBe(text);
      expect((await later.ask(address)).headers.get('etag')).toBe(response.headers.get('etag'));
    } finally {
      await later.close();
    }
  });
  it('follow the ends of licences', async () => {
    const feed = parseAtomFeed(await (await site.ask('/fr/licences/calendrier.atom')).text());
    expect(feed.title?.value).toContain('licence');
  });
  it('are named by the page, for readers that look for them', async () => {
    const html = await site.html('/fr/appels-offres?q=formation&page=1');
    expect(html).toContain('type="application/atom+xml" href="/fr/appels-offres.atom?q=formation"');
    expect(html).toContain('type="application/feed+json" href="/fr/appels-offres.jsonfeed?q=formation"');
    expect(html).toContain('type="text/calendar" href="/fr/appels-offres.ics?q=formation"');
  });
  it('are sent once: a reader that has the same words is told so, in each form and on the page of today', async () => {
    for (const address of ['/en/tenders.atom', '/en/tenders.jsonfeed', '/en/tenders']) {
      const etag = (await site.ask(address)).headers.get('etag') ?? '';
      const again = await site.request(address, { 'if-none-match': `"other", W/${etag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await site.request(address, { 'if-none-match': '"other"' })).status).toBe(200);
    }
  });
  it('are not there for pages that nothing follows', async () => {
    expect((await site.ask('/fr/methode.atom')).status).toBe(404);
    expect((await site.ask('/fr/appels-offres.atom?within=9')).status).toBe(400);
  });
});
