/** The API over HTTP: which edition, how often, in what form; validators, ranges and compression. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Context } from 'hono';
import { apiBase } from '../api/base.ts';
import { exportJob } from '../api/export-job.ts';
import { type Match, matchApi } from '../api/match.ts';
import { editionFacts, oneJson, pageJson } from '../api/page.ts';
import { splitQuery } from '../api/parameters.ts';
import { problemOf } from '../api/problem.ts';
import type { ApiRequest } from '../api/resource.ts';
import type { Edition } from '../editions/open.ts';
import { type ExportFormat, mediaTypes } from '../exports/formats.ts';
import type { Spool } from '../exports/spool.ts';
import type { ExportStore } from '../exports/store.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import { url } from '../routes.ts';
import type { CachedAnswer } from './cache.ts';
import type { Held, ServedEditions } from './editions.ts';
import { rangeOf } from './ranges.ts';
import type { Allowance, RateLimiter } from './rate-limit.ts';
import { type Encoding, encodingOf, securityHeaders, wholeAnswer } from './respond.ts';

export interface ApiServices {
  readonly editions: ServedEditions;
  readonly exports: ExportStore;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  readonly origin?: string;
  /** The client's address is the last one that this proxy header names, and not the socket's. */
  readonly proxied?: boolean;
  readonly onFault: (error: unknown, path: string) => void;
}

/** What lets any page read the answers. */
export const openHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Range, Accept-Ranges, Content-Disposition, Limpide-Edition, Limpide-Fictional',
  'cross-origin-resource-policy': 'cross-origin',
};

const longestAddress = 20_000;

/** The answer to OPTIONS: what a browser asks before it sends a header of its own. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...securityHeaders,
      ...openHeaders,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match, If-Range, Range, Accept',
      'access-control-max-age': '86400',
    },
  });
}

/** Who asks; without a socket (in tests), nobody in particular. */
export function clientOf(context: Context, proxied: boolean): string {
  const forwarded = proxied ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const env: { incoming?: { socket?: { remoteAddress?: string } } } | undefined = context.env;
  return (forwarded || env?.incoming?.socket?.remoteAddress) ?? 'unknown';
}

export async function apiAnswer(services: ApiServices, context: Context): Promise<Response> {
  const address = new URL(context.req.url);
  const origin = services.origin ?? address.origin;
  const allowance = services.limiter.take(clientOf(context, services.proxied === true));
  let held: Held | undefined;
  try {
    if (!allowance.allowed)
      throw new LimpideError('tooMany', 'This address asked too often; wait for what Retry-After says.');
    if (address.href.length > longestAddress)
      throw new LimpideError('usage', `The address is longer than ${longestAddress} characters.`);
    const match = matchApi(address.pathname.slice(apiBase.length));
    if (!match)
      throw new LimpideError(
        'notFound',
        `Nothing has this address; ${origin}${apiBase} tells what there is.`,
      );
    const { query, edition } = takeEdition(address.searchParams);
    held = edition === undefined ? services.editions.current() : await services.editions.byId(edition);
    if (!held) throw new LimpideError('notFound', 'There is no edition yet.');
    const request: ApiRequest = {
      edition: held.edition,
      params: match.kind === 'one' ? {} : match.params,
      query,
      origin,
      now: services.clock(),
    };
    return await answered(services, context, match, request, address, allowance);
  } catch (error) {
    const problem = problemOf(error, `${origin}${url('api', 'en')}`);
    if (problem.status >= 500 && problem.code !== 'busy') services.onFault(error, address.pathname);
    return sent(
      context,
      wholeAnswer(problem.status, 'application/problem+json', problem.body, 'identity', {
        ...openHeaders,
        ...allowance.headers,
        ...(problem.code === 'busy' || problem.code === 'timeout' ? { 'retry-after': '30' } : {}),
        'cache-control': 'no-store',
      }),
    );
  } finally {
    held?.release();
  }
}

/** @throws LimpideError usage */
function takeEdition(search: URLSearchParams): { query: URLSearchParams; edition: string | undefined } {
  const query = new URLSearchParams(search);
  const given = query.getAll('edition');
  query.delete('edition');
  const [edition] = given;
  if (edition === undefined) return { query, edition };
  if (given.length > 1 || !/^[0-9a-f]{8,64}$/.test(edition))
    throw new LimpideError(
      'usage',
      'Parameter edition: takes the id of an edition, or its first eight characters.',
    );
  return { query, edition };
}

function editionHeaders({ edition }: ApiRequest): Record<string, string> {
  return {
    'limpide-edition': edition.id,
    ...(edition.fictional ? { 'limpide-fictional': 'true' } : {}),
  };
}

const reals = new WeakMap<Edition, Edition>();

/** The same edition, whose answers are not marked as fictional: for real content beside fictional data. */
function unmarked(edition: Edition): Edition {
  const known = reals.get(edition);
  if (known) return known;
  const made: Edition = { ...edition, fictional: false };
  reals.set(edition, made);
  return made;
}

