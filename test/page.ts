/** Asks a page for its HTML as the server does, and reads the figures in it, for tests of pages. */
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Edition } from '../src/editions/open.ts';
import type { Cell } from '../src/engine/engine.ts';
import { findFlag, isFlag, runFlag } from '../src/flags/run.ts';
import type { Language } from '../src/i18n/language.ts';
import { findMeasure, runMeasure } from '../src/measures/run.ts';
import type { HtmlAnswer, Page, PageRequest } from '../src/pages/page.ts';
import { routes } from '../src/routes.ts';
import { jsonOf } from '../src/server/data-stream.ts';

export interface Answered {
  readonly request: PageRequest;
  readonly answer: HtmlAnswer;
  /** The page's body. */
  readonly html: string;
}

/** Throws what the page throws. */
export async function answer(
  page: Page,
  edition: Edition,
  lang: Language,
  params: Readonly<Record<string, string>> = {},
  query = '',
  settings: Pick<PageRequest, 'replies' | 'contact'> = {},
): Promise<Answered> {
  const path = routes[page.route][lang].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const request: PageRequest = {
    lang,
    edition,
    params,
    query: new URLSearchParams(query),
    path: query === '' ? path : `${path}?${query}`,
    origin: 'https://example.test',
    now: new Date('2026-01-16T12:00:00Z'),
    ...settings,
  };
  const made = await page.html(request);
  return { request, answer: made, html: renderToString(h(Fragment, null, made.body)) };
}

/** The rows of a page's list, as its JSON gives them. Throws when the page has no list. */
export async function listRows(
  page: Page,
  edition: Edition,
  query = '',
): Promise<Readonly<Record<string, Cell>>[]> {
  const { request } = await answer(page, edition, 'fr', {}, query);
  const data = await page.data?.(request);
  if (data === undefined || data.kind === 'value') throw new Error('not a list');
  let text = '';
  for await (const part of jsonOf(data, edition)) text += part;
  const { rows }: { rows: Readonly<Record<string, Cell>>[] } = JSON.parse(text);
  return rows;
}

export interface FoundFigure {
  readonly measure: string;
  readonly params: Readonly<Record<string, string>>;
  /** Empty when it cannot be computed. */
  readonly value: string;
}

/** Every `<data>` of some HTML, as a crawl reads it. */
export function figuresIn(html: string): FoundFigure[] {
  return [...html.matchAll(/<data ([^>]*)>/g)].map(([, attributes = '']) => {
    const read = (name: string): string =>
      (new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    const params: Record<string, string> = JSON.parse(read('data-params'));
    return { measure: read('data-measure'), params, value: read('value') };
  });
}

/** The value of a measure or a flag, as its figure's address gives it: a decimal, or nothing when it cannot be computed. */
export async function rerun(
  edition: Edition,
  id: string,
  params: Readonly<Record<string, string>>,
): Promise<string> {
  const { value } = isFlag(id)
    ? await runFlag(edition, edition, findFlag(id), params)
    : await runMeasure(edition, edition, findMeasure(id), params);
  return String(value ?? '');
}
