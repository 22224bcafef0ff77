/** An answer holds its edition as long as it is read, and no longer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { inventedRelease } from '../../test/invented.ts';
import { createApp } from '../server.ts';
import { type Held, type ServedEditions, serveEditions } from './editions.ts';

let made: TestEdition;
let editions: ServedEditions;
let open = 0;

function counted(held: Held): Held {
  open++;
  let released = false;
  return {
    edition: held.edition,
    release() {
      if (!released) open--;
      released = true;
      held.release();
    },
    again: () => counted(held.again()),
  };
}

beforeAll(async () => {
  made = await testEdition(Array.from({ length: 20 }, (_, n) => inventedRelease(n)));
  editions = await serveEditions(made.data);
});
afterAll(async () => {
  await editions.close();
  await made.close();
});

const later = () => new Promise((resolve) => setTimeout(resolve, 50));

it.each([
  ['GET', '/en/contracts.csv'],
  ['HEAD', '/en/contracts.csv'],
  ['HEAD', '/en/contracts.json'],
  ['HEAD', '/en'],
  ['GET', '/api/v1/processes.csv'],
  ['HEAD', '/api/v1/processes.csv'],
  ['HEAD', '/api/v1/processes'],
])('%s %s', async (method, path) => {
  const { hono } = createApp({
    editions: {
      ...editions,
      current() {
        const held = editions.current();
        return held && counted(held);
      },
    },
    assets: { css: '/assets/a.css', js: '/assets/a.js', favicon: '/assets/a.svg', preload: [], fonts: [] },
    assetFolder: '',
    clock: () => new Date('2026-01-20T12:00:00Z'),
    onFault: (error) => {
      throw error;
    },
  });
  for (const encoding of ['identity', 'br']) {
    const answer = await hono.request(`http://localhost${path}`, {
      method,
      headers: { 'accept-encoding': encoding },
    });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
    await later();
    expect(open, encoding).toBe(0);
  }
});
