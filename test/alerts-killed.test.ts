/** Killed at any moment and run again, `alerts send` delivers each digest at least once, under one Message-ID. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCivic } from '../src/civic/open.ts';
import { askSubscription, confirmSubscription, countCivic } from '../src/civic/subscriptions.ts';
import { limpide, startLimpide } from './cli.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { market } from './market.ts';
import { type TestSmtp, testSmtp } from './smtp.ts';

const subscribers = 40;
/** After how many messages in all each run is killed. */
const kills = [1, 2, 7, 8, 19, 33, 39];
let made: TestEdition;
let smtp: TestSmtp;
beforeAll(async () => {
  made = await testEdition(market);
  smtp = await testSmtp();
  const civic = await openCivic(made.data);
  const now = new Date();
  const search = { route: 'search', query: 'category=works', lang: 'fr' as const, fictional: false };
  for (let i = 0; i < subscribers; i++) {
    const asked = await askSubscription(civic, `lecteur${i}@example.org`, search, 'daily', now);
    if (asked.kind !== 'confirm') throw new Error(asked.why);
    await confirmSubscription(civic, asked.subscription, [], now);
  }
  await civic.close();
});
afterAll(async () => {
  await smtp.close();
  await made.close();
});

it('distinct Message-IDs are as many as subscribers, whenever it is killed', async () => {
  const env = {
    LIMPIDE_SMTP: smtp.url,
    LIMPIDE_FROM: 'Limpide <alertes@example.org>',
    LIMPIDE_ORIGIN: 'https://limpide.example.org',
  };
  const args = ['alerts', 'send', '--data', made.data, '--json'];
  let killed = 0;
  for (const after of kills) {
    const child = startLimpide(args, { env });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.once('close', (_code, signal) => resolve(signal));
    });
    await Promise.race([smtp.reached(after), ended]);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') killed++;
  }
  expect(killed).toBeGreaterThanOrEqual(kills.length - 2);
  const last = await limpide(args, { env });
  expect(last.err).not.toContain('Error');
  expect(last.code).toBe(0);
  expect(new Set(smtp.received.map(({ id }) => id)).size).toBe(subscribers);
  expect(new Set(smtp.received.map(({ to }) => to)).size).toBe(subscribers);
  // A message sent twice is the same message to the same mailbox.
  expect(new Set(smtp.received.map(({ id, to }) => `${id} ${to}`)).size).toBe(subscribers);
  const before = smtp.received.length;
  expect((await limpide(args, { env })).code).toBe(0);
  expect(smtp.received).toHaveLength(before);
  const civic = await openCivic(made.data);
  expect(await countCivic(civic)).toEqual({ confirmed: subscribers, pending: 0, waiting: 0 });
  await civic.close();
}, 180_000);
