/**
 * What an assistant may ask (Model Context Protocol): to search, to get one thing, to compute a measure, to have it explained.
 * Each tool asks the site's own API, so that limits, words and values are the same; every answer holds its edition and sources.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { isFlag } from '../flags/run.ts';
import { findMeasure } from '../measures/run.ts';
import { matchPath } from '../routes.ts';

/** Asks the site for a path and its query: "/api/v1/processes?q=pont". */
export type AskSite = (path: string) => Promise<Response>;

export interface McpSettings {
  readonly ask: AskSite;
  /** Scheme and host of the site, when it has one that people reach: addresses to cite begin with it. */
  readonly origin?: string;
}

const instructions = [
  'Limpide holds public procurement, government projects and what was said of them, with a source for every fact.',
  'Cite the edition (its id) and the address that each answer gives, so that a reader can rerun the number.',
  'Where "fictional" is true, say so: the data are a demonstration, and nobody in them is real.',
  'A flag is no accusation: it invites to look closer, and has ordinary explanations, which "explain" gives; tell them beside it.',
  'When a result is "notComputable", say what is missing; do not guess. Private individuals are never named.',
].join(' ');

const mostRows = 50;
const longest = 600;
const searchKinds = ['processes', 'tenders', 'organizations', 'projects', 'commitments', 'outcomes'] as const;
const getKinds = ['process', 'organization', 'project', 'measure', 'flag', 'dossier'] as const;

const word = z.string().min(1).max(longest);
const given = z
  .record(z.string().regex(/^[A-Za-z]{1,30}$/), z.string().max(longest))
  .refine((params) => Object.keys(params).length <= 20, 'at most 20 parameters');

