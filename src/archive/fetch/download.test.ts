import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LimpideError } from '../../kernel/errors.ts';
import { type DownloadOptions, download } from './download.ts';
import { fileRoute, type LocalServer, startLocalServer } from './local-server.ts';

let server: LocalServer;
let folder: string;
let waits: number[];

beforeEach(async () => {
  server = await startLocalServer();
  folder = await mkdtemp(join(tmpdir(), 'limpide-download-'));
  waits = [];
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Bytes that differ everywhere, so that a wrong offset shows. */
const bytesOf = (length: number, seed = 1): Buffer =>
  Buffer.from(
    Uint32Array.from({ length: Math.ceil(length / 4) }, (_, i) => (i + seed) * 2654435761).buffer,
  ).subarray(0, length);
const body = bytesOf(400_000);

const get = (path: string, options: Partial<DownloadOptions> = {}) =>
  download(`${server.origin}${path}`, {
    folder,
    random: () => 0,
    sleep: async (wait) => void waits.push(wait),
    ...options,
  });

async function failure(work: Promise<unknown>): Promise<LimpideError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LimpideError)) throw new Error(`expected a LimpideError, got ${String(error)}`);
  return error;
}

/** Compared as a whole: a matcher would walk the bytes one by one. */
const holds = async (path: string, bytes: Buffer) => (await readFile(path)).equals(bytes);

const ranges = () => server.requests.map(({ headers }) => headers.range);

