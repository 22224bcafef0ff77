/** The web server: from an address and an edition to an answer. `createApp(services)` needs no socket to be tested. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { h } from 'preact';
import { openApi } from './api/openapi.ts';
import { ExportStore } from './exports/store.ts';
import { atomText } from './feeds/atom.ts';
import { jsonFeedText } from './feeds/json-feed.ts';
import { isLanguage, type Language, negotiateLanguage } from './i18n/language.ts';
import { words } from './i18n/words.ts';
import type { Clock } from './kernel/clock.ts';
import { LimpideError } from './kernel/errors.ts';
import type { Page, PageRequest } from './pages/page.ts';
import { pages } from './pages/registry.ts';
import type { Reply } from './replies/schema.ts';
import { inFormat, matchPath, type RouteMatch, url } from './routes.ts';
import { type AlertSettings, alertRoutes, alertsService } from './server/alerts.ts';
import { apiAnswer, openHeaders, preflight, sent, unlessKnown } from './server/api.ts';
import { AnswerCache, type CachedAnswer } from './server/cache.ts';
import { cardBase, cardRoutes } from './server/cards.ts';
import { catalogueRoutes } from './server/catalogue.ts';
import { csvOf, editionFacts, jsonOf } from './server/data-stream.ts';
import type { Held, ServedEditions } from './server/editions.ts';
import { embedRoutes } from './server/embeds.ts';
import { ErrorBody, errorKind, errorTitle } from './server/error-page.tsx';
import { RateLimiter } from './server/rate-limit.ts';
import { type Encoding, encodingOf, securityHeaders, wholeAnswer } from './server/respond.ts';
import type { AssetManifest } from './ui/asset-manifest.ts';
import { renderPage } from './ui/page-shell.tsx';
import type { EditionFacts } from './ui/site-footer.tsx';
import type { SectionLink } from './ui/site-header.tsx';

export interface Services {
  readonly editions: ServedEditions;
  readonly assets: AssetManifest;
  /** Folder of the built assets. */
  readonly assetFolder: string;
  readonly clock: Clock;
  /** Address under which the public reaches the site; else the request's own. */
  readonly origin?: string;
  /** Replies of bodies, and the address to send one to. */
  readonly replies?: readonly Reply[];
  readonly contact?: string;
  /** The API: where its files are made, and how often one address may call it. */
  readonly api?: ApiSettings;
  /** Alerts by e-mail, where they are set up. */
  readonly alerts?: AlertSettings;
  /** Told of faults that are ours. */
  readonly onFault: (error: unknown, path: string) => void;
}

export interface ApiSettings {
  readonly exports?: ExportStore;
  /** Calls a minute and address; default 600. */
  readonly calls?: number;
  /** Whether a proxy's X-Forwarded-For tells who asks. */
  readonly proxied?: boolean;
}

export interface App {
  readonly hono: Hono;
  readonly cache: AnswerCache;
}

const maxAddress = 2048;
const byRoute = new Map(pages.map((page) => [page.route, page]));

function sectionsOf(lang: Language): SectionLink[] {
  return [
    { id: 'statements', href: url('dossiers', lang) },
    { id: 'procurement', href: url('search', lang) },
    { id: 'projects', href: url('projects', lang) },
    { id: 'outcomes', href: url('outcomes', lang) },
    { id: 'data', href: url('data', lang) },
  ];
}

/** What an answer is made for. */
interface Asked {
  readonly match: RouteMatch;
  readonly page: Page;
  readonly request: PageRequest;
  readonly encoding: Encoding;
  readonly held: Held;
}

export function createApp(services: Services): App {
  const hono = new Hono();
  const cache = new AnswerCache(64 << 20);

  hono.get('/', (context) =>
    context.body(null, 302, {
      location: url('home', negotiateLanguage(context.req.header('accept-language'))),
      vary: 'Accept-Language',
    }),
  );
  apiRoutes(services, hono);
  if (services.alerts !== undefined) alertsOf(services, services.alerts, hono);
  hono.get('/assets/*', (context) => asset(services, context));
  hono.get('*', async (context) => {
    const made = unlessKnown(context, await answer(services, cache, context));
    if (context.req.method === 'HEAD') await made.body?.cancel();
    return made;
  });
  hono.all(
    '*',
    () => new Response(null, { status: 405, headers: { ...securityHeaders, allow: 'GET, HEAD' } }),
  );
  hono.onError((error, context) => failure(services, context, error, undefined));
  return { hono, cache };
}