const edition = z.object({
  id: z.string(),
  number: z.number().nullable(),
  publishedAt: z.string().nullable(),
  asOf: z.string().nullable(),
  fictional: z.boolean(),
});
const source = z.object({
  dataset: z.string().nullable(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  attribution: z.string().nullable(),
  files: z.number(),
  sha256: z.array(z.string()).describe('Fingerprints of its files, the first ones where there are many'),
});
/** What every answer holds. */
const around = {
  edition,
  fictional: z
    .boolean()
    .describe('Whether what is answered is invented: dossiers are real beside fictional data'),
  sources: z.array(source).describe('What the edition is made of'),
  address: z.string().describe('To cite: the page or data that a reader can open'),
};

type Json = Readonly<Record<string, unknown>>;

/** A refusal of the site, in its own words. */
class Refused extends Error {}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
function rowsOf(value: Json): readonly Json[] {
  return Array.isArray(value['rows']) ? (value['rows'] as readonly Json[]) : [];
}

async function json(ask: AskSite, path: string): Promise<Json> {
  const answer = await ask(path);
  const body = (await answer.json().catch(() => ({}))) as Json;
  if (answer.ok) return body;
  throw new Refused(textOf(body['detail']) ?? textOf(body['title']) ?? `The site answered ${answer.status}.`);
}

const fingerprints = 10;

/** The sources of an edition, by dataset, publisher and licence. */
async function sourcesOf(ask: AskSite, id: string): Promise<z.infer<typeof source>[]> {
  const fields = 'dataset,publisher,licence,attribution,sha256';
  const found = await json(ask, `/api/v1/sources?limit=1000&fields=${fields}&edition=${id}`);
  const groups = new Map<string, z.infer<typeof source>>();
  for (const row of rowsOf(found)) {
    const [dataset, publisher, licence, attribution] = ['dataset', 'publisher', 'licence', 'attribution'].map(
      (name) => textOf(row[name]),
    );
    const key = JSON.stringify([dataset, publisher, licence]);
    const group = groups.get(key) ?? {
      dataset: dataset ?? null,
      publisher: publisher ?? null,
      licence: licence ?? null,
      attribution: attribution ?? null,
      files: 0,
      sha256: [],
    };
    const sha256 =
      group.sha256.length < fingerprints ? [...group.sha256, textOf(row['sha256']) ?? ''] : group.sha256;
    groups.set(key, { ...group, files: group.files + 1, sha256 });
  }
  return [...groups.values()];
}

/** An edition never changes: what is said of it is read once, of the last few. */
const toldOf = new Map<
  string,
  Promise<{ edition: z.infer<typeof edition>; sources: z.infer<typeof source>[] }>
>();
const mostTold = 8;

async function editionFacts(ask: AskSite, id: string) {
  const [known, sources] = await Promise.all([json(ask, `/api/v1/editions/${id}`), sourcesOf(ask, id)]);
  const row = (known['row'] ?? {}) as Json;
  return {
    edition: {
      id,
      number: numberOf(row['number']),
      publishedAt: textOf(row['publishedAt']),
      asOf: textOf(row['asOf']),
      fictional: row['isFictional'] === true,
    },
    sources,
  };
}

/** The edition that answered, and its sources: another edition may be published between two calls. */
async function aroundOf({ ask }: McpSettings, answered: Json) {
  const id = textOf(answered['edition']) ?? '';
  const told = toldOf.get(id) ?? editionFacts(ask, id);
  toldOf.set(id, told);
  told.catch(() => toldOf.delete(id));
  const [oldest] = toldOf.keys();
  if (toldOf.size > mostTold && oldest !== undefined) toldOf.delete(oldest);
  return { ...(await told), fictional: answered['fictional'] === true };
}

function done(structuredContent: Record<string, unknown>): CallToolResult {
  return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
}

/** Runs a tool: what the site refuses is told to the assistant, what is our fault is not hidden behind an answer. */
async function answered(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    return done(await work());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const said = error instanceof Refused || error.name === 'LimpideError';
    if (!said) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}

const collections = {
  process: 'processes',
  organization: 'organizations',
  project: 'projects',
  measure: 'measures',
  flag: 'flags',
  dossier: 'dossiers',
} as const satisfies Record<(typeof getKinds)[number], string>;

/** A server of one connection. It keeps nothing between two calls. */
export function createMcp(settings: McpSettings): McpServer {
  const { ask, origin = '' } = settings;
  const server = new McpServer({ name: 'limpide', version: '1' }, { instructions });
  const readOnly = { readOnlyHint: true, openWorldHint: false } as const;

  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Lists processes (contracts and tenders), open tenders, organizations, projects, commitments or outcomes. Filters are those of the API: for processes q, year, category, method, region, buyer, supplier, sort; for tenders q (what one sells), region, category, size, within, on; for projects q, official, light, state, organization, sort; for commitments dossier, actor, status; for outcomes indicator, area, threshold, year.',
      inputSchema: {
        kind: z.enum(searchKinds),
        filters: given.default({}),
        limit: z.int().min(1).max(mostRows).default(10),
      },
      outputSchema: {
        ...around,
        total: z.number().nullable(),
        rows: z.array(z.record(z.string(), z.unknown())),
      },
      annotations: readOnly,
    },
    ({ kind, filters, limit }) =>
      answered(async () => {
        const query = new URLSearchParams(filters);
        const path = kind === 'tenders' ? '/en/tenders.json' : `/api/v1/${kind}`;
        if (kind !== 'tenders') query.set('limit', String(limit));
        const found = await json(ask, `${path}?${query}`);
        const rows = rowsOf(found);
        return {
          ...(await aroundOf(settings, found)),
          address: `${origin}${path}?${query}`,
          total: numberOf(found['total']) ?? rows.length,
          rows: rows.slice(0, limit),
        };
      }),
  );

  server.registerTool(
    'get',
    {
      title: 'Get one thing',
      description:
        'One process by its ocid, one organization, project, measure, flag or dossier by its id, as "search" gives it.',
      inputSchema: { kind: z.enum(getKinds), id: word },
      outputSchema: { ...around, row: z.record(z.string(), z.unknown()) },
      annotations: readOnly,
    },
    ({ kind, id }) =>
      answered(async () => {
        const path = `/api/v1/${collections[kind]}/${encodeURIComponent(id)}`;
        const found = await json(ask, path);
        const { edition: _, fictional: __, row, ...rest } = found;
        return {
          ...(await aroundOf(settings, found)),
          address: `${origin}${path}`,
          row: (row ?? rest) as Record<string, unknown>,
        };
      }),
  );

  server.registerTool(
    'measure',
    {
      title: 'Compute a measure or a flag',
      description:
        'The value of a measure (for example single-bid-share, award-median, true-variance) or the counts of a flag (R003, R018…) under filters: year, category, method, region, buyer, supplier, dataset, by (to split), limit; projects take organization, project, official, measured. Numbers are exact; money is a decimal string.',
      inputSchema: { id: word, params: given.default({}) },
      outputSchema: { ...around, result: z.record(z.string(), z.unknown()) },
      annotations: readOnly,
    },
    ({ id, params }) =>
      answered(async () => {
        const query = new URLSearchParams(params);
        const asked = query.size === 0 ? '' : `?${query}`;
        const kind = isFlag(id) ? 'flags' : 'measures';
        const result = await json(ask, `/api/v1/${kind}/${encodeURIComponent(id)}/result${asked}`);
        const { edition: _, fictional: __, ...rest } = result;
        return {
          ...(await aroundOf(settings, result)),
          address: `${origin}/en/figures/${encodeURIComponent(id)}${asked}`,
          result: rest,
        };
      }),
  );

  server.registerTool(
    'explain',
    {
      title: 'Explain a measure, a flag, or a figure',
      description:
        'What a measure or a flag asks, its formula and where that comes from, its statement (SQL), what it must not be taken for, the ordinary explanations, and why something may not be computable. Give its id, or the address of a figure’s page (/en/figures/…) to have that value with it.',
      inputSchema: { id: word.optional(), figure: z.string().max(2000).optional() },
      outputSchema: {
        ...around,
        definition: z.record(z.string(), z.unknown()),
        value: z.record(z.string(), z.unknown()).nullable(),
      },
      annotations: readOnly,
    },
    ({ id, figure }) =>
      answered(async () => {
        const asked = figure === undefined ? undefined : figureOf(figure);
        const name = asked?.id ?? id;
        if (name === undefined)
          throw new Refused('Give the id of a measure or flag, or the address of a figure.');
        const kind = isFlag(name) ? 'flags' : 'measures';
        const found = await json(ask, `/api/v1/${kind}/${encodeURIComponent(name)}`);
        const row = (found['row'] ?? {}) as Record<string, unknown>;
        const { grain, missing, purpose } = isFlag(name)
          ? { grain: undefined, missing: undefined, purpose: undefined }
          : findMeasure(name);
        const value = asked === undefined ? null : await json(ask, asked.data);
        return {
          ...(await aroundOf(settings, value ?? found)),
          address: `${origin}${asked?.page ?? `/en/${kind}/${encodeURIComponent(name)}`}`,
          definition: {
            ...row,
            ...(grain === undefined ? {} : { grain }),
            ...(missing === undefined ? {} : { notComputableWhen: missing }),
            ...(purpose === undefined ? {} : { purpose }),
          },
          value,
        };
      }),
  );
  return server;
}

/** "https://site/fr/chiffres/x?year=2024" → the id, the page's path and that of its data. */
function figureOf(address: string): { id: string; page: string; data: string } {
  const url = URL.canParse(address, 'http://site') ? new URL(address, 'http://site') : undefined;
  const match = url === undefined ? undefined : matchPath(url.pathname);
  if (url === undefined || match?.route !== 'figure')
    throw new Refused('That is no address of a figure: it is as /en/figures/single-bid-share?year=2024.');
  const path = match.format === 'html' ? url.pathname : url.pathname.slice(0, -match.format.length - 1);
  return { id: match.params['id'] ?? '', page: path + url.search, data: `${path}.json${url.search}` };
}
