import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, failure, holds, startTrial, type Trial } from './download-trial.ts';
import { fileRoute } from './local-server.ts';

const body = bytesOf(400_000);
let trial: Trial;

beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.end());

describe('a download that goes well', () => {
  it('ends as one file, with what the server said of it and no part left', async () => {
    trial.server.routes.set(
      '/hebdo_20260727_20260802.json',
      fileRoute(body, {
        etag: '"a"',
        lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
        headers: { 'content-type': 'application/json' },
      }),
    );
    const got = await trial.get('/hebdo_20260727_20260802.json');
    expect(await holds(got.path, body)).toBe(true);
    expect(got).toMatchObject({
      name: 'hebdo_20260727_20260802.json',
      url: `${trial.server.origin}/hebdo_20260727_20260802.json`,
      etag: '"a"',
      lastModified: 'Mon, 03 Aug 2026 05:18:01 GMT',
      contentType: 'application/json',
      bytes: body.length,
    });
    expect((await readdir(trial.folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('takes the name that the server gives, without its folders', async () => {
    trial.server.routes.set(
      '/get',
      fileRoute(body, {
        headers: {
          'content-disposition': `attachment; filename="../../x.json"; filename*=UTF-8''D%C3%A9penses.json`,
        },
      }),
    );
    expect((await trial.get('/get')).name).toBe('Dépenses.json');
    trial.server.routes.set(
      '/other',
      fileRoute(body, { headers: { 'content-disposition': 'attachment; filename="../../.x.json"' } }),
    );
    expect((await trial.get('/other')).name).toBe('x.json');
  });

  it('asks again, later, whether a complete file changed, and fetches nothing when it did not', async () => {
    trial.server.routes.set('/f.json', fileRoute(body, { etag: '"a"' }));
    const first = await trial.get('/f.json');
    expect(await trial.get('/f.json')).toEqual(first);
    expect(trial.server.requests[1]?.headers['if-none-match']).toBe('"a"');
    trial.server.routes.set('/f.json', fileRoute(bytesOf(1000, 9), { etag: '"b"' }));
    const changed = await trial.get('/f.json');
    expect(await holds(changed.path, bytesOf(1000, 9))).toBe(true);
  });

  it('stores what a server compressed against our wish as it was before', async () => {
    trial.server.routes.set(
      '/f.json',
      fileRoute(gzipSync(body), { headers: { 'content-encoding': 'gzip' } }),
    );
    const got = await trial.get('/f.json');
    expect(got.bytes).toBe(body.length);
    expect(await holds(got.path, body)).toBe(true);
    expect(trial.server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('accepts an empty file; the source will say that it is empty', async () => {
    trial.server.routes.set('/f.json', fileRoute(Buffer.alloc(0)));
    expect((await trial.get('/f.json')).bytes).toBe(0);
  });
});

describe('a file that is too large', () => {
  it('is refused before its first byte when the server says its length', async () => {
    trial.server.routes.set('/f.json', fileRoute(body));
    const error = await failure(trial.get('/f.json', { maxBytes: 399_999 }));
    expect(error.code).toBe('tooLarge');
    expect(error.message).toContain(
      `${trial.server.origin}/f.json is 400000 bytes; at most 399999 bytes are fetched`,
    );
    expect(await readdir(trial.folder)).toEqual([]);
    expect((await trial.get('/f.json', { maxBytes: 400_000 })).bytes).toBe(400_000);
  });

  it('is refused while it streams when the server does not', async () => {
    trial.server.routes.set('/f.json', fileRoute(body, { chunked: true }));
    const error = await failure(trial.get('/f.json', { maxBytes: 250_000 }));
    expect(error.code).toBe('tooLarge');
    expect(trial.server.requests).toHaveLength(1);
    expect((await trial.get('/f.json', { maxBytes: 400_000 })).bytes).toBe(400_000);
  });
});

describe('a disk in trouble', () => {
  it('is not taken for a network in trouble', async () => {
    trial.server.routes.set('/f.json', fileRoute(body));
    await writeFile(join(trial.folder, 'file'), '');
    const error = await failure(trial.get('/f.json', { folder: join(trial.folder, 'file') }));
    expect(error.code).toBe('readOnly');
    expect(trial.waits).toEqual([]);
  });
});