function alertsOf(services: Services, alerts: AlertSettings, hono: Hono): void {
  alertRoutes(
    {
      editions: services.editions,
      clock: services.clock,
      proxied: services.api?.proxied ?? false,
      onFault: services.onFault,
      alerts,
      draw: (lang, { manifest }, title, path, body, status) =>
        toResponse(
          wholeAnswer(
            status,
            'text/html; charset=utf-8',
            renderPage(
              {
                lang,
                title,
                description: title,
                path,
                origin: services.origin ?? alerts.mail.origin,
                edition: factsOf(manifest),
                assets: services.assets,
                sections: sectionsOf(lang),
                section: null,
                indexed: false,
              },
              body,
            ),
            'identity',
            { 'cache-control': 'no-store', 'content-language': lang },
          ),
        ),
    },
    hono,
  );
}

function factsOf(manifest: Held['edition']['manifest']): EditionFacts {
  return {
    number: manifest.number,
    id: manifest.id,
    date: manifest.publishedAt,
    fictional: manifest.canonical.fictional,
    sources: manifest.canonical.sources.length,
  };
}

function apiRoutes(services: Services, hono: Hono): void {
  const { exports = new ExportStore(), calls = 600, proxied = false } = services.api ?? {};
  const { editions, clock, origin, onFault } = services;
  const api = {
    editions,
    exports,
    clock,
    proxied,
    onFault,
    limiter: new RateLimiter('calls', { quota: calls, window: 60 }),
    ...(origin === undefined ? {} : { origin }),
  };
  const document = (context: Context): Response =>
    sent(
      context,
      wholeAnswer(
        200,
        'application/json; charset=utf-8',
        JSON.stringify(openApi(origin ?? new URL(context.req.url).origin)),
        encodingOf(context.req.header('accept-encoding')),
        openHeaders,
      ),
    );
  for (const path of ['/api/v1', '/api/v1/openapi.json']) hono.get(path, document);
  for (const path of ['/api/v1', '/api/v1/*']) hono.options(path, preflight);
  hono.get('/api/v1/*', (context) => apiAnswer(api, context));
  catalogueRoutes(api, hono);
  cardRoutes(api, hono);
  embedRoutes({ ...api, assets: services.assets }, hono);
}

const assetTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function asset(services: Services, context: Context): Response {
  const path = new URL(context.req.url).pathname;
  const { css, js, favicon, fonts } = services.assets;
  if (![css, js, favicon, ...fonts].includes(path))
    return new Response(null, { status: 404, headers: securityHeaders });
  const type = assetTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const body = readFileSync(join(services.assetFolder, path.slice('/assets/'.length)));
  const made = wholeAnswer(
    200,
    type,
    body,
    type.startsWith('font') ? 'identity' : encodingOf(context.req.header('accept-encoding')),
    {
      'cache-control': 'public, max-age=31536000, immutable',
    },
  );
  return toResponse(made);
}

function toResponse(made: CachedAnswer): Response {
  return new Response(new Uint8Array(made.body), { status: made.status, headers: { ...made.headers } });
}

async function answer(services: Services, cache: AnswerCache, context: Context): Promise<Response> {
  const address = new URL(context.req.url);
  const match = address.href.length > maxAddress ? undefined : matchPath(address.pathname);
  const page = match ? byRoute.get(match.route) : undefined;
  const wanted = address.searchParams.get('edition') ?? undefined;
  let held: Held | undefined;
  try {
    held = wanted === undefined ? services.editions.current() : await services.editions.byId(wanted);
    if (!held) return failure(services, context, undefined, undefined);
    if (!match || !page) throw new LimpideError('notFound', 'No page has this address.');
    const query = new URLSearchParams(address.searchParams);
    query.delete('edition');
    const text = query.toString();
    const plainPath =
      match.format === 'html' ? address.pathname : address.pathname.slice(0, -match.format.length - 1);
    const request: PageRequest = {
      lang: match.lang,
      edition: held.edition,
      params: match.params,
      query,
      path: text === '' ? plainPath : `${plainPath}?${text}`,
      origin: services.origin ?? address.origin,
      now: services.clock(),
      replies: services.replies ?? [],
      ...(services.contact === undefined ? {} : { contact: services.contact }),
      ...(services.alerts === undefined
        ? {}
        : { alerts: alertsService(services.alerts, held.edition, services.clock()) }),
    };
    const asked: Asked = {
      match,
      page,
      request,
      encoding: encodingOf(context.req.header('accept-encoding')),
      held,
    };
    return await (match.format === 'html'
      ? htmlAnswer(services, cache, asked, address)
      : dataAnswer(cache, asked, address));
  } catch (error) {
    return failure(services, context, error, held);
  } finally {
    held?.release();
  }
}

