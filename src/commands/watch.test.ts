/** `watch` against an invented catalogue on loopback: what is new is added, and every kind of outage loses nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalServer, startLocalServer } from '../archive/fetch/local-server.ts';
import { lineage } from '../archive/layout.ts';
import { readWatchState } from '../archive/watch-state.ts';
import { currentId } from '../editions/manifest.ts';
import { delay, lookAll, readInterval, type WatchFlags, watch } from './watch.ts';

const packagePath = '/api/3/action/package_show';
const seao = {
  id: 'seao',
  homepage: 'https://example.org/',
  ckan: { page: 'https://example.org/dataset/marches' },
};
const now = new Date('2026-03-10T12:00:00Z');

function release(n: number, title = `Achat ${n}`): string {
  return `${JSON.stringify({
    ocid: `ocds-ec9k95-${n}`,
    id: `${n}-${title.length}`,
    date: '2026-03-01T12:00:00Z',
    tag: ['tender'],
    buyer: { id: 'B', name: 'Ville de Sainte-Épinette' },
    parties: [{ id: 'B', name: 'Ville de Sainte-Épinette', roles: ['buyer'] }],
    tender: { id: String(n), title, status: 'active', procurementMethod: 'open' },
  })}\n`;
}

interface Resource {
  readonly name: string;
  readonly url?: string;
  readonly modified?: string;
}

let server: LocalServer;
let data: string;
beforeEach(async () => {
  server = await startLocalServer();
  data = mkdtempSync(join(tmpdir(), 'limpide-watch-'));
});
afterEach(async () => {
  await server.close();
  rmSync(data, { recursive: true });
});

function list(resources: readonly Resource[]): void {
  server.routes.set(packagePath, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        success: true,
        result: {
          id: 'd1',
          name: 'marches',
          title: 'Marchés',
          resources: resources.map(({ name, url, modified }) => ({
            id: name,
            name,
            url: url ?? `${server.origin}/files/${name}`,
            format: 'JSON',
            last_modified: modified ?? '2026-03-01T00:00:00',
          })),
        },
      }),
    );
  });
}
function file(name: string, body: string, status = 200): void {
  server.routes.set(`/files/${name}`, (_request, response) => void response.writeHead(status).end(body));
}

const flags: WatchFlags = { data: '', once: true, every: '6h', dryRun: false, json: true };
const network = { retries: 0, sleep: async () => {}, idleMs: 300 };
const look = async (change: Partial<WatchFlags> = {}, at = now) => {
  const [looked] = await lookAll(
    [seao],
    { ...flags, data, ...change },
    {
      clock: () => at,
      network,
      ckanBase: server.origin,
    },
  );
  if (!looked) throw new Error('nothing was looked at');
  return looked;
};
const state = () => readWatchState(lineage(data, 'real'))['seao'];
const edition = () => currentId(lineage(data, 'real'));

describe('a look at a catalogue', () => {
  it('adds what is new, publishes, and finds nothing the next time', async () => {
    list([{ name: 'a.jsonl' }, { name: 'b.jsonl' }]);
    file('a.jsonl', release(1));
    file('b.jsonl', release(2));
    const first = await look();
    expect(first).toMatchObject({ outcome: 'added', fresh: ['a.jsonl', 'b.jsonl'], edition: edition() });
    const asked = server.requests.length;
    expect(await look()).toMatchObject({ outcome: 'unchanged', fresh: [] });
    expect(server.requests).toHaveLength(asked + 1);
    expect(state()).toMatchObject({ outcome: 'unchanged', failures: 0, succeededAt: now.toISOString() });
  });
  it('takes a file again when the catalogue says that it changed', async () => {
    list([{ name: 'a.jsonl' }]);
    file('a.jsonl', release(1));
    await look();
    const before = edition();
    list([{ name: 'a.jsonl', modified: '2026-03-09T00:00:00' }]);
    file('a.jsonl', release(1, 'Un autre titre'));
    expect(await look()).toMatchObject({ outcome: 'added', fresh: ['a.jsonl'] });
    expect(edition()).not.toBe(before);
  });
  it('leaves out what is older than 90 days, or than asked', async () => {
    list([{ name: 'old.jsonl', modified: '2025-01-01T00:00:00' }, { name: 'a.jsonl' }]);
    file('old.jsonl', release(3));
    file('a.jsonl', release(1));
    expect((await look({ dryRun: true })).fresh).toEqual(['a.jsonl']);
    expect((await look({ dryRun: true, since: '2024-01' })).fresh).toHaveLength(2);
  });
  it('says what it would take, and takes nothing, in a dry run', async () => {
    list([{ name: 'a.jsonl' }]);
    expect(await look({ dryRun: true })).toMatchObject({ outcome: 'unchanged', fresh: ['a.jsonl'] });
    expect(state()).toBeUndefined();
    expect(edition()).toBeUndefined();
  });
});

describe('an outage', () => {
  beforeEach(async () => {
    list([{ name: 'a.jsonl' }]);
    file('a.jsonl', release(1));
    await look();
  });
  it('of the catalogue keeps the last edition, counts the failures, and is over with the next answer', async () => {
    const before = edition();
    server.routes.set(packagePath, (_request, response) => void response.writeHead(503).end('later'));
    expect(await look()).toMatchObject({ outcome: 'failed', fresh: [] });
    expect(await look()).toMatchObject({ outcome: 'failed' });
    expect(state()).toMatchObject({ failures: 2, succeededAt: now.toISOString() });
    expect(state()?.message).toContain('503');
    expect(edition()).toBe(before);
    list([{ name: 'a.jsonl' }]);
    expect(await look()).toMatchObject({ outcome: 'unchanged' });
    expect(state()).toMatchObject({ failures: 0 });
  });
  it('of one file does not stop the others, and the file is asked for again', async () => {
    list([{ name: 'a.jsonl' }, { name: 'b.jsonl' }, { name: 'c.jsonl' }]);
    file('b.jsonl', 'gone', 500);
    file('c.jsonl', release(3));
    const before = edition();
    expect(await look()).toMatchObject({ outcome: 'failed', fresh: ['b.jsonl', 'c.jsonl'] });
    expect(edition()).not.toBe(before);
    file('b.jsonl', release(2));
    expect(await look()).toMatchObject({ outcome: 'added', fresh: ['b.jsonl'] });
  });
  it('that answers with something else than a catalogue is told', async () => {
    server.routes.set(packagePath, (_request, response) => void response.writeHead(200).end('<html>'));
    expect((await look()).outcome).toBe('failed');
  });
  it('that never answers is given up', async () => {
    server.routes.set(packagePath, () => undefined);
    expect((await look()).outcome).toBe('failed');
  });
  it('that breaks a file off loses nothing: the whole file comes the next time', async () => {
    list([{ name: 'a.jsonl' }, { name: 'b.jsonl' }]);
    server.routes.set('/files/b.jsonl', (_request, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(release(2));
      response.destroy();
    });
    expect(await look()).toMatchObject({ outcome: 'failed' });
    file('b.jsonl', release(2));
    expect(await look()).toMatchObject({ outcome: 'added', fresh: ['b.jsonl'] });
  });
});

describe('a file that cannot be read', () => {
  it('is told once, does not stop the others, and is asked for again only when it changes', async () => {
    list([{ name: 'a.jsonl' }, { name: 'odd.json' }]);
    file('a.jsonl', release(1));
    file('odd.json', '{"nothing": "known"}');
    expect(await look()).toMatchObject({ outcome: 'added' });
    expect(state()?.message).toBeDefined();
    expect(await look()).toMatchObject({ outcome: 'unchanged', fresh: [] });
    list([{ name: 'a.jsonl' }, { name: 'odd.json', modified: '2026-03-09T00:00:00' }]);
    expect((await look()).fresh).toEqual(['odd.json']);
  });
});

it('an address in a private network is not followed from a catalogue elsewhere', async () => {
  list([
    { name: 'a.jsonl', url: 'http://10.0.0.1/a.jsonl' },
    { name: 'b.jsonl', url: 'http://[::1]:9/b.jsonl' },
  ]);
  const looked = await look();
  expect(looked).toMatchObject({ outcome: 'unchanged', fresh: ['a.jsonl', 'b.jsonl'] });
  expect(looked.message).toContain('private network');
  expect(server.requests.map(({ path }) => path)).toEqual([packagePath]);
});

describe('again and again', () => {
  it('looks, waits, and ends when it is asked to', async () => {
    list([{ name: 'a.jsonl' }]);
    file('a.jsonl', release(1));
    const stop = new AbortController();
    const waits: number[] = [];
    const said: string[] = [];
    await watch(
      { ...flags, data, once: false, dataset: 'seao' },
      { out: (line) => void said.push(line), note: () => undefined },
      {
        clock: () => now,
        network,
        ckanBase: server.origin,
        signal: stop.signal,
        random: () => 0.5,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
          if (waits.length === 2) stop.abort();
        },
      },
    );
    expect(waits).toEqual([6 * 3_600_000, 6 * 3_600_000]);
    expect(said.map((line) => JSON.parse(line).outcome)).toEqual(['added', 'unchanged']);
  });
  it('looks sooner after a failure, later after many, never later than usual', () => {
    const usual = readInterval('6h');
    expect([0, 1, 2, 3, 20].map((failures) => delay(usual, failures, () => 0.5) / 60_000)).toEqual([
      360, 15, 30, 60, 360,
    ]);
  });
  it('refuses a time or a dataset that it does not know', async () => {
    expect(() => readInterval('soon')).toThrow('--every');
    const output = { out: () => undefined, note: () => undefined };
    await expect(watch({ ...flags, data, dataset: 'x' }, output)).rejects.toThrow('No dataset "x"');
  });
  it('once, ends with an error when a dataset could not be looked at', async () => {
    server.routes.set(packagePath, (_request, response) => void response.writeHead(500).end());
    const output = { out: () => undefined, note: () => undefined };
    await expect(
      watch({ ...flags, data, dataset: 'seao' }, output, { network, ckanBase: server.origin }),
    ).rejects.toThrow('1 of 1 datasets');
  });
});

it('a state that cannot be read says what to do', async () => {
  list([{ name: 'a.jsonl' }]);
  file('a.jsonl', release(1));
  await look();
  writeFileSync(lineage(data, 'real').watch, '{"format": 9}');
  await expect(look()).rejects.toThrow('delete it');
});