describe('a download that goes well', () => {
  it('ends as one file, with what the server said of it and no part left', async () => {
    server.routes.set(
      '/hebdo_20260727_20260802.json',
      fileRoute(body, {
        etag: '"a"',
        lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
        headers: { 'content-type': 'application/json' },
      }),
    );
    const got = await get('/hebdo_20260727_20260802.json');
    expect(await holds(got.path, body)).toBe(true);
    expect(got).toMatchObject({
      name: 'hebdo_20260727_20260802.json',
      url: `${server.origin}/hebdo_20260727_20260802.json`,
      etag: '"a"',
      lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
      contentType: 'application/json',
      bytes: body.length,
    });
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('takes the name that the server gives, without its folders', async () => {
    server.routes.set(
      '/get',
      fileRoute(body, {
        headers: {
          'content-disposition': `attachment; filename="../../x.json"; filename*=UTF-8''D%C3%A9penses.json`,
        },
      }),
    );
    expect((await get('/get')).name).toBe('Dépenses.json');
    server.routes.set(
      '/other',
      fileRoute(body, { headers: { 'content-disposition': 'attachment; filename="../../.x.json"' } }),
    );
    expect((await get('/other')).name).toBe('x.json');
  });

  it('asks again, later, whether a complete file changed, and fetches nothing when it did not', async () => {
    server.routes.set('/f.json', fileRoute(body, { etag: '"a"' }));
    const first = await get('/f.json');
    expect(await get('/f.json')).toEqual(first);
    expect(server.requests[1]?.headers['if-none-match']).toBe('"a"');
    server.routes.set('/f.json', fileRoute(bytesOf(1000, 9), { etag: '"b"' }));
    const changed = await get('/f.json');
    expect(await holds(changed.path, bytesOf(1000, 9))).toBe(true);
  });

  it('stores what a server compressed against our wish as it was before', async () => {
    server.routes.set('/f.json', fileRoute(gzipSync(body), { headers: { 'content-encoding': 'gzip' } }));
    const got = await get('/f.json');
    expect(got.bytes).toBe(body.length);
    expect(await holds(got.path, body)).toBe(true);
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('accepts an empty file; the source will say that it is empty', async () => {
    server.routes.set('/f.json', fileRoute(Buffer.alloc(0)));
    expect((await get('/f.json')).bytes).toBe(0);
  });
});

describe('an interrupted download', () => {
  it('goes on from where the line was cut, and shows each byte once', async () => {
    server.routes.set(
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
    const got = await get('/f.json', { progress });
    expect(await holds(got.path, body)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=100000-', 'bytes=200000-']);
    expect(server.requests[1]?.headers['if-range']).toBe('"a"');
    expect(steps).toEqual([['f.json', 400_000]]);
    expect(shown).toBe(400_000);
  });

  it('is continued by a later process', async () => {
    server.routes.set(
      '/f.json',
      fileRoute(body, {
        lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
        cutAfter: (nth) => (nth === 1 ? 150_000 : undefined),
      }),
    );
    const error = await failure(get('/f.json', { retries: 0 }));
    expect(error.code).toBe('download');
    expect(error.message).toContain('150000 bytes that came are kept');
    const left = (await readdir(folder)).sort();
    const key = createHash('sha256').update(`${server.origin}/f.json`).digest('hex');
    expect(left).toEqual([`${key}.part`, `${key}.part.json`]);
    const got = await get('/f.json', { retries: 0 });
    expect(ranges()).toEqual([undefined, 'bytes=150000-']);
    expect(server.requests[1]?.headers['if-range']).toBe('Mon, 03 Aug 2026 05:18:01 GMT');
    expect(await holds(got.path, body)).toBe(true);
  });

  it('starts over when the server knows nothing of Range', async () => {
    server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', ranges: false, cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    expect(await holds((await get('/f.json')).path, body)).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('starts over when the file changed meanwhile, without mixing two versions', async () => {
    const other = bytesOf(300_000, 7);
    server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(get('/f.json', { retries: 0 }));
    server.routes.set('/f.json', fileRoute(other, { etag: '"b"' }));
    const got = await get('/f.json');
    expect(ranges()).toEqual([undefined, 'bytes=100000-']);
    expect(await holds(got.path, other)).toBe(true);
    expect(got.etag).toBe('"b"');
  });

  it.each([
    ['a 206 of another version', { etag: '"b"', ignoresIfRange: true }],
    ['a 206 without a mark but of another length', { ignoresIfRange: true }],
  ])('does not trust %s', async (_what, behaviour) => {
    const other = bytesOf(300_000, 7);
    server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(get('/f.json', { retries: 0 }));
    server.routes.set('/f.json', fileRoute(other, behaviour));
    expect(await holds((await get('/f.json')).path, other)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=100000-', undefined]);
  });

  it('starts over when the file became shorter than the part (416)', async () => {
    server.routes.set('/f.json', fileRoute(body, { etag: '"a"', cutAfter: () => 100_000 }));
    await failure(get('/f.json', { retries: 0 }));
    server.routes.set('/f.json', fileRoute(bytesOf(50_000, 3), { ignoresIfRange: true }));
    expect(await holds((await get('/f.json')).path, bytesOf(50_000, 3))).toBe(true);
  });

  it('does not resume without a mark of the version, nor on a weak ETag alone', async () => {
    for (const behaviour of [{}, { etag: 'W/"a"' }]) {
      const from = server.requests.length;
      server.routes.set('/f.json', fileRoute(body, { ...behaviour, cutAfter: () => 100_000 }));
      await failure(get('/f.json', { retries: 0 }));
      server.routes.set('/f.json', fileRoute(body, behaviour));
      expect(await holds((await get('/f.json')).path, body)).toBe(true);
      expect(ranges().slice(from)).toEqual([undefined, undefined]);
      await rm(folder, { recursive: true });
    }
  });

  it('starts over when its record was cut short by a power loss', async () => {
    server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    await failure(get('/f.json', { retries: 0 }));
    const record = (await readdir(folder)).find((name) => name.endsWith('.json')) ?? '';
    await writeFile(join(folder, record), '{"url":"http');
    expect(await holds((await get('/f.json')).path, body)).toBe(true);
    expect(ranges()).toEqual([undefined, undefined]);
  });

  it('is detected without Content-Length too', async () => {
    server.routes.set(
      '/f.json',
      fileRoute(body, { etag: '"a"', chunked: true, cutAfter: (nth) => (nth === 1 ? 100_000 : undefined) }),
    );
    expect(await holds((await get('/f.json')).path, body)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=100000-']);
  });

  it('stops at once when it is called off, and keeps the part', async () => {
    const called = new AbortController();
    server.routes.set('/f.json', (_request, response) => {
      response
        .writeHead(200, { 'content-length': String(body.length), etag: '"a"' })
        .write(body.subarray(0, 100_000));
      setTimeout(() => called.abort(new Error('called off')), 100);
    });
    await expect(get('/f.json', { signal: called.signal })).rejects.toThrow('called off');
    server.routes.set('/f.json', fileRoute(body, { etag: '"a"' }));
    await get('/f.json');
    expect(ranges()).toEqual([undefined, 'bytes=100000-']);
  });

  it('outlasts more cuts than the retries when each try brings a megabyte', async () => {
    const large = bytesOf(8_000_000);
    server.routes.set(
      '/f.json',
      fileRoute(large, { etag: '"a"', cutAfter: (nth) => (nth <= 6 ? 1_200_000 : undefined) }),
    );
    expect(await holds((await get('/f.json', { retries: 1 })).path, large)).toBe(true);
    expect(server.requests).toHaveLength(7);
  });
});

describe('a server in trouble', () => {
  it('is asked again after 503, with longer and longer waits', async () => {
    server.routes.set('/f.json', (request, response, nth) =>
      nth <= 3 ? void response.writeHead(503).end() : fileRoute(body)(request, response, nth),
    );
    const notes: string[] = [];
    const got = await get('/f.json', { note: (line) => void notes.push(line) });
    expect(got.bytes).toBe(body.length);
    expect(waits).toEqual([500, 1000, 2000]);
    expect(notes[0]).toBe(`${server.origin}/f.json answered 503 Service Unavailable; new try 1 of 5 in 1 s.`);
  });

  it.each([
    ['7', 7000],
    ['86400', 120_000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 120_000],
    ['soon', 500],
  ])('is given the wait that it asks for, within reason (Retry-After: %s)', async (header, wait) => {
    server.routes.set('/f.json', (request, response, nth) =>
      nth === 1
        ? void response.writeHead(429, { 'retry-after': header }).end()
        : fileRoute(body)(request, response, nth),
    );
    await get('/f.json');
    expect(waits).toEqual([wait]);
  });

  it('is given up after the retries, with the address and what to do', async () => {
    server.routes.set('/f.json', (_request, response) => void response.writeHead(500).end());
    const error = await failure(get('/f.json'));
    expect(error.code).toBe('download');
    expect(error.message).toBe(
      `${server.origin}/f.json answered 500 Internal Server Error; tried 6 times in a row: check the network, then run the same command again later.`,
    );
    expect(server.requests).toHaveLength(6);
  });

  it.each([404, 410, 403, 401, 400])('is not asked twice after %d', async (status) => {
    server.routes.set('/f.json', (_request, response) => void response.writeHead(status).end());
    const error = await failure(get('/f.json'));
    expect([error.code, error.details['status']]).toEqual(['download', status]);
    expect(error.message).toContain(`${server.origin}/f.json answered ${status}`);
    expect(server.requests).toHaveLength(1);
  });

  it('may be slow to start', async () => {
    server.routes.set(
      '/f.json',
      (request, response, nth) => void setTimeout(() => fileRoute(body)(request, response, nth), 300),
    );
    expect((await get('/f.json', { idleMs: 2000 })).bytes).toBe(body.length);
  });

  it('is not waited for without end when it falls silent, before or in the middle', async () => {
    server.routes.set('/f.json', (request, response, nth) => {
      if (nth === 1) return;
      if (nth === 2)
        return void response
          .writeHead(200, { etag: '"a"', 'content-length': '400000' })
          .write(body.subarray(0, 1000));
      fileRoute(body, { etag: '"a"' })(request, response, nth);
    });
    const notes: string[] = [];
    const got = await get('/f.json', { idleMs: 200, note: (line) => void notes.push(line) });
    expect(await holds(got.path, body)).toBe(true);
    expect(ranges()).toEqual([undefined, undefined, 'bytes=1000-']);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('sent nothing for');
  });

  it('that refuses connections is named with the system’s reason', async () => {
    const { origin } = server;
    await server.close();
    const error = await failure(get('/f.json', { retries: 1 }));
    expect(error.message).toContain(
      `The connection to ${origin}/f.json failed (ECONNREFUSED); tried 2 times`,
    );
  });
});

describe('a file that is too large', () => {
  it('is refused before its first byte when the server says its length', async () => {
    server.routes.set('/f.json', fileRoute(body));
    const error = await failure(get('/f.json', { maxBytes: 399_999 }));
    expect(error.code).toBe('tooLarge');
    expect(error.message).toContain(
      `${server.origin}/f.json is 400000 bytes; at most 399999 bytes are fetched`,
    );
    expect(await readdir(folder)).toEqual([]);
    expect((await get('/f.json', { maxBytes: 400_000 })).bytes).toBe(400_000);
  });

  it('is refused while it streams when the server does not', async () => {
    server.routes.set('/f.json', fileRoute(body, { chunked: true }));
    const error = await failure(get('/f.json', { maxBytes: 250_000 }));
    expect(error.code).toBe('tooLarge');
    expect(server.requests).toHaveLength(1);
    expect((await get('/f.json', { maxBytes: 400_000 })).bytes).toBe(400_000);
  });
});

describe('redirects', () => {
  const to =
    (location: string, status = 302) =>
    (
      _request: unknown,
      response: { writeHead(status: number, headers: Record<string, string>): { end(): void } },
    ) =>
      response.writeHead(status, { location }).end();

  it('are followed up to five, and the address asked is the one kept', async () => {
    server.routes.set('/0', to('/1', 301));
    server.routes.set('/1', to(`${server.origin}/2`, 303));
    server.routes.set('/2', to('3', 307));
    server.routes.set('/3', to('/4', 308));
    server.routes.set('/4', to('/mensuel_20210301_20210331.json?X-Amz-Signature=abc'));
    server.routes.set('/mensuel_20210301_20210331.json', fileRoute(body));
    const got = await get('/0');
    expect(got).toMatchObject({
      url: `${server.origin}/0`,
      name: 'mensuel_20210301_20210331.json',
      bytes: body.length,
    });
    server.routes.set('/first', to('/0'));
    expect((await failure(get('/first'))).message).toContain('redirects more than 5 times');
  });

  it('that go in circles end, without new tries', async () => {
    server.routes.set('/a', to('/b'));
    server.routes.set('/b', to('/a'));
    const error = await failure(get('/a'));
    expect(error.code).toBe('download');
    expect(server.requests).toHaveLength(6);
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/x', 'data:text/plain,x'])(
    'to %s are refused',
    async (location) => {
      server.routes.set('/a', to(location));
      const error = await failure(get('/a'));
      expect(error.code).toBe('download');
      expect(error.message).toContain('redirects to something that is not an http or https address');
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each(['file:///etc/passwd', 'ftp://example.org/x', 'not an address'])(
    'and addresses such as %s too',
    async (address) => {
      expect((await failure(download(address, { folder }))).code).toBe('download');
    },
  );
});

describe('credentials in an address', () => {
  it('are sent to that server only, and never shown or kept', async () => {
    const elsewhere = await startLocalServer();
    elsewhere.routes.set('/f.json', fileRoute(body));
    server.routes.set('/a', (_request, response) => void response.writeHead(302, { location: '/b' }).end());
    server.routes.set(
      '/b',
      (_request, response) => void response.writeHead(302, { location: `${elsewhere.origin}/f.json` }).end(),
    );
    const got = await download(`${server.origin.replace('//', '//jeanne:s%40crete@')}/a?token=abc&x=1`, {
      folder,
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill(`Basic ${Buffer.from('jeanne:s@crete').toString('base64')}`),
    );
    expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
    expect(got.url).toBe(`${server.origin}/a?token=hidden&x=1`);
    const kept = await Promise.all(
      (await readdir(folder))
        .filter((name) => name.endsWith('.json') && !name.includes('-'))
        .map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(kept.join()).not.toMatch(/jeanne|crete|abc/);
    await elsewhere.close();
  });

  it('are not in an error', async () => {
    const error = await failure(
      download(`${server.origin.replace('//', '//jeanne:secret@')}/none?api_key=xyz`, { folder }),
    );
    expect(`${error.message} ${JSON.stringify(error.details)}`).not.toMatch(/jeanne|secret|xyz/);
  });
});

describe('a disk in trouble', () => {
  it('is not taken for a network in trouble', async () => {
    server.routes.set('/f.json', fileRoute(body));
    await writeFile(join(folder, 'file'), '');
    const error = await failure(get('/f.json', { folder: join(folder, 'file') }));
    expect(error.code).toBe('internal');
    expect(waits).toEqual([]);
  });
});