/** The key under which the socket's fast path looks an answer up. */
export function cacheKey(editionId: string, encoding: Encoding, address: string): string {
  return `${editionId} ${encoding} ${address}`;
}

async function htmlAnswer(
  services: Services,
  cache: AnswerCache,
  asked: Asked,
  address: URL,
): Promise<Response> {
  const { match, page, request, held } = asked;
  const made = await page.html(request);
  const { manifest } = held.edition;
  const followed = withoutPage(request.path);
  const html = renderPage(
    {
      lang: match.lang,
      title: made.title,
      description: made.description,
      path: request.path,
      ...(made.canonical === undefined ? {} : { canonical: made.canonical }),
      origin: request.origin,
      alternates: {
        ...(page.formats.includes('json') ? { json: inFormat(request.path, 'json') } : {}),
        ...(page.formats.includes('csv') ? { csv: inFormat(request.path, 'csv') } : {}),
        ...(page.formats.includes('atom') ? { atom: inFormat(followed, 'atom') } : {}),
        ...(page.formats.includes('jsonfeed') ? { jsonfeed: inFormat(followed, 'jsonfeed') } : {}),
        ...(page.formats.includes('ics') ? { ics: inFormat(followed, 'ics') } : {}),
      },
      edition: factsOf(manifest),
      assets: services.assets,
      sections: sectionsOf(match.lang),
      section: page.section,
      real: page.real === true,
      ...(made.embeds
        ? { oembed: `${request.origin}/oembed?url=${encodeURIComponent(request.origin + request.path)}` }
        : {}),
      ...(match.route === 'figure'
        ? {
            card: `${request.origin}${cardBase}${request.path}`,
          }
        : {}),
      ...(made.structured === undefined ? {} : { structured: made.structured }),
      ...(made.references === undefined ? {} : { references: made.references }),
      indexed: made.indexed !== false && !address.searchParams.has('edition'),
      ...(made.wide === undefined ? {} : { wide: made.wide }),
    },
    made.body,
  );
  const whole = wholeAnswer(200, 'text/html; charset=utf-8', html, asked.encoding, {
    'content-language': match.lang,
  });
  return made.dated ? toResponse(whole) : keep(cache, asked, address, whole);
}

/** A feed follows the whole search, whatever page of it is read. */
function withoutPage(path: string): string {
  const [before = '', query = ''] = path.split('?');
  const params = new URLSearchParams(query);
  params.delete('page');
  return params.size === 0 ? before : `${before}?${params}`;
}

function keep(cache: AnswerCache, asked: Asked, address: URL, made: CachedAnswer): Response {
  cache.set(cacheKey(asked.held.edition.id, asked.encoding, address.pathname + address.search), made);
  return toResponse(made);
}

async function dataAnswer(cache: AnswerCache, asked: Asked, address: URL): Promise<Response> {
  const { match, page, request, held } = asked;
  if (match.format === 'html' || !page.formats.includes(match.format)) {
    throw new LimpideError('notFound', `This page has no ${match.format} form.`);
  }
  const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  if (match.format === 'ics') {
    if (!page.calendar) throw new LimpideError('notFound', 'This page has no ics form.');
    return packedStream(asked, await page.calendar(request), {
      ...open,
      'content-type': 'text/calendar; charset=utf-8',
      'content-language': match.lang,
    });
  }
  if (match.format === 'atom' || match.format === 'jsonfeed')
    return feedAnswer(asked, address, match.format, open);
  if (!page.data) throw new LimpideError('notFound', `This page has no ${match.format} form.`);
  const data = await page.data(request);
  // Real content in an edition of fictional data is not marked as fictional.
  const told = page.real ? { ...held.edition, fictional: false } : held.edition;
  const csv = match.format === 'csv';
  const type = csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  if (data.kind === 'value') {
    if (csv && data.csv === undefined) throw new LimpideError('notFound', 'This page has no CSV form.');
    const text = csv ? (data.csv ?? '') : `${JSON.stringify({ ...editionFacts(told), ...data.value })}\n`;
    const made = wholeAnswer(200, type, text, asked.encoding, open);
    return data.dated ? toResponse(made) : keep(cache, asked, address, made);
  }
  return packedStream(asked, csv ? csvOf(data, told) : jsonOf(data, told), {
    ...open,
    'content-type': type,
  });
}

