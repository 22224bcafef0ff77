/** The assistants' server, asked by the protocol's own client: over standard input and output, and over HTTP. */

import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMeasure, runMeasure } from '../src/measures/run.ts';
import { listenMcp, type McpListening } from '../src/server/mcp-http.ts';
import { type Asker, asker } from './ask.ts';
import { limpide, root } from './cli.ts';
import { type PortfolioEdition, portfolioEdition } from './portfolio.ts';

let made: PortfolioEdition;
let site: Asker;
let listening: McpListening;
let overHttp: Client;
let overStdio: Client;
const origin = 'https://limpide.example.org';

beforeAll(async () => {
  made = await portfolioEdition(300);
  site = await asker(made.data);
  listening = await listenMcp({ ask: (path) => site.ask(path), origin }, '127.0.0.1', 0);
  overHttp = new Client({ name: 'test', version: '1' });
  await overHttp.connect(new StreamableHTTPClientTransport(new URL(listening.address)));
  overStdio = new Client({ name: 'test', version: '1' });
  await overStdio.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'bin', 'limpide'), 'mcp', '--data', made.data, '--origin', origin],
      stderr: 'pipe',
    }),
  );
}, 180_000);
afterAll(async () => {
  await overStdio.close();
  await overHttp.close();
  await listening.close();
  await site.close();
  await made.close();
});

interface Answer {
  readonly edition: { readonly id: string; readonly fictional: boolean; readonly number: number };
  readonly fictional: boolean;
  readonly sources: readonly {
    readonly publisher: string;
    readonly licence: string;
    readonly sha256: readonly string[];
  }[];
  readonly address: string;
  readonly [name: string]: unknown;
}
async function call(client: Client, name: string, input: Record<string, unknown>): Promise<Answer> {
  const answer = await client.callTool({ name, arguments: input });
  if (answer.isError) throw new Error(JSON.stringify(answer.content));
  return answer.structuredContent as unknown as Answer;
}

describe.each([
  ['standard input and output', () => overStdio],
  ['HTTP', () => overHttp],
] as const)('over %s', (_name, client) => {
  it('has four tools, all read-only, and says how to cite and what a flag is not', async () => {
    const { tools } = await client().listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['explain', 'get', 'measure', 'search']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(client().getInstructions()).toContain('A flag is no accusation');
  });
  it('answers with its edition, its sources and an address to cite', async () => {
    const found = await call(client(), 'search', {
      kind: 'processes',
      filters: { category: 'goods' },
      limit: 3,
    });
    expect(found.edition).toMatchObject({ id: made.edition.id, fictional: true, number: 1 });
    expect(found.fictional).toBe(true);
    expect(found.sources[0]).toMatchObject({ publisher: 'Limpide', licence: 'CC0 1.0' });
    expect(found.sources[0]?.sha256[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(found.address).toBe(`${origin}/api/v1/processes?category=goods&limit=3`);
    expect(found['rows']).toHaveLength(3);
  });
  it('computes what the site computes', async () => {
    const answer = await call(client(), 'measure', { id: 'true-variance' });
    const expected = await runMeasure(made.edition, made.edition, findMeasure('true-variance'), {});
    expect(answer['result']).toMatchObject({ value: expected.value, measure: 'true-variance' });
    expect(answer.address).toBe(`${origin}/en/figures/true-variance`);
    expect((await call(client(), 'measure', { id: 'R018' }))['result']).toBeDefined();
  });
});

describe('search and get', () => {
  it.each(['processes', 'tenders', 'organizations', 'projects', 'commitments', 'outcomes'])(
    'finds %s',
    async (kind) => {
      const found = await call(overHttp, 'search', { kind, limit: 2 });
      expect((found['rows'] as unknown[]).length).toBeLessThanOrEqual(2);
    },
  );
  it('gets one of each, dossiers as real content', async () => {
    const [process] = (await call(overHttp, 'search', { kind: 'processes', limit: 1 }))['rows'] as {
      ocid: string;
    }[];
    const got = await call(overHttp, 'get', { kind: 'process', id: process?.ocid });
    expect(got['row']).toMatchObject({ ocid: process?.ocid });
    for (const [kind, id] of [
      ['measure', 'single-bid-share'],
      ['flag', 'R003'],
      ['project', made.answers.planted.frozenRating[0] ?? ''],
    ] as const)
      expect((await call(overHttp, 'get', { kind, id }))['row']).toBeDefined();
    const dossier = await call(overHttp, 'get', { kind: 'dossier', id: 'quebec-2012' });
    expect([dossier.fictional, dossier.edition.fictional]).toEqual([false, true]);
  });
});

describe('explain', () => {
  it('gives formula, statement and what may be missing, of a measure', async () => {
    const { definition } = (await call(overHttp, 'explain', { id: 'single-bid-share' })) as unknown as {
      definition: Record<string, unknown>;
    };
    expect(definition['formulaEn']).toBeTypeOf('string');
    expect(definition['sql']).toContain('select');
    expect(definition['notComputableWhen']).toHaveProperty('en');
  });
  it('gives the value of a figure by its address, and the definition of a flag', async () => {
    const figure = await call(overHttp, 'explain', { figure: '/en/figures/project-count?official=green' });
    expect(figure['value']).toMatchObject({ measure: 'project-count' });
    expect(figure.address).toBe(`${origin}/en/figures/project-count?official=green`);
    expect((await call(overHttp, 'explain', { id: 'R018' }))['definition']).toBeDefined();
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['get', { kind: 'process', id: 'ocds-none' }, 'has no process'],
    ['measure', { id: 'no-such-measure' }, 'no measure'],
    ['measure', { id: 'single-bid-share', params: { year: 'soon' } }, 'Parameter year'],
    ['search', { kind: 'processes', filters: { colour: 'red' } }, 'colour'],
    ['explain', {}, 'Give the id'],
    ['explain', { figure: 'https://elsewhere.example/page' }, 'no address of a figure'],
  ] as const)('%s %j is told in plain words', async (name, input, words) => {
    const answer = await overHttp.callTool({ name, arguments: input });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toContain(words);
  });
  it('is refused at the boundary: another kind, too many rows, too long a word', async () => {
    for (const input of [
      { kind: 'people' },
      { kind: 'processes', limit: 1000 },
      { kind: 'processes', filters: { q: 'x'.repeat(1000) } },
    ]) {
      const answer = await overHttp.callTool({ name: 'search', arguments: input });
      expect(answer.isError).toBe(true);
    }
  });
  it('over HTTP, is what comes from another site, or is too long, or no message', async () => {
    const post = (headers: Record<string, string>, body = '{}') =>
      fetch(listening.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({}, 'x'.repeat(70_000))).status).toBe(413);
    expect((await post({ accept: 'application/json, text/event-stream' }, '{"no": "message"}')).status).toBe(
      400,
    );
    expect((await fetch(listening.address)).status).toBe(405);
    expect((await fetch(listening.address.replace('/mcp', '/else'))).status).toBe(404);
  });
});

it('without an edition, says what to do', async () => {
  const ran = await limpide(['mcp', '--data', join(made.data, 'none')]);
  expect(ran.code).not.toBe(0);
  expect(ran.err).toContain('limpide demo');
});

it('nothing here was a fault of ours', () => {
  expect(site.faults).toEqual([]);
});
