/** Figures and charts on the pages of others: the framed document, and oEmbed that tells how to frame it. */
import type { Context, Hono } from 'hono';
import { h } from 'preact';
import { figureFacts } from '../api/figures/facts.ts';
import { problemOf } from '../api/problem.ts';
import type { Edition } from '../editions/open.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { PageRequest } from '../pages/page.ts';
import { pages } from '../pages/registry.ts';
import { matchPath, type RouteMatch, url } from '../routes.ts';
import type { AssetManifest } from '../ui/asset-manifest.ts';
import { chartOf, EmbeddedFigure, renderEmbed } from '../ui/embed.tsx';
import { type ApiServices, openHeaders, sent } from './api.ts';
import type { Held } from './editions.ts';
import { encodingOf, securityHeaders, wholeAnswer } from './respond.ts';

export const embedBase = '/embed';
const usualSize = { figure: { width: 480, height: 220 }, chart: { width: 680, height: 460 } };
const longestUrl = 2048;

interface EmbedServices extends ApiServices {
  readonly assets: AssetManifest;
}

interface Target {
  readonly match: RouteMatch;
  /** The figure's own parameters. */
  readonly query: URLSearchParams;
  readonly chart: string | undefined;
  readonly edition: string | undefined;
}

/** @throws LimpideError notFound */
function targetOf(path: string, search: URLSearchParams, chart: string | undefined): Target {
  const match = matchPath(path);
  if (match?.format !== 'html' || (match.route !== 'figure' && chart === undefined))
    throw new LimpideError(
      'notFound',
      'Only figures, and charts by the id after # in their page’s address, can be embedded.',
    );
  const query = new URLSearchParams(search);
  const edition = query.get('edition') ?? undefined;
  query.delete('edition');
  query.delete('chart');
  return { match, query, chart, edition };
}

async function hold(services: EmbedServices, edition: string | undefined): Promise<Held> {
  const held = edition === undefined ? services.editions.current() : await services.editions.byId(edition);
  if (!held) throw new LimpideError('notFound', 'There is no edition yet.');
  return held;
}

function requestOf(
  services: EmbedServices,
  edition: Edition,
  { match, query }: Target,
  path: string,
  origin: string,
): PageRequest {
  return {
    lang: match.lang,
    edition,
    params: match.params,
    query,
    path: query.size === 0 ? path : `${path}?${query}`,
    origin,
    now: services.clock(),
  };
}

/** Title and document of what is embedded. @throws LimpideError notFound, usage */
async function embedded(
  services: EmbedServices,
  edition: Edition,
  target: Target,
  path: string,
  origin: string,
): Promise<{ title: string; html: string }> {
  const { match, query, chart } = target;
  const { lang } = match;
  const { manifest } = edition;
  const facts = { number: manifest.number, id: edition.id, fictional: edition.fictional };
  const shell = { lang, edition: facts, origin, assets: services.assets };
  if (chart !== undefined) {
    const page = pages.find(({ route }) => route === match.route);
    const made = await page?.html(requestOf(services, edition, target, path, origin));
    const figure = made && chartOf(made.body, chart);
    if (!made || figure === undefined)
      throw new LimpideError('notFound', `This page has no chart "${chart.slice(0, 80)}".`);
    const own = new URLSearchParams(query);
    own.set('edition', edition.id);
    const href = `${origin}${path}?${own}#${chart}`;
    const body = [
      h('h1', { key: 'title', class: 'embed-title' }, made.title),
      h('div', { key: 'chart', dangerouslySetInnerHTML: { __html: figure } }),
    ];
    return { title: made.title, html: renderEmbed({ ...shell, title: made.title, href }, body) };
  }
  const figure = await figureFacts(edition, lang, match.params['id'] ?? '', query);
  if (figure.value === undefined)
    throw new LimpideError('notFound', 'This figure is a table; one value, or a chart, can be embedded.');
  const href = `${origin}${figure.path}`;
  const { title, filters, value } = figure;
  return {
    title,
    html: renderEmbed({ ...shell, title, href }, h(EmbeddedFigure, { title, filters, value })),
  };
}

