/** Which pages the browser looks at: one of every route, and a broader sample of those that hold data. */
import type { languages } from '../../src/i18n/language.ts';
import { measures } from '../../src/measures/registry.ts';
import { matchPath, otherLanguage, type RouteName, routes, url } from '../../src/routes.ts';
import { linksOf } from './crawl.ts';
import { parseHtml } from './html.ts';
import type { Site } from './site.ts';

/** An address of each route with a parameter, as these pages link to them, or pages found so. */
async function oneOfEach(site: Site, from: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = [...from];
  for (const page of waiting) {
    const { text } = await site.ask(page);
    for (const address of linksOf(parseHtml(text), page, site.origin)) {
      const match = address.includes('?') ? undefined : matchPath(address);
      if (match?.lang !== 'fr' || match.format !== 'html' || Object.keys(match.params).length === 0) continue;
      if (found.has(match.route)) continue;
      found.set(match.route, address);
      waiting.push(address);
    }
  }
  return [...found.values()];
}

/** Addresses of one route that a page leads to, in its order. */
async function linked(site: Site, from: string, route: RouteName): Promise<string[]> {
  const { text } = await site.ask(from);
  return linksOf(parseHtml(text), from, site.origin).filter((address) => {
    const match = address.includes('?') ? undefined : matchPath(address);
    return match?.route === route && match.lang === 'fr' && match.format === 'html';
  });
}

/** Processes that look least alike: the longest titles, the most versions, bids and awards, and none of these. */
const unlike = `
  (select ocid from process order by length(title) desc, ocid limit 1)
  union (select ocid from process order by n_amendments + n_expenses + n_finals desc, ocid limit 1)
  union (select ocid from process order by n_bids desc nulls last, ocid limit 1)
  union (select ocid from process order by n_awards desc nulls last, n_suppliers desc nulls last, ocid limit 1)
  union (select ocid from process where coalesce(n_awards, 0) = 0 order by ocid limit 1)
  union (select ocid from process where is_it order by ocid limit 1)
  order by ocid`;

/** French addresses: one of every route comes first. */
async function french(site: Site): Promise<string[]> {
  const plain = Object.values(routes)
    .map(({ fr }) => fr)
    .filter((pattern) => !pattern.includes(':'));
  const processes = (await site.edition.all(unlike)).map(({ ocid }) =>
    url('process', 'fr', { ocid: String(ocid) }),
  );
  const buyers = await linked(site, url('buyers', 'fr'), 'buyer');
  const suppliers = await linked(site, url('suppliers', 'fr'), 'supplier');
  const [buyer = ''] = buyers.map((address) => matchPath(address)?.params['id']);
  const figures = [
    url('figure', 'fr', { id: 'single-bid-share' }, { by: 'year' }),
    url('figure', 'fr', { id: 'awarded-value' }, { buyer, year: '2024' }),
    url('figure', 'fr', { id: 'top-suppliers' }),
    // A year of which nothing is known: the answer is « ne peut être calculé ».
    url('figure', 'fr', { id: 'award-growth' }, { year: '1999' }),
  ];
  const searches = [
    { q: 'route' },
    { q: 'zzzz' },
    { q: 'école', category: 'works', sort: 'amount' },
    { status: 'cancelled' },
    { page: '2' },
  ].map((query) => url('search', 'fr', {}, query));
  const chosen = [
    ...plain,
    ...(await oneOfEach(site, [...plain, ...processes])),
    ...processes,
    ...[buyers[0], buyers.at(-1)].flatMap((address) => address ?? []),
    ...[suppliers[0], suppliers.at(-1)].flatMap((address) => address ?? []),
    ...measures.filter((_, i) => i % 4 === 0).map(({ id }) => url('measure', 'fr', { id })),
    ...figures,
    ...searches,
  ];
  return [...new Set(chosen)];
}

export interface BrowserPages {
  readonly addresses: readonly string[];
  /** The first address of each route. */
  readonly ofEachRoute: readonly string[];
}

export async function browserPages(site: Site): Promise<Record<(typeof languages)[number], BrowserPages>> {
  const fr = await french(site);
  const en = fr.map((address) => otherLanguage(address) ?? address);
  const pages = (addresses: readonly string[]): BrowserPages => {
    const first = new Map<string, string>();
    for (const address of addresses) {
      const route = matchPath(address.replace(/\?.*/, ''))?.route ?? '';
      if (!first.has(route)) first.set(route, address);
    }
    return { addresses, ofEachRoute: [...first.values()] };
  };
  return { fr: pages(fr), en: pages(en) };
}
