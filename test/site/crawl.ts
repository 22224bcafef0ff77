/** Follows the links of the site from both home pages: every page of the small kinds, the same sample of the large ones each time. */
import { createHash } from 'node:crypto';
import type { Language } from '../../src/i18n/language.ts';
import { matchPath, otherLanguage, type RouteMatch } from '../../src/routes.ts';
import { compress } from '../../src/server/respond.ts';
import { attribute, elements, type HtmlElement, parseHtml } from './html.ts';
import type { Answer, Site } from './site.ts';

export interface Visited {
  /** Path and query, as linked. */
  readonly address: string;
  readonly lang: Language;
  readonly match: RouteMatch;
  readonly page: HtmlElement;
  /** Bytes of the page as a browser gets it, compressed. */
  readonly weight: number;
}

export interface Link {
  readonly address: string;
  /** The page on which it stands. */
  readonly on: string;
}

export interface Crawl {
  readonly pages: readonly Visited[];
  /** Links followed that did not answer 200, with the page on which they stand. */
  readonly broken: string[];
  /** Links to data, to be asked by those who check data: one page's own forms first. */
  readonly data: readonly Link[];
}

export interface Crawled {
  readonly site: Site;
  readonly found: Crawl;
}

/** What `faults` tells of each page, with the page's address. */
export function told({ pages }: Crawl, faults: (visited: Visited) => readonly string[]): string[] {
  return pages.flatMap((visited) => faults(visited).map((fault) => `${visited.address}: ${fault}`));
}

/** How many addresses of one kind are read, in each language. */
const most = { whole: 60, subject: 6, query: 1, queries: 5, data: 2 };

/**
 * Addresses of one kind look alike: same route and language, and the same name in their query. Those with several
 * names are one kind: facets combine without end.
 */
function kindOf(address: string, match: RouteMatch): { kind: string; quota: number } {
  const names = [...new Set(new URLSearchParams(address.split('?')[1] ?? '').keys())].sort();
  const asked = names.length > 1 ? 'several' : (names[0] ?? '');
  const kind = `${match.route} ${match.lang} ${match.format} ${asked}`;
  if (names.length > 0) return { kind, quota: names.length > 1 ? most.queries : most.query };
  return { kind, quota: Object.keys(match.params).length > 0 ? most.subject : most.whole };
}

/** The same order in both languages, far from the order of the lists. */
function rank(address: string): string {
  const french = address.startsWith('/en') ? (otherLanguage(address) ?? address) : address;
  return createHash('sha256').update(french).digest('hex');
}

/** The address of a link on this site, without its fragment; undefined when it leads elsewhere. */
export function internal(href: string, on: string, origin: string): string | undefined {
  const target = new URL(href, origin + on);
  return target.origin === origin ? target.pathname + target.search : undefined;
}

const linking: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  use: 'href',
};

/** Every address that a page names, fragments left out. */
export function linksOf(page: HtmlElement, on: string, origin: string): string[] {
  const found = new Set<string>();
  for (const element of elements(page)) {
    const href = attribute(element, linking[element.name] ?? '');
    const address = href === undefined ? undefined : internal(href, on, origin);
    if (address !== undefined) found.add(address);
  }
  return [...found];
}

/** Runs `work` over `list`, a few at a time. */
export async function fewAtATime<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = list.values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

interface Kind {
  readonly quota: number;
  /** Addresses not yet read, each with the page where it was first found. */
  readonly waiting: Map<string, string>;
  read: number;
}

export async function crawl(site: Site): Promise<Crawl> {
  const seen = new Set<string>();
  const kinds = new Map<string, Kind>();
  const pages: Visited[] = [];
  const broken: string[] = [];
  const data: Link[] = [];
  const found = (address: string, on: string): void => {
    if (seen.has(address)) return;
    seen.add(address);
    const match = matchPath(address.replace(/\?.*/, ''));
    if (match && match.format !== 'html') {
      data.push({ address, on });
      return;
    }
    const { kind, quota } = match ? kindOf(address, match) : { kind: address, quota: 1 };
    const known = kinds.get(kind) ?? { quota, waiting: new Map<string, string>(), read: 0 };
    known.waiting.set(address, on);
    kinds.set(kind, known);
  };
  const visit = async ({ address, on }: Link): Promise<Visited | undefined> => {
    const answer: Answer = await site.ask(address);
    if (answer.status !== 200) broken.push(`${address} gives ${answer.status}, linked from ${on}`);
    const match = matchPath(address.replace(/\?.*/, ''));
    if (answer.status !== 200 || !match) return undefined;
    const weight = compress(answer.body, 'br').length;
    return { address, lang: match.lang, match, page: parseHtml(answer.text), weight };
  };
  for (const home of ['/fr', '/en']) found(home, 'the start');
  for (;;) {
    const round: Link[] = [];
    for (const kind of kinds.values()) {
      const chosen = [...kind.waiting]
        .map(([address, on]) => ({ address, on, rank: rank(address) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, kind.quota - kind.read);
      for (const { address } of chosen) kind.waiting.delete(address);
      kind.read += chosen.length;
      round.push(...chosen);
    }
    if (round.length === 0) break;
    const visited = new Map<string, Visited>();
    await fewAtATime(round, async (link) => {
      const one = await visit(link);
      if (one) visited.set(link.address, one);
    });
    // In the order of the round, not of the answers: the same sample each time.
    for (const { address } of round) {
      const one = visited.get(address);
      if (!one) continue;
      pages.push(one);
      for (const next of linksOf(one.page, address, site.origin)) found(next, address);
    }
  }
  return { pages, broken, data };
}

/** The part of the links to data that a test asks: the first few of each kind. */
export function sampleOf(links: readonly Link[]): Link[] {
  const kept = new Map<string, number>();
  return [...links]
    .sort((a, b) => (rank(a.address) < rank(b.address) ? -1 : 1))
    .filter(({ address }) => {
      const match = matchPath(address.replace(/\?.*/, ''));
      if (!match) return true;
      const { kind, quota } = kindOf(address, match);
      const count = kept.get(kind) ?? 0;
      kept.set(kind, count + 1);
      return count < Math.min(quota, most.data);
    });
}

/** Data cost more than pages and differ less: of each kind of page, the first few that were met. */
export function fewOfEachKind(pages: readonly Visited[]): Visited[] {
  const kept = new Map<string, number>();
  return pages.filter(({ address, match }) => {
    const { kind } = kindOf(address, match);
    const count = kept.get(kind) ?? 0;
    kept.set(kind, count + 1);
    return count < most.data;
  });
}
