/** The whole demo site, link by link: nothing broken, nothing untranslated, everything marked fictional, every figure rerun. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, locales, otherOf } from '../../src/i18n/language.ts';
import { words } from '../../src/i18n/words.ts';
import { pages as registered } from '../../src/pages/registry.ts';
import { routes } from '../../src/routes.ts';
import { alternates } from './alternates.ts';
import { type Crawl, type Crawled, crawl, fewAtATime, internal, told, type Visited } from './crawl.ts';
import { describeData } from './data.ts';
import { describeFigures } from './figures.ts';
import { attribute, elements, find, type HtmlElement, hasClass, parseHtml, textOf } from './html.ts';
import { type LanguageMarks, languageMarks } from './language-marks.ts';
import { patience, type Site, startSite } from './site.ts';

let site: Site;
let found: Crawl;
let marks: LanguageMarks;

beforeAll(async () => {
  site = await startSite();
  [found, marks] = await Promise.all([crawl(site), languageMarks(site.files)]);
}, patience);
afterAll(() => site?.close());

/** JSON-LD is a block of data that browsers never run. */
const isData = (element: HtmlElement): boolean => attribute(element, 'type') === 'application/ld+json';
const crawled = (): Crawled => ({ site, found });
const faultsOf = (faults: (visited: Visited) => readonly string[]): string[] => told(found, faults);

