/** The API keeps its document: examples, generated calls, paging, files, errors, limits. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../src/api/example.ts';
import type { ParameterObject } from '../src/api/openapi.ts';
import { resources } from '../src/api/resources/registry.ts';
import { Duckdb } from '../src/engine/duckdb.ts';
import { apiDocument, undocumented } from './api.ts';
import { type Asker, asker } from './ask.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { inventedRelease } from './invented.ts';
import { temporary } from './temporary.ts';

let made: TestEdition;
let site: Asker;
const folder = temporary('api');

beforeAll(async () => {
  made = await testEdition(
    Array.from({ length: 60 }, (_, n) => ({
      ...inventedRelease(n, n % 2),
      ocid: `ocds-fictif-${String(n).padStart(8, '0')}`,
    })),
  );
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
});

const rowsOf = (json: Record<string, unknown>): Record<string, unknown>[] =>
  Array.isArray(json['rows']) ? json['rows'] : [];

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(apiDocument)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(apiDocument.openapi).toBe('3.1.0');
  });

  it('is served, and names every parameter in words', async () => {
    const served = await site.json('/api/v1/openapi.json');
    expect(Object.keys(served['paths'] ?? {})).toEqual(Object.keys(apiDocument.paths));
    for (const [path, { get }] of Object.entries(apiDocument.paths))
      for (const one of get.parameters)
        if ('name' in one) expect(one.description, `${path} ${one.name}`).not.toBe('');
  });

  it('every example of the reference answers as documented', async () => {
    for (const { lists, values = [] } of resources)
      for (const endpoint of [...lists, ...values]) {
        const answer = await site.ask(exampleOf(endpoint));
        expect(answer.status, exampleOf(endpoint)).toBe(200);
        expect(await undocumented(endpoint.path, answer), endpoint.path).toBeUndefined();
      }
  });
});

/** Values that a stranger may send: usual ones, the schema's own, and text of any kind. */
function valueFor({ name, schema, example }: ParameterObject): fc.Arbitrary<string> {
  const choices = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  const usual = [...choices, ...(example === undefined ? [] : [example])];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(usual.length === 0 ? ['2020'] : usual)) },
    { weight: 1, arbitrary: fc.constantFrom("' or 1=1 --", '', '%', '\u0000', '{{x}}', '-1', '1e9', name) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  );
}

describe('generated calls', () => {
  const shared = apiDocument.components['parameters'];
  const parameters = (list: (typeof apiDocument.paths)[string]['get']['parameters']): ParameterObject[] =>
    list.flatMap((one) => {
      if ('name' in one) return [one];
      const found = Object.entries(shared ?? {}).find(([name]) => one.$ref.endsWith(`/${name}`));
      return found ? [found[1] as ParameterObject] : [];
    });
  const call = fc.constantFrom(...Object.keys(apiDocument.paths)).chain((pattern) => {
    const known = parameters(apiDocument.paths[pattern]?.get.parameters ?? []);
    const inPath = known.filter((one) => one.in === 'path');
    const inQuery = known.filter((one) => one.in === 'query' && one.style === undefined);
    return fc.record({
      pattern: fc.constant(pattern),
      path: fc.record(Object.fromEntries(inPath.map((one) => [one.name, valueFor(one)]))),
      query: fc
        .subarray(inQuery, { maxLength: Math.min(2, inQuery.length) })
        .chain((some) => fc.record(Object.fromEntries(some.map((one) => [one.name, valueFor(one)])))),
    });
  });

  it('never end in a fault, and every answer is documented', async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(call, async ({ pattern, path, query }) => {
        const at = pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(String(Object.entries(path).find(([known]) => known === name)?.[1] || 'x')),
        );
        const search = new URLSearchParams(
          Object.entries(query).map(([name, value]) => [name, String(value)]),
        );
        const answer = await site.ask(`/api/v1${at}?${search}`);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.status, `${at}?${search}`).toBeLessThan(500);
        expect(await undocumented(pattern, answer), `${at}?${search}`).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(site.faults).toEqual([]);
    // The run meets both sides of the boundary.
    expect(statuses.get(200) ?? 0, JSON.stringify([...statuses])).toBeGreaterThan(60);
    expect(statuses.get(400) ?? 0, JSON.stringify([...statuses])).toBeGreaterThan(30);
  });
});

describe('paging', () => {
  it.each(['newest', 'oldest', 'amount', 'title'])('in order %s, meets every process once', async (sort) => {
    const seen: unknown[] = [];
    let next: string | null = `/api/v1/processes?sort=${sort}&limit=7&fields=ocid`;
    while (next !== null) {
      const page: Record<string, unknown> = await site.json(next.replace('http://localhost', ''));
      seen.push(...rowsOf(page).map((row) => row['ocid']));
      next = typeof page['next'] === 'string' ? page['next'] : null;
      expect(page['total']).toBe(60);
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    const whole = await site.json(`/api/v1/processes?sort=${sort}&limit=1000&fields=ocid`);
    expect(rowsOf(whole).map((row) => row['ocid'])).toEqual(seen);
  });

  it('a cursor belongs to its list', async () => {
    const { next } = await site.json('/api/v1/processes?limit=1');
    const other = String(next).replace('http://localhost', '').replace('limit=1', 'it=yes');
    const answer = await site.ask(other);
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'usage']);
  });

  it('the same filters give what the page of the same address gives', async () => {
    const page = await site.json('/en/contracts.json?q=chairs&sort=oldest');
    const list = await site.json('/api/v1/processes?q=chairs&sort=oldest&limit=1000');
    expect(rowsOf(list)).toEqual(rowsOf(page));
    expect(rowsOf(list).length).toBeGreaterThan(0);
  });

  it('gives the columns asked for, in their order', async () => {
    const [row] = rowsOf(await site.json('/api/v1/processes?fields=title,ocid&limit=1'));
    expect(Object.keys(row ?? {})).toEqual(['title', 'ocid']);
  });
});