/** What a page lists, for feed readers: made again for each day, kept by no cache of ours. */
async function feedAnswer(
  asked: Asked,
  address: URL,
  format: 'atom' | 'jsonfeed',
  open: Readonly<Record<string, string>>,
): Promise<Response> {
  const { page, request, held } = asked;
  if (!page.feed) throw new LimpideError('notFound', `This page has no ${format} form.`);
  const { manifest } = held.edition;
  const context = {
    lang: request.lang,
    origin: request.origin,
    page: request.path,
    self: address.pathname + address.search,
    edition: manifest.id,
    publishedAt: manifest.publishedAt,
    fictional: manifest.canonical.fictional ? words(request.lang).demo.short : undefined,
  };
  const feed = await page.feed(request);
  const text = format === 'atom' ? atomText(feed, context) : jsonFeedText(feed, context);
  const type = format === 'atom' ? 'application/atom+xml' : 'application/feed+json';
  return toResponse(
    wholeAnswer(200, `${type}; charset=utf-8`, text, asked.encoding, {
      ...open,
      'content-language': request.lang,
    }),
  );
}

/** An answer that is sent while it is made, compressed as the reader asked; the edition stays open until its end. */
function packedStream(asked: Asked, parts: AsyncIterable<string>, extra: Record<string, string>): Response {
  const again = asked.held.again();
  const source = Readable.from(parts, { objectMode: false });
  // Ended, broken off or never read (HEAD): the edition is held no longer.
  source.once('close', () => again.release());
  const headers = { ...securityHeaders, ...extra, vary: 'Accept-Encoding' };
  if (asked.encoding === 'identity') return streamed(source, headers);
  const packed =
    asked.encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
      : createGzip({ level: 3 });
  source.on('error', (error) => packed.destroy(error));
  packed.on('close', () => source.destroy());
  return streamed(source.pipe(packed), { ...headers, 'content-encoding': asked.encoding });
}

function streamed(stream: Readable, headers: Record<string, string>): Response {
  const body = Readable.toWeb(stream);
  // Node's and the DOM's web streams are one class with two type declarations.
  return new Response(body as unknown as BodyInit, { headers });
}

function failure(services: Services, context: Context, error: unknown, held: Held | undefined): Response {
  const address = new URL(context.req.url);
  const known = error instanceof LimpideError ? error : undefined;
  if (error !== undefined && (!known || known.status >= 500)) services.onFault(error, address.pathname);
  const status = error === undefined ? 503 : (known?.status ?? 500);
  // An address that no page has needs no more words; a page that lacks what it was asked for says what there is.
  const detail = known && known.status < 500 && matchPath(address.pathname) ? known.message : undefined;
  const extra = { 'cache-control': 'no-store' };
  const encoding = encodingOf(context.req.header('accept-encoding'));
  const kind = error === undefined ? 'empty' : errorKind(status);
  const first = address.pathname.split('/')[1];
  const lang = isLanguage(first) ? first : negotiateLanguage(context.req.header('accept-language'));
  if (/\.(json|csv|ics|atom|jsonfeed)$/.test(address.pathname)) {
    const problem = {
      type: 'about:blank',
      title: errorTitle(kind, 'en'),
      status,
      ...(detail ? { detail } : {}),
      ...(known ? { code: known.code } : {}),
    };
    return toResponse(
      wholeAnswer(status, 'application/problem+json', JSON.stringify(problem), encoding, extra),
    );
  }
  const manifest = held?.edition.manifest;
  const html = renderPage(
    {
      lang,
      title: errorTitle(kind, lang),
      description: errorTitle(kind, lang),
      path: matchPath(address.pathname) ? address.pathname : url('home', lang),
      origin: services.origin ?? address.origin,
      edition: manifest ? factsOf(manifest) : null,
      assets: services.assets,
      sections: sectionsOf(lang),
      section: null,
      indexed: false,
    },
    h(ErrorBody, { kind, lang, detail }),
  );
  return toResponse(wholeAnswer(status, 'text/html; charset=utf-8', html, encoding, extra));
}