describe('the crawl of the demo site', () => {
  it('meets a page of every route, in both languages', () => {
    const met = new Set(found.pages.map(({ match, lang }) => `${match.route} ${lang}`));
    const all = registered.flatMap(({ route }) => languages.map((lang) => `${route} ${lang}`));
    expect(all.filter((one) => !met.has(one))).toEqual([]);
    expect(Object.keys(routes).filter((route) => !registered.some((page) => page.route === route))).toEqual(
      [],
    );
  });

  it('finds no broken link, and no fault of the server', () => {
    expect(found.broken).toEqual([]);
    expect(site.faults).toEqual([]);
  });

  it('finds the place that a link within a page names', () => {
    const ids = new Map(
      found.pages.map(({ address, page }) => [
        address,
        new Set([...elements(page)].map((element) => attribute(element, 'id'))),
      ]),
    );
    const faults = faultsOf(({ address, page }) =>
      [...elements(page)].flatMap((element) => {
        const href = element.name === 'a' ? (attribute(element, 'href') ?? '') : '';
        const [, fragment = ''] = href.split('#');
        const target = fragment === '' ? undefined : internal(href, address, site.origin);
        const known = target === undefined ? undefined : ids.get(target);
        return known && !known.has(decodeURIComponent(fragment)) ? [href] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('finds each id once on its page', () => {
    const faults = faultsOf(({ page }) => {
      const ids = [...elements(page)].flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(faults).toEqual([]);
  });
});

describe('every page of the demo site', () => {
  it('has one heading, one main part, and a title and a description of its own', () => {
    const faults = faultsOf(({ page }) => {
      const count = (name: string) => [...elements(page)].filter((element) => element.name === name).length;
      const title = find(page, (element) => element.name === 'title');
      const description = find(page, (element) => attribute(element, 'name') === 'description');
      return [
        ...(count('h1') === 1 ? [] : [`${count('h1')} h1`]),
        ...(count('main') === 1 ? [] : [`${count('main')} main`]),
        ...(title && textOf(title).trim() !== '' ? [] : ['no title']),
        ...(description && (attribute(description, 'content') ?? '').length > 10 ? [] : ['no description']),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('says its language', () => {
    const faults = faultsOf(({ page, lang }) => {
      const html = find(page, ({ name }) => name === 'html');
      const stated = html ? attribute(html, 'lang') : undefined;
      return stated === locales[lang] ? [] : [`html lang is ${stated}`];
    });
    expect(faults).toEqual([]);
  });

  it('has a twin in the other language that says the same of it', async () => {
    const faults: string[] = [];
    const known = new Map(found.pages.map(({ address, page }) => [address, alternates(page)]));
    const headOf = async (address: string): Promise<Map<string, string> | undefined> => {
      const already = known.get(address);
      if (already) return already;
      const { status, text } = await site.ask(address);
      const read = status === 200 ? alternates(parseHtml(text)) : undefined;
      if (read) known.set(address, read);
      else faults.push(`${address} gives ${status}`);
      return read;
    };
    const pairs = new Set<string>();
    await fewAtATime(found.pages, async ({ address, lang, page }) => {
      const own = alternates(page);
      const [canonical, here, there] = ['canonical', lang, otherOf(lang)].map((name) => own.get(name) ?? '');
      if (canonical !== here) faults.push(`${address}: canonical ${canonical}, hreflang ${lang} ${here}`);
      const key = `${here} ${there}`;
      if (pairs.has(key) || !here || !there) {
        if (!there) faults.push(`${address}: no hreflang ${otherOf(lang)}`);
        return;
      }
      pairs.add(key);
      const [itself, twin] = await Promise.all([
        headOf(here.slice(site.origin.length)),
        headOf(there.slice(site.origin.length)),
      ]);
      for (const head of [itself, twin])
        if (head && (head.get(lang) !== here || head.get(otherOf(lang)) !== there))
          faults.push(`${address}: ${here} and ${there} do not name each other`);
    });
    expect(faults).toEqual([]);
  });

  it('is in its language throughout, but for what it quotes', () => {
    expect(faultsOf(({ page, lang }) => marks.foreign(page, lang))).toEqual([]);
  });

  it('says that its data are fictional', () => {
    const faults = faultsOf(({ page, lang }) => {
      const banner = find(page, (element) => hasClass(element, 'demo-banner'));
      return banner && textOf(banner).includes(words(lang).demo.text) ? [] : ['no banner'];
    });
    expect(faults).toEqual([]);
  });

  it('asks nothing of another host, and has no style or script of its own', () => {
    const faults = faultsOf(({ page, address }) =>
      [...elements(page)].flatMap((element) => {
        const src =
          attribute(element, 'src') ?? (element.name === 'link' ? attribute(element, 'href') : undefined);
        return [
          ...(src !== undefined && internal(src, address, site.origin) === undefined ? [`asks ${src}`] : []),
          ...(attribute(element, 'style') === undefined ? [] : [`style="${attribute(element, 'style')}"`]),
          ...(element.name === 'style' ||
          (element.name === 'script' && !element.attributes.has('src') && !isData(element))
            ? [`<${element.name}> inline`]
            : []),
          ...[...element.attributes.keys()].filter((name) => /^on/.test(name)),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('weighs 60 kB at most on a first visit, compressed, fonts aside', async () => {
    const [{ page } = { page: undefined }] = found.pages;
    if (!page) throw new Error('no page was met');
    const files = [...elements(page)].flatMap((element) => {
      if (element.name === 'script') return attribute(element, 'src') ?? [];
      const fetched = ['stylesheet', 'icon'].includes(attribute(element, 'rel') ?? '');
      return fetched ? (attribute(element, 'href') ?? []) : [];
    });
    const sizes = await Promise.all(
      files.map((file) => site.ask(file, { headers: { 'accept-encoding': 'br' } })),
    );
    const shared = sizes.reduce((sum, { body }) => sum + body.length, 0);
    expect(files.length).toBe(3);
    expect(faultsOf(({ weight }) => (shared + weight <= 60_000 ? [] : [`${shared + weight} bytes`]))).toEqual(
      [],
    );
  });

  it('leaves to code only what is code: no undefined, NaN, null or [object Object] is read', () => {
    const faults = faultsOf(({ page }) =>
      [...elements(page)].flatMap((element) =>
        ['code', 'pre'].includes(element.name)
          ? []
          : element.children.filter(
              (child): child is string =>
                typeof child === 'string' && /\b(undefined|NaN|null|Invalid Date)\b|\[object /.test(child),
            ),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describeFigures(crawled);
describeData(crawled);
