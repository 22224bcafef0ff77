/** Which addresses to ask: every kind of page with its default parameters, and searches with any. Found by reading the site. */
import { type Language, languages } from '../src/i18n/language.ts';
import { matchPath, type RouteName, routes, url } from '../src/routes.ts';
import type { JsonObject } from '../src/sources/ocds/merge/json.ts';
import { rowsOf, textOf } from './list.ts';
import type { Served } from './served.ts';

/** The kind of a page is its route; a search by words, with nothing else, is a kind of its own. */
export interface Address {
  readonly kind: RouteName | 'searchWords' | 'any';
  readonly path: string;
}

export interface Addresses {
  /** Each address once; the same number a kind where the site has as many. */
  readonly usual: readonly Address[];
  readonly any: readonly Address[];
  /** Routes for which no page answers. */
  readonly absent: readonly RouteName[];
  /** Rows of the whole list, and the time that reading it took; incomplete when the server broke off. */
  readonly list: { readonly rows: number; readonly seconds: number; readonly complete: boolean };
}

/** At least so many rows of the list are looked at; at most twice as many. */
const sampledRows = 400;
/** A parameter that means nothing: the page is the same, the answer must be made again. */
const mark = 'bench';

/** Reads the list and the pages that link to others; takes up to `most` addresses a kind, always the same ones. */
export async function gatherAddresses(served: Served, most: number): Promise<Addresses> {
  const began = performance.now();
  let sampled: JsonObject[] = [];
  let every = 1;
  let rows = 0;
  let complete = true;
  try {
    for await (const row of rowsOf(served, url('search', 'en', {}, {}, 'json'))) {
      if (rows++ % every === 0) sampled.push(row);
      if (sampled.length < sampledRows * 2) continue;
      sampled = sampled.filter((_, i) => i % 2 === 0);
      every *= 2;
    }
  } catch {
    complete = false; // what was read is enough to ask for; links lead to the rest
  }
  const list = { rows, seconds: (performance.now() - began) / 1000, complete };
  const links = await readLinks(served);
  const absent: RouteName[] = [];
  const usual: Address[] = [];
  for (const route of routeNames) {
    const paths = routes[route].fr.includes(':')
      ? pathsOf(route, sampled, links)
      : await variants(served, route, most);
    const kept = spread(paths, most);
    if (kept.length === 0) absent.push(route);
    usual.push(...kept.map((path) => ({ kind: route, path })));
  }
  const words = spread(wordsOf(sampled), most).map((q, i) => url('search', languageAt(i), {}, { q }));
  usual.push(...words.map((path) => ({ kind: 'searchWords' as const, path })));
  const known = new Set(usual.map(({ path }) => path));
  const any = spread(
    [...combinations(links, sampled), ...links.filter((link) => link.includes('?'))].filter(
      (path) => !known.has(path),
    ),
    most * 3,
  );
  return { usual, any: any.map((path) => ({ kind: 'any' as const, path })), absent, list };
}

function isRouteName(name: string): name is RouteName {
  return name in routes;
}
const routeNames = Object.keys(routes).filter(isRouteName);

function languageAt(i: number): Language {
  return i % 2 === 0 ? 'fr' : 'en';
}

/** `most` of them at equal distances, each once, in order. */
export function spread<T>(all: readonly T[], most: number): T[] {
  const distinct = [...new Set(all)];
  if (distinct.length <= most) return distinct;
  return Array.from({ length: most }, (_, i) => distinct[Math.floor((i * distinct.length) / most)]).filter(
    (one) => one !== undefined,
  );
}

/** Links of one page to other pages of the site, entities of HTML undone. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/href="(\/(?:fr|en)[^"#]*)/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => matchPath(link.replace(/\?.*/, ''))?.format === 'html');
}

/** Links found on the pages that have no parameter, and on those of the measures. */
async function readLinks(served: Served): Promise<string[]> {
  const found = new Set<string>();
  const read = async (path: string) => {
    try {
      let html = '';
      for await (const part of served.text(path)) html += part;
      for (const link of linksOf(html)) found.add(link);
    } catch {
      // No such page.
    }
  };
  for (const route of routeNames)
    for (const lang of languages) if (!routes[route].fr.includes(':')) await read(routes[route][lang]);
  const measures = [...found].filter((link) => matchPath(link)?.route === 'measure');
  for (const link of measures) await read(link);
  return [...found].sort();
}

/** The same page again under addresses that were not asked before; none where the site has no such page. */
async function variants(served: Served, route: RouteName, most: number): Promise<string[]> {
  const pattern = routes[route];
  if ((await served.ask(`${pattern.fr}?${mark}=0`)).status !== 200) {
    return (await served.ask(pattern.fr)).status === 200 ? [pattern.fr, pattern.en] : [];
  }
  return Array.from({ length: most }, (_, i) => `${pattern[languageAt(i)]}?${mark}=${i + 1}`);
}

/** Pages of one thing: from the list where it names the thing, else from links. */
function pathsOf(route: RouteName, sampled: readonly JsonObject[], links: readonly string[]): string[] {
  const ids = (name: string) => [
    ...new Set(sampled.map((row) => textOf(row, name)).filter((id) => id !== undefined)),
  ];
  const linked = links.filter((link) => matchPath(link.replace(/\?.*/, ''))?.route === route);
  const listed: Partial<Record<RouteName, string[]>> = {
    process: ids('ocid').map((ocid, i) => url('process', languageAt(i), { ocid })),
    buyer: ids('buyerId').map((id, i) => url('buyer', languageAt(i), { id })),
    supplier: ids('supplierId').map((id, i) => url('supplier', languageAt(i), { id })),
  };
  const found = listed[route] ?? [];
  return found.length > 0 ? found : linked;
}

function wordsOf(sampled: readonly JsonObject[]): string[] {
  return sampled.flatMap((row) => (textOf(row, 'title') ?? '').match(/\p{L}{5,}/gu) ?? []);
}

/** Searches that cross two facets of the site's own links, with words, an order, a page far down. */
function combinations(links: readonly string[], sampled: readonly JsonObject[]): string[] {
  const facets = links
    .filter((link) => matchPath(link.replace(/\?.*/, ''))?.route === 'search')
    .flatMap((link) => [...new URLSearchParams(link.replace(/^[^?]*\??/, ''))])
    .filter(([name]) => !['page', 'sort', 'q', mark].includes(name));
  const words = spread(wordsOf(sampled), 60);
  const sorts = ['newest', 'oldest', 'amount', 'title'];
  return facets.flatMap(([name, value], i) => {
    const [otherName = name, other = value] = facets[(i * 7 + 3) % facets.length] ?? [];
    const sort = sorts[i % sorts.length];
    const q = words[i % words.length];
    const lang = languageAt(i);
    return [
      url('search', lang, {}, { [name]: value, [otherName]: other, sort }),
      url('search', lang, {}, { q, [name]: value, sort }),
      url('search', lang, {}, { [name]: value, sort, page: 2 + (i % 40) }),
      url('search', lang, {}, { q: `${q} ${words[(i + 1) % words.length]}`, sort }),
    ];
  });
}