/** The entries of a zip, read by its directory. */
function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, string>();
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, name, extra, note] = [20, 28, 30, 32].map((to, index) =>
      index === 0 ? bytes.readUInt32LE(at + to) : bytes.readUInt16LE(at + to),
    ) as [number, number, number, number];
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26);
    entries.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      inflateRawSync(bytes.subarray(start, start + packed)).toString(),
    );
    at += 46 + name + extra + note;
  }
  return entries;
}

describe('files', () => {
  const file = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await site.ask(path)).arrayBuffer());

  it('CSV, JSON Lines, Parquet and XLSX hold the same rows', async () => {
    const { rows } = await site.json(
      '/api/v1/processes?limit=1000&sort=oldest&fields=ocid,title,awardedAmount,day',
    );
    const query = '?sort=oldest&fields=ocid,title,awardedAmount,day';
    const lines = (await file(`/api/v1/processes.jsonl${query}`)).toString().trim().split('\n');
    // Fictional data say so on every line.
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      rowsOf({ rows }).map((row) => ({ ...row, fictional: true })),
    );
    const paths = ['parquet', 'csv'].map((format) => join(folder, `processes.${format}`));
    for (const path of paths)
      writeFileSync(path, await file(`/api/v1/${path.slice(folder.length + 1)}${query}`));
    const engine = await Duckdb.open(':memory:');
    const connection = await engine.connect();
    const read = async (from: string) =>
      connection.all(
        `select ocid, title, "awardedAmount"::varchar as "awardedAmount", day::varchar as day from ${from}`,
      );
    expect(await read(`read_parquet('${paths[0]}')`)).toEqual(rows);
    expect(await read(`read_csv('${paths[1]}', all_varchar = true)`)).toEqual(rows);
    connection.close();
    engine.close();
    const sheet =
      unzipped(await file(`/api/v1/processes.xlsx${query}`)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength(61);
    expect(sheet).toContain(String(rowsOf({ rows })[0]?.['ocid']));
  });

  it('a file that is whole is resumed', async () => {
    const path = '/api/v1/organizations.csv';
    const whole = await file(path);
    const answer = await site.request(path, { range: 'bytes=10-19' });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${whole.length}`,
    ]);
    expect(await answer.text()).toBe(whole.toString('latin1', 10, 20));
    const last = await site.request(path, { range: `bytes=${whole.length - 5}-`, 'if-range': '"other"' });
    expect([last.status, (await last.arrayBuffer()).byteLength]).toEqual([200, whole.length]);
    expect((await site.request(path, { range: 'bytes=99999999-' })).status).toBe(416);
    const etag = answer.headers.get('etag') ?? '';
    expect((await site.request(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('formulas are kept from spreadsheets', async () => {
    const csv = (await file('/api/v1/processes.csv?fields=title')).toString();
    expect(csv).not.toMatch(/^[=+@]/m);
  });
});

describe('manners', () => {
  it('any page may read it', async () => {
    const preflight = await site.request('/api/v1/processes', {}, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
    expect((await site.ask('/api/v1/processes')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('what has not changed is not sent again', async () => {
    const first = await site.ask('/api/v1/measures');
    const etag = first.headers.get('etag') ?? '';
    expect((await site.request('/api/v1/measures', { 'if-none-match': etag })).status).toBe(304);
  });

  it('names its edition, and asks for one that is not kept as a 404', async () => {
    const { edition } = await site.json('/api/v1/processes?limit=1');
    expect(edition).toBe(made.edition.id);
    expect((await site.ask(`/api/v1/processes?edition=${String(edition).slice(0, 8)}`)).status).toBe(200);
    expect((await site.ask('/api/v1/processes?edition=0123456789abcdef')).status).toBe(404);
    expect((await site.ask('/api/v1/processes?edition=xyz')).status).toBe(400);
  });

  it('an address that asks too often is told when to come back', async () => {
    const strict = await asker(made.data, new Date('2026-01-20T12:00:00Z'), 2);
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push(await strict.ask('/api/v1/sources'));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(statuses[2]?.headers.get('access-control-expose-headers')).toContain('Retry-After');
    await strict.close();
  });

  it('refuses what it does not know', async () => {
    for (const query of [
      'yaer=2020',
      'year=2020&year=2021',
      'limit=0',
      'limit=1001',
      'fields=nope',
      'cursor=zz',
    ])
      expect((await site.ask(`/api/v1/processes?${query}`)).status, query).toBe(400);
    expect(readFileSync('docs/errors.md', 'utf8')).toContain('`tooMany`');
  });
});
