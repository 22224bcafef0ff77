import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, failure, holds, startTrial, type Trial } from './download-trial.ts';
import { fileRoute } from './local-server.ts';

const body = bytesOf(400_000);
let trial: Trial;

beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.end());

describe('an interrupted download', () => {
  it('goes on from where the line was cut, and shows each byte once', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', cutAfter: (nth) => (nth <= 2 ? 100_000 : undefined) }),
    );
    const steps: [string, number][] = [];
    let shown = 0;
    const progress = {
      step: (name: string, total: number) => void steps.push([name, total]),
      advance: (units: number) => {
        shown += units;
      },
      done: () => {},
    };
    const got = await trial.get('/f.json', { progress });
    expect(await holds(got.path, body)).toBe(true);
    expect(trial.ranges()).toEqual([undefined, 'bytes=100000-', 'bytes=200000-']);
    expect(trial.server.requests[1]?.headers['if-range']).toBe('"a"');
    expect(steps).toEqual([['f.json', 400_000]]);
    expect(shown).toBe(400_000);
  });

  it('is continued by a later process', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(body, {
        lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
        cutAfter: (nth) => (nth === 1 ? 150_000 : undefined),
      }),
    );
    const error = await failure(trial.get('/f.json', { retries: 0 }));
    expect(error.code).toBe('download');
    expect(error.message).toContain('150000 bytes that came are kept');
    const left = (await readdir(trial.folder)).sort();
    const key = createHash('sha256').update(`${trial.server.origin}/f.json`).digest('hex');
    expect(left).toEqual([`${key}.part`, `${key}.part.json`]);
    const got = await trial.get('/f.json', { retries: 0 });
    expect(trial.ranges()).toEqual([undefined, 'bytes=150000-']);
    expect(trial.server.requests[1]?.headers['if-range']).toBe('Mon, 03 Aug 2026 05:18:01 GMT');
    expect(await holds(got.path, body)).toBe(true);
  });

  it('starts over when the server knows nothing of Range', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', ranges: false, cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    expect(await holds((await trial.get('/f.json')).path, body)).toBe(true);
    expect(trial.server.requests).toHaveLength(2);
  });

  it('starts over when the file changed meanwhile, without mixing two versions', async () => {
    const other = bytesOf(300_000, 7);
    trial.server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(trial.get('/f.json', { retries: 0 }));
    trial.server.routes.set('/f.json', fileRoute(other, { etag: '"b"' }));
    const got = await trial.get('/f.json');
    expect(trial.ranges()).toEqual([undefined, 'bytes=100000-']);
    expect(await holds(got.path, other)).toBe(true);
    expect(got.etag).toBe('"b"');
  });

  it.each([
    ['a 206 of another version', { etag: '"b"', ignoresIfRange: true }],
    ['a 206 without a mark but of another length', { ignoresIfRange: true }],
  ])('does not trust %s', async (_what, behaviour) => {
    const other = bytesOf(300_000, 7);
    trial.server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(trial.get('/f.json', { retries: 0 }));
    trial.server.routes.set('/f.json', fileRoute(other, behaviour));
    expect(await holds((await trial.get('/f.json')).path, other)).toBe(true);
    expect(trial.ranges()).toEqual([undefined, 'bytes=100000-', undefined]);
  });

  it('starts over when the file became shorter than the part (416)', async () => {
    trial.server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(trial.get('/f.json', { retries: 0 }));
    trial.server.routes.set('/f.json', fileRoute(bytesOf(50_000, 3), { ignoresIfRange: true }));
    expect(await holds((await trial.get('/f.json')).path, bytesOf(50_000, 3))).toBe(true);
  });

  it('does not resume without a mark of the version, nor on a weak ETag alone', async () => {
    for (const behaviour of [{}, { etag: 'W/"a"' }]) {
      const from = trial.server.requests.length;
      trial.server.routes.set('/f.json', fileRoute(body, { ...behaviour, cutAfter: () => 100_000 }));
      await failure(trial.get('/f.json', { retries: 0 }));
      trial.server.routes.set('/f.json', fileRoute(body, behaviour));
      expect(await holds((await trial.get('/f.json')).path, body)).toBe(true);
      expect(trial.ranges().slice(from)).toEqual([undefined, undefined]);
      await rm(trial.folder, { recursive: true });
    }
  });

  it('starts over when its record was cut short by a power loss', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    await failure(trial.get('/f.json', { retries: 0 }));
    const record = (await readdir(trial.folder)).find((name) => name.endsWith('.json')) ?? '';
    await writeFile(join(trial.folder, record), '{"url":"http');
    expect(await holds((await trial.get('/f.json')).path, body)).toBe(true);
    expect(trial.ranges()).toEqual([undefined, undefined]);
  });

  it('is detected without Content-Length too', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', chunked: true, cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    expect(await holds((await trial.get('/f.json')).path, body)).toBe(true);
    expect(trial.ranges()).toEqual([undefined, 'bytes=100000-']);
  });

  it('stops at once when it is called off, and keeps the part', async () => {
    const called = new AbortController();
    trial.server.routes.set('/f.json', (_request, response) => {
      response
        .writeHead(200, { 'content-length': String(body.length), etag: '"a"' })
        .write(body.subarray(0, 100_000));
      setTimeout(() => called.abort(new Error('called off')), 100);
    });
    await expect(trial.get('/f.json', { signal: called.signal })).rejects.toThrow('called off');
    trial.server.routes.set('/f.json', fileRoute(body, { etag: '"a"' }));
    await trial.get('/f.json');
    expect(trial.ranges()).toEqual([undefined, 'bytes=100000-']);
  });

  it('outlasts more cuts than the retries when each try brings a megabyte', async () => {
    const large = bytesOf(8_000_000);
    trial.server.routes.set(
      '/f.json',
      fileRoute(large, { etag: '"a"', cutAfter: (nth) => (nth <= 6 ? 1_200_000 : undefined) }),
    );
    expect(await holds((await trial.get('/f.json', { retries: 1 })).path, large)).toBe(true);
    expect(trial.server.requests).toHaveLength(7);
  });
});