/** Anyone may frame it; it runs nothing. */
const framedPolicy = `${(securityHeaders['content-security-policy'] ?? '').replace("frame-ancestors 'none'", 'frame-ancestors *').replace("script-src 'self'; ", '')}`;

export function embedRoutes(services: EmbedServices, hono: Hono): void {
  const answer = async (context: Context, make: (origin: string, address: URL) => Promise<Response>) => {
    const address = new URL(context.req.url);
    const origin = services.origin ?? address.origin;
    try {
      if (address.href.length > longestUrl * 2) throw new LimpideError('usage', 'The address is too long.');
      return await make(origin, address);
    } catch (error) {
      const problem = problemOf(error, `${origin}${url('api', 'en')}`);
      if (problem.status >= 500) services.onFault(error, address.pathname);
      return sent(
        context,
        wholeAnswer(problem.status, 'application/problem+json', problem.body, 'identity', {
          ...openHeaders,
          'cache-control': 'no-store',
        }),
      );
    }
  };

  hono.get(`${embedBase}/*`, (context) =>
    answer(context, async (origin, address) => {
      const path = address.pathname.slice(embedBase.length);
      const chart = address.searchParams.get('chart') ?? undefined;
      const target = targetOf(path, address.searchParams, chart);
      const held = await hold(services, target.edition);
      try {
        const { html } = await embedded(services, held.edition, target, path, origin);
        const encoding = encodingOf(context.req.header('accept-encoding'));
        return sent(
          context,
          wholeAnswer(200, 'text/html; charset=utf-8', html, encoding, {
            'content-security-policy': framedPolicy,
            'cross-origin-resource-policy': 'cross-origin',
          }),
        );
      } finally {
        held.release();
      }
    }),
  );

  hono.get('/oembed', (context) =>
    answer(context, async (origin, address) => {
      const { searchParams } = address;
      const format = searchParams.get('format') ?? 'json';
      // The specification's own answer for a form that a provider does not have.
      if (format !== 'json') return new Response(null, { status: 501, headers: securityHeaders });
      const given = searchParams.get('url') ?? '';
      const asked = given.length <= longestUrl && URL.canParse(given) ? new URL(given) : undefined;
      if (asked?.origin !== new URL(origin).origin)
        throw new LimpideError('notFound', `Parameter url: takes the address of a figure of ${origin}.`);
      const chart = asked.hash === '' ? undefined : asked.hash.slice(1);
      const target = targetOf(asked.pathname, asked.searchParams, chart);
      const held = await hold(services, target.edition);
      try {
        const { edition } = held;
        const { title } = await embedded(services, edition, target, asked.pathname, origin);
        const { width, height } = sizeOf(chart === undefined ? 'figure' : 'chart', searchParams);
        const query = new URLSearchParams(target.query);
        query.set('edition', edition.id);
        if (chart !== undefined) query.set('chart', chart);
        const source = `${origin}${embedBase}${asked.pathname}?${query}`.replaceAll('&', '&amp;');
        const named = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
        const body = {
          type: 'rich',
          version: '1.0',
          title: edition.fictional ? `${title} (fictional)` : title,
          provider_name: 'Limpide',
          provider_url: origin,
          cache_age: 86_400,
          width,
          height,
          html: `<iframe src="${source}" width="${width}" height="${height}" title="${named}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
          edition: edition.id,
          ...(edition.fictional ? { fictional: true } : {}),
        };
        return sent(
          context,
          wholeAnswer(
            200,
            'application/json; charset=utf-8',
            `${JSON.stringify(body)}\n`,
            'identity',
            openHeaders,
          ),
        );
      } finally {
        held.release();
      }
    }),
  );
}

/** @throws LimpideError usage */
function sizeOf(kind: keyof typeof usualSize, search: URLSearchParams): { width: number; height: number } {
  const most = (name: string): number => {
    const given = search.get(name);
    if (given === null) return Number.POSITIVE_INFINITY;
    if (/^[1-9]\d{0,4}$/.test(given)) return Number(given);
    throw new LimpideError('usage', `Parameter ${name}: takes a whole number of pixels.`);
  };
  const { width, height } = usualSize[kind];
  return { width: Math.min(width, most('maxwidth')), height: Math.min(height, most('maxheight')) };
}
