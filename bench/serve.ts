/** Asks a running server as readers would: each address once, so that no answer comes from the cache; then one many times. */
import { Agent, get } from 'node:http';
import { peakOf, start } from './child.ts';
import { percentile } from './statistics.ts';
import type { Measured } from './verdict.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function ask(url: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - begun)
          : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Pages with default parameters; a name that no page reads makes each address new (a figure refuses unknown names). */
const pages = [
  '',
  '/contrats',
  '/acheteurs',
  '/fournisseurs',
  '/donnees',
  '/donnees/qualite',
  '/mesures',
  '/mesures/single-bid-share',
];

export async function measureServing(
  program: string,
  data: string,
  size: number,
  rounds = 12,
): Promise<Measured[]> {
  const begun = performance.now();
  const server = start(program, ['serve', '--data', data, '--port', '0']);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const found = /http:\/\/\S+/.exec(text)?.[0];
        if (found) resolve(found);
      });
      server.once('close', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    await ask(`${address}/fr/a-propos`);
    const ready = (performance.now() - begun) / 1000;
    let slowest = { page: '', p95: 0 };
    for (const page of pages) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++)
        times.push(await ask(`${address}/fr${page}?bench=${round}`));
      const p95 = percentile(times, 0.95) ?? 0;
      if (p95 > slowest.p95) slowest = { page: `/fr${page}`, p95 };
    }
    const together: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const asked = Array.from({ length: 16 }, (_, i) =>
        ask(`${address}/fr${pages[i % pages.length] ?? ''}?together=${round}-${i}`),
      );
      together.push(...(await Promise.all(asked)));
    }
    const until = performance.now() + 2000;
    let cached = 0;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (; performance.now() < until; cached++) await ask(`${address}/fr/contrats`);
      }),
    );
    const memory = server.pid === undefined ? null : peakOf(server.pid);
    return [
      { id: 'serve.ready', value: ready, size },
      { id: 'serve.memory', value: memory, size },
      { id: 'serve.one.p95', value: slowest.p95, size, detail: slowest.page },
      { id: 'serve.sixteen.p95', value: percentile(together, 0.95), size },
      { id: 'serve.cached', value: cached / 2, size, detail: 'asked by one Node process' },
    ];
  } finally {
    server.kill('SIGTERM');
    await pause(200);
    agent.destroy();
  }
}
