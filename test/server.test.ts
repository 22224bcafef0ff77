/** The real server over a real socket: it says what is wrong, withstands hostile addresses, and moves without a break. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get, type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../src/routes.ts';
import { jsonOf, limpide, startLimpide } from './cli.ts';
import { inventedLines } from './invented.ts';
import { temporary } from './temporary.ts';

const folder = temporary('server');
const data = join(folder, 'data');
let server: ChildProcess;
let port: number;
let log = '';

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function added(name: string, text: string): Promise<string> {
  return String(jsonOf(await limpide(['add', '--data', data, '--json', write(name, text)]))['edition']);
}

/** Starts `limpide serve` on a free port; resolves with the port once it is ready. */
function serve(child: ChildProcess): Promise<number> {
  child.stderr?.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString();
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(out);
      if (found) resolve(Number(found[1]));
    });
    child.once('close', () => reject(new Error(`The server stopped: ${log}`)));
  });
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** Asks for a path exactly as it is written. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

function langOf(html: string): string | undefined {
  return /<html lang="([^"]+)"/.exec(html)?.[1];
}

beforeAll(async () => {
  await added('first.jsonl', inventedLines(40));
  server = startLimpide(['serve', '--data', data, '--port', '0']);
  port = await serve(server);
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
});

test('a busy port is said so, with the command for another', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  const address = busy.address();
  const taken = address !== null && typeof address === 'object' ? address.port : 0;
  const ran = await limpide(['serve', '--data', data, '--port', String(taken)]);
  busy.close();
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(`Port ${taken} is in use`);
  expect(ran.err).toContain(`PORT=${taken + 1}`);
});

describe('an address that nothing has', () => {
  test.each([
    ['/fr/contrats/ocds-abc123-404', 'fr'],
    ['/en/contracts/ocds-abc123-404', 'en'],
    ['/fr/acheteurs/personne', 'fr'],
    ['/en/suppliers/nobody', 'en'],
    ['/en/figures/no-such-measure', 'en'],
    ['/fr/nulle-part', 'fr'],
  ])('%s is a 404 page in its language', async (path, lang) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(langOf(body)).toBe(`${lang}-CA`);
    if (lang === 'fr') expect(body).not.toContain('<p lang="en">');
    expect(headers['content-type']).toContain('text/html');
  });

  test('without a language, the page is in the reader’s', async () => {
    expect(langOf((await ask('/nowhere', { 'accept-language': 'en-CA' })).body)).toBe('en-CA');
    expect(langOf((await ask('/nowhere', { 'accept-language': 'fr-CA' })).body)).toBe('fr-CA');
  });

  test('data are refused as problem+json', async () => {
    const { status, body, headers } = await ask('/en/contracts/ocds-abc123-404.json');
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(body)).toMatchObject({ status: 404, code: 'notFound' });
  });

  test('an edition that is not kept here', async () => {
    expect((await ask('/en/contracts?edition=0123456789abcdef')).status).toBe(404);
  });
});

