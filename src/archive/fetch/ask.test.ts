import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from './download.ts';
import { bytesOf, failure, holds, startTrial, type Trial } from './download-trial.ts';
import { fileRoute, startLocalServer } from './local-server.ts';

const body = bytesOf(400_000);
let trial: Trial;

beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.end());

describe('a server in trouble', () => {
  it('is asked again after 503, with longer and longer waits', async () => {
    trial.server.routes.set('/f.json', (request, response, nth) =>
      nth <= 3 ? void response.writeHead(503).end() : fileRoute(body)(request, response, nth),
    );
    const notes: string[] = [];
    const got = await trial.get('/f.json', { note: (line) => void notes.push(line) });
    expect(got.bytes).toBe(body.length);
    expect(trial.waits).toEqual([500, 1000, 2000]);
    expect(notes[0]).toBe(
      `${trial.server.origin}/f.json answered 503 Service Unavailable; new try 1 of 5 in 1 s.`,
    );
  });

  it.each([
    ['7', 7000],
    ['86400', 120_000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 120_000],
    ['soon', 500],
  ])('is given the wait that it asks for, within reason (Retry-After: %s)', async (header, wait) => {
    trial.server.routes.set('/f.json', (request, response, nth) =>
      nth === 1
        ? void response.writeHead(429, { 'retry-after': header }).end()
        : fileRoute(body)(request, response, nth),
    );
    await trial.get('/f.json');
    expect(trial.waits).toEqual([wait]);
  });

  it('is given up after the retries, with the address and what to do', async () => {
    trial.server.routes.set('/f.json', (_request, response) => void response.writeHead(500).end());
    const error = await failure(trial.get('/f.json'));
    expect(error.code).toBe('download');
    expect(error.message).toBe(
      `${trial.server.origin}/f.json answered 500 Internal Server Error; tried 6 times in a row: check the network, then run the same command again later.`,
    );
    expect(trial.server.requests).toHaveLength(6);
  });

  it.each([404, 410, 403, 401, 400])('is not asked twice after %d', async (status) => {
    trial.server.routes.set('/f.json', (_request, response) => void response.writeHead(status).end());
    const error = await failure(trial.get('/f.json'));
    expect([error.code, error.details['status']]).toEqual(['download', status]);
    expect(error.message).toContain(`${trial.server.origin}/f.json answered ${status}`);
    expect(trial.server.requests).toHaveLength(1);
  });

  it('may be slow to start', async () => {
    trial.server.routes.set(
      '/f.json',
      (request, response, nth) => void setTimeout(() => fileRoute(body)(request, response, nth), 300),
    );
    expect((await trial.get('/f.json', { idleMs: 2000 })).bytes).toBe(body.length);
  });

  it('is not waited for without end when it falls silent, before or in the middle', async () => {
    trial.server.routes.set('/f.json', (request, response, nth) => {
      if (nth === 1) return;
      if (nth === 2)
        return void response
          .writeHead(200, { etag: '"a"', 'content-length': '400000' })
          .write(body.subarray(0, 1000));
      fileRoute(body, { etag: '"a"' })(request, response, nth);
    });
    const notes: string[] = [];
    const got = await trial.get('/f.json', { idleMs: 200, note: (line) => void notes.push(line) });
    expect(await holds(got.path, body)).toBe(true);
    expect(trial.ranges()).toEqual([undefined, undefined, 'bytes=1000-']);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('sent nothing for');
  });

  it('that refuses connections is named with the system’s reason', async () => {
    const { origin } = trial.server;
    await trial.server.close();
    const error = await failure(trial.get('/f.json', { retries: 1 }));
    expect(error.message).toContain(
      `The connection to ${origin}/f.json failed (ECONNREFUSED); tried 2 times`,
    );
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
    trial.server.routes.set('/0', to('/1', 301));
    trial.server.routes.set('/1', to(`${trial.server.origin}/2`, 303));
    trial.server.routes.set('/2', to('3', 307));
    trial.server.routes.set('/3', to('/4', 308));
    trial.server.routes.set('/4', to('/mensuel_20210301_20210331.json?X-Amz-Signature=abc'));
    trial.server.routes.set('/mensuel_20210301_20210331.json', fileRoute(body));
    const got = await trial.get('/0');
    expect(got).toMatchObject({
      url: `${trial.server.origin}/0`,
      name: 'mensuel_20210301_20210331.json',
      bytes: body.length,
    });
    trial.server.routes.set('/first', to('/0'));
    expect((await failure(trial.get('/first'))).message).toContain('redirects more than 5 times');
  });

  it('that go in circles end, without new tries', async () => {
    trial.server.routes.set('/a', to('/b'));
    trial.server.routes.set('/b', to('/a'));
    const error = await failure(trial.get('/a'));
    expect(error.code).toBe('download');
    expect(trial.server.requests).toHaveLength(6);
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/x', 'data:text/plain,x'])(
    'to %s are refused',
    async (location) => {
      trial.server.routes.set('/a', to(location));
      const error = await failure(trial.get('/a'));
      expect(error.code).toBe('download');
      expect(error.message).toContain('redirects to something that is not an http or https address');
      expect(trial.server.requests).toHaveLength(1);
    },
  );

  it.each(['file:///etc/passwd', 'ftp://example.org/x', 'not an address'])(
    'and addresses such as %s too',
    async (address) => {
      expect((await failure(download(address, { folder: trial.folder }))).code).toBe('download');
    },
  );
});

describe('credentials in an address', () => {
  it('are sent to that server only, and never shown or kept', async () => {
    const elsewhere = await startLocalServer();
    elsewhere.routes.set('/f.json', fileRoute(body));
    trial.server.routes.set(
      '/a',
      (_request, response) => void response.writeHead(302, { location: '/b' }).end(),
    );
    trial.server.routes.set(
      '/b',
      (_request, response) => void response.writeHead(302, { location: `${elsewhere.origin}/f.json` }).end(),
    );
    const got = await download(
      `${trial.server.origin.replace('//', '//jeanne:s%40crete@')}/a?token=abc&x=1`,
      {
        folder: trial.folder,
      },
    );
    expect(trial.server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill(`Basic ${Buffer.from('jeanne:s@crete').toString('base64')}`),
    );
    expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
    expect(got.url).toBe(`${trial.server.origin}/a?token=hidden&x=1`);
    const kept = await Promise.all(
      (await readdir(trial.folder))
        .filter((name) => name.endsWith('.json') && !name.includes('-'))
        .map((name) => readFile(join(trial.folder, name), 'utf8')),
    );
    expect(kept.join()).not.toMatch(/jeanne|crete|abc/);
    await elsewhere.close();
  });

  it('are not in an error', async () => {
    const error = await failure(
      download(`${trial.server.origin.replace('//', '//jeanne:secret@')}/none?api_key=xyz`, {
        folder: trial.folder,
      }),
    );
    expect(`${error.message} ${JSON.stringify(error.details)}`).not.toMatch(/jeanne|secret|xyz/);
  });
});
