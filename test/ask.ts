/** A server over an edition made for a test, asked by address, without a socket. */
import { serveEditions } from '../src/server/editions.ts';
import { createApp } from '../src/server.ts';

export interface Asker {
  /** The answer to GET `address`; `faults` holds what the server blames on itself. */
  ask(address: string): Promise<Response>;
  /** The same with headers, or another method. */
  request(address: string, headers: Record<string, string>, method?: string): Promise<Response>;
  html(address: string): Promise<string>;
  json(address: string): Promise<Record<string, unknown>>;
  readonly faults: readonly unknown[];
  close(): Promise<void>;
}

/**
 * @param data the data folder, as `--data` takes it
 * @param calls of the API that an address may make in a minute
 */
export async function asker(
  data: string,
  now = new Date('2026-01-20T12:00:00Z'),
  calls = 1_000_000,
): Promise<Asker> {
  const faults: unknown[] = [];
  const editions = await serveEditions(data);
  const { hono } = createApp({
    editions,
    assets: { css: '/assets/a.css', js: '/assets/a.js', favicon: '/assets/a.svg', preload: [], fonts: [] },
    assetFolder: '',
    clock: () => now,
    api: { calls },
    onFault: (error) => faults.push(error),
  });
  const ask = async (address: string) => hono.request(`http://localhost${address}`);
  return {
    ask,
    request: async (address, headers, method = 'GET') =>
      hono.request(`http://localhost${address}`, { method, headers }),
    html: async (address) => (await ask(address)).text(),
    json: async (address) => (await ask(address)).json(),
    faults,
    close: () => editions.close(),
  };
}