describe('hostile addresses', () => {
  const values = [
    "' or 1=1 --",
    "'; drop table process; --",
    '$1 {{filters}} $year {{7*7}}',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '../../../../etc/passwd',
    '\u0000',
    '\ud83d\ude00'.repeat(40),
    '%',
    '_%_%',
    '(((((',
    '\\',
    '[a-z]{1,99999}(a+)+$',
    '9'.repeat(400),
    '-1',
    '1e309',
    'NaN',
    '__proto__',
    'constructor',
    'a '.repeat(300),
    '',
  ];
  const names = [
    'q',
    'year',
    'buyer',
    'supplier',
    'category',
    'region',
    'method',
    'it',
    'dataset',
    'by',
    'limit',
    'sort',
    'page',
    'after',
    'status',
    'amount',
    'edition',
    'order',
    'cursor',
    'file',
    'reason',
    '__proto__',
    'toString',
    'q[]',
    'q[$ne]',
  ];
  const addresses = Object.values(routes).flatMap((route) => [route.fr, route.en]);

  test('no value of any parameter is a fault of the server, and none is shown as markup', async () => {
    let turn = 0;
    for (const pattern of addresses) {
      const path = pattern.replace(/:\w+/g, 'single-bid-share');
      for (const ending of ['', '.json', '.csv']) {
        for (let i = 0; i < 12; i++) {
          const value = values[turn % values.length] ?? '';
          const name = names[turn % names.length] ?? 'q';
          turn++;
          const query = `${encodeURIComponent(name)}=${encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '?'))}`;
          const { status, body } = await ask(`${path}${ending}?${query}`);
          expect([200, 400, 404], `${path}${ending}?${query}: ${body.slice(0, 200)}`).toContain(status);
          if (ending === '') expect(body).not.toMatch(/<script>alert|<img src=x/);
        }
      }
    }
    expect(turn).toBeGreaterThan(500);
  });

  test('no id in an address is a fault of the server', async () => {
    for (const pattern of addresses.filter((address) => address.includes(':')))
      for (const value of values) {
        if (value === '') continue;
        const id = encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '?'));
        const { status, body } = await ask(pattern.replace(/:\w+/g, id));
        expect([200, 400, 404], `${pattern} ${id}`).toContain(status);
        expect(body).not.toMatch(/<script>alert|<img src=x/);
      }
  });

  test.each([
    '/en/contracts?q=%',
    '/en/contracts?q=%zz&year=%e0%80%af',
    '/en/contracts?q=%ff%fe',
    '/en/contracts/%zz',
    '/en/contracts/%e0%80%af',
    '/en/contracts/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '//evil.example/en',
    '/\\evil.example',
    '/en/../fr/./contrats',
    '/en/contracts?q=a&q=b&q=c&year=2024&year=2025',
    `/en/contracts?q=${'a'.repeat(4000)}`,
    `/${'a/'.repeat(900)}`,
    '/?lang=%0d%0aset-cookie:x',
    '/en?%00',
    '/en/contracts.csv.json',
    '/.json',
    '/en/.csv',
  ])('%s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([200, 302, 400, 404, 414, 431], body.slice(0, 200)).toContain(status);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['location'] ?? '/').toMatch(/^\/(?!\/)/);
    expect(body).not.toContain('"devDependencies"');
  });

  test('other methods, odd hosts and headers', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect((await ask('/en', {}, method)).status).toBe(405);
    for (const host of ['evil.example', '', 'a b', '[::1', 'x'.repeat(300)])
      expect((await ask('/en', { host })).status, host).toBeLessThan(500);
    for (const header of ['accept-language', 'accept-encoding', 'if-none-match', 'range', 'cookie'])
      expect((await ask('/en', { [header]: '*;q=,,;;,\t"x"'.repeat(50) })).status).toBeLessThan(500);
  });

  test('none of it was a fault for the log, and the server still answers', async () => {
    expect(log).not.toContain('a request failed');
    expect((await ask('/en')).status).toBe(200);
  });
});

describe('while a new edition is published', () => {
  test('no request fails, and the new edition is served within two seconds', async () => {
    const first = await editionServed();
    const failures: string[] = [];
    let answered = 0;
    let isLooping = true;
    let movedAt = 0;
    const paths = [
      '/en',
      '/fr/contrats',
      '/en/contracts.json',
      '/en/contracts.csv',
      '/en/contracts/ocds-abc123-1',
      '/fr/mesures',
    ];
    const reader = async (start: number): Promise<void> => {
      for (let turn = start; isLooping; turn++) {
        // Each address once: what is cached would tell nothing.
        const path = `${paths[turn % paths.length]}?q=chairs${turn}`;
        try {
          const { status } = await ask(path);
          answered++;
          if (status >= 500) failures.push(`${path}: ${status}`);
        } catch (error) {
          failures.push(`${path}: ${String(error)}`);
        }
        if (movedAt === 0 && (await editionServed()) !== first) movedAt = Date.now();
      }
    };
    const readers = [0, 1000, 2000].map(reader);
    const next = await added('second.jsonl', inventedLines(40, 100));
    const published = Date.now();
    while (movedAt === 0 && Date.now() - published < 5000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    isLooping = false;
    await Promise.all(readers);
    expect(failures).toEqual([]);
    expect(await editionServed()).toBe(next);
    expect(movedAt - published).toBeLessThan(2000);
    expect(answered).toBeGreaterThan(20);
  });

  test('a reader who left in the middle of a list holds nothing', async () => {
    await new Promise<void>((resolve) => {
      const asked = get({ host: '127.0.0.1', port, path: '/en/contracts.csv', agent: false }, (answer) => {
        answer.once('data', () => {
          asked.destroy();
          resolve();
        });
      });
      asked.on('error', () => {});
    });
    expect((await ask('/en/contracts.csv')).status).toBe(200);
  });
});

async function editionServed(): Promise<string> {
  const { body } = await ask('/en/figures/process-count.json');
  return String(JSON.parse(body).edition);
}

test('SIGTERM ends the server, requests under way are answered', async () => {
  const child = startLimpide(['serve', '--data', data, '--port', '0']);
  const own = await serve(child);
  const answered = fetch(`http://127.0.0.1:${own}/en`).then((answer) => answer.status);
  expect(await answered).toBe(200);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