async function answered(
  services: ApiServices,
  context: Context,
  match: Match,
  asked: ApiRequest,
  address: URL,
  allowance: Allowance,
): Promise<Response> {
  const request = match.endpoint.real ? { ...asked, edition: unmarked(asked.edition) } : asked;
  const extra = { ...openHeaders, ...allowance.headers, ...editionHeaders(request) };
  const encoding = encodingOf(context.req.header('accept-encoding'));
  const json = (text: string, more: Record<string, string> = {}): Response =>
    sent(context, wholeAnswer(200, 'application/json; charset=utf-8', text, encoding, { ...extra, ...more }));
  switch (match.kind) {
    case 'one':
      return json(await oneJson(match.endpoint, match.key, request, match.value));
    case 'value': {
      const { filters } = splitQuery(match.endpoint, request.query, []);
      const value = await match.endpoint.value({ ...request, query: filters });
      return json(`${JSON.stringify({ ...editionFacts(request.edition), ...value })}\n`);
    }
    case 'list': {
      if (match.format !== 'json')
        return fileAnswer(services, context, match.endpoint, match.format, request, extra);
      const page = await pageJson(match.endpoint, request, address.pathname);
      return json(page.text, page.next === undefined ? {} : { link: `<${page.next}>; rel="next"` });
    }
  }
}

/** A whole answer, or 304 where the reader has it. */
export function sent(context: Context, made: CachedAnswer): Response {
  const { 'content-length': length, ...headers } = made.headers;
  if (made.status === 200 && matches(context.req.header('if-none-match'), headers['etag']))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(made.body), {
    status: made.status,
    headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) },
  });
}

/** An answer that was made whole, or 304 where the reader has it already: a feed reader that asks every hour. */
export function unlessKnown(context: Context, made: Response): Response {
  const { headers, status } = made;
  if (status !== 200 || !matches(context.req.header('if-none-match'), headers.get('etag') ?? undefined))
    return made;
  for (const name of ['content-length', 'content-type', 'content-encoding']) headers.delete(name);
  return new Response(null, { status: 304, headers });
}

function matches(header: string | undefined, etag: string | undefined): boolean {
  if (header === undefined || etag === undefined) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

async function fileAnswer(
  { exports }: ApiServices,
  context: Context,
  endpoint: Parameters<typeof exportJob>[0],
  format: ExportFormat,
  request: ApiRequest,
  extra: Readonly<Record<string, string>>,
): Promise<Response> {
  const job = await exportJob(endpoint, request, format);
  const spool = await exports.open(job);
  await spool.begun();
  const { edition } = request;
  const name = `${job.name}-${edition.id.slice(0, 12)}${edition.fictional ? '-fictional' : ''}.${format}`;
  return fileResponse(context, spool, {
    ...securityHeaders,
    ...extra,
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
  });
}

/** Text is worth compressing; the other forms are already compressed. */
function packedAs(context: Context, type: string | undefined): Encoding {
  if (!/^(text|application\/jsonl)/.test(type ?? '') || context.req.header('range') !== undefined)
    return 'identity';
  return encodingOf(context.req.header('accept-encoding'));
}

async function fileResponse(
  context: Context,
  spool: Spool,
  headers: Record<string, string>,
): Promise<Response> {
  const encoding = packedAs(context, headers['content-type']);
  const mark = basename(spool.path).split('.')[0] ?? '';
  const tag = (packed: Encoding): string => `"${mark}${packed === 'identity' ? '' : `-${packed}`}"`;
  const isHead = context.req.method === 'HEAD';
  if (!spool.whole) {
    // Its length is not known yet, and it may still fail: no validator, no ranges.
    return isHead ? new Response(null, { headers }) : packed(spool.read(), encoding, headers);
  }
  const bytes = statSync(spool.path, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) throw new LimpideError('busy', 'This list was just put away; ask again.');
  const whole = { ...headers, etag: tag(encoding), 'accept-ranges': 'bytes' };
  if (matches(context.req.header('if-none-match'), whole.etag))
    return new Response(null, { status: 304, headers: whole });
  const ifRange = context.req.header('if-range');
  const range =
    ifRange === undefined || ifRange === tag('identity')
      ? rangeOf(context.req.header('range'), bytes)
      : undefined;
  if (range === null)
    return new Response(null, { status: 416, headers: { ...whole, 'content-range': `bytes */${bytes}` } });
  if (range !== undefined) {
    const part = {
      ...whole,
      etag: tag('identity'),
      'content-range': `bytes ${range.start}-${range.end}/${bytes}`,
      'content-length': String(range.end - range.start + 1),
    };
    return new Response(isHead ? null : body(Readable.from(spool.read(range.start, range.end))), {
      status: 206,
      headers: part,
    });
  }
  const sized = encoding === 'identity' ? { ...whole, 'content-length': String(bytes) } : whole;
  return isHead ? new Response(null, { headers: sized }) : packed(spool.read(), encoding, sized);
}

function body(stream: Readable): BodyInit {
  // Node's and the DOM's web streams are one class with two type declarations.
  return Readable.toWeb(stream) as unknown as BodyInit;
}

function packed(parts: AsyncIterable<Buffer>, encoding: Encoding, headers: Record<string, string>): Response {
  const source = Readable.from(parts, { objectMode: false });
  if (encoding === 'identity') return new Response(body(source), { headers });
  const pack =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })
      : createGzip({ level: 2 });
  source.on('error', (error) => pack.destroy(error));
  pack.on('close', () => source.destroy());
  return new Response(body(source.pipe(pack)), { headers: { ...headers, 'content-encoding': encoding } });
}
