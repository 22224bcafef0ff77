/** Alerts by e-mail from end to end: the form, the two confirmations, digests, goodbyes, and what a stranger may not do. */
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Civic, openCivic } from '../src/civic/open.ts';
import { countCivic } from '../src/civic/subscriptions.ts';
import { sendAlerts } from '../src/commands/alerts.ts';
import { serveEditions } from '../src/server/editions.ts';
import { createApp } from '../src/server.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { market } from './market.ts';
import { header, type TestSmtp, testSmtp } from './smtp.ts';

const origin = 'https://limpide.example.org';
let made: TestEdition;
let smtp: TestSmtp;
let civic: Civic;
let hono: Hono;
let clock = new Date('2026-03-02T12:00:00Z');
const faults: unknown[] = [];
let close: () => Promise<void>;

beforeAll(async () => {
  made = await testEdition(market);
  smtp = await testSmtp();
  civic = await openCivic(made.data);
  const editions = await serveEditions(made.data);
  ({ hono } = createApp({
    editions,
    assets: { css: '/assets/a.css', js: '/assets/a.js', favicon: '/assets/a.svg', preload: [], fonts: [] },
    assetFolder: '',
    clock: () => clock,
    origin,
    alerts: { civic, mail: { smtp: smtp.url, from: 'Limpide <alertes@example.org>', origin }, forms: 1000 },
    onFault: (error) => faults.push(error),
  }));
  close = () => editions.close();
});
afterAll(async () => {
  await close();
  await civic.close();
  await smtp.close();
  await made.close();
});
beforeEach(async () => {
  await civic.db.deleteFrom('subscription').execute();
});

const get = async (path: string) => hono.request(`${origin}${path}`);
const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  hono.request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const wanted = { search: '/fr/contrats?q=pont&page=2', address: 'lectrice@example.org', frequency: 'daily' };

/** Asks, and gives the path of the subscription's own page, from the message that came. */
async function asked(fields: Partial<typeof wanted> = {}): Promise<string> {
  const before = smtp.received.length;
  const response = await post('/fr/alertes', { ...wanted, ...fields });
  expect(response.status).toBe(303);
  await smtp.reached(before + 1);
  while ((await countCivic(civic)).waiting > 0) await new Promise((noted) => setImmediate(noted));
  const raw = smtp.received.at(-1)?.raw ?? '';
  return new URL(/<([^>]+)>/.exec(header(raw, 'List-Unsubscribe') ?? '')?.[1] ?? '').pathname;
}
const config = () => ({
  data: made.data,
  host: '127.0.0.1',
  port: 0,
  apiCalls: 600,
  proxied: false,
  mail: { smtp: smtp.url, from: 'Limpide <alertes@example.org>', origin },
});
const said: string[] = [];
const output = { out: (line: string) => void said.push(line), note: () => undefined };
const send = () => sendAlerts(config(), output, () => clock, true);

describe('asking', () => {
  it('shows a form for the search, and nothing kept until its owner confirms', async () => {
    const html = await (await get('/fr/alertes?search=%2Ffr%2Fcontrats%3Fq%3Dpont')).text();
    expect(html).toMatch(/Recherche.: pont/);
    expect(html).toContain('<input type="email" name="address"');
    const path = await asked();
    expect(await countCivic(civic)).toMatchObject({ confirmed: 0, pending: 1 });
    const page = await get(path);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('Il n’est pas encore confirmé');
    // Opening the page, as a mail scanner does, confirms nothing.
    expect(await countCivic(civic)).toMatchObject({ confirmed: 0, pending: 1 });
    expect((await post(path, { action: 'confirm' })).status).toBe(303);
    expect(await countCivic(civic)).toMatchObject({ confirmed: 1, pending: 0 });
    expect(await (await get(path)).text()).toContain('Confirmé le 2 mars 2026');
  });
  it('answers the same whether an address is known or not', async () => {
    const path = await asked();
    await post(path, { action: 'confirm' });
    const known = await post('/fr/alertes', wanted);
    const unknown = await post('/fr/alertes', { ...wanted, address: 'autre@example.org' });
    expect(known.headers.get('location')).toBe(unknown.headers.get('location'));
    expect(known.status).toBe(unknown.status);
  });
  it('refuses what is no search, no address, no form, another site’s form, or too long', async () => {
    for (const [fields, headers, status] of [
      [{ ...wanted, search: '/fr/methode' }, {}, 400],
      [{ ...wanted, search: 'https://elsewhere.example/' }, {}, 400],
      [{ ...wanted, search: '/fr/appels-offres?within=9' }, {}, 400],
      [{ ...wanted, address: 'nobody' }, {}, 400],
      [{ ...wanted, frequency: 'hourly' }, {}, 400],
      [wanted, { 'content-type': 'application/json' }, 400],
      [wanted, { origin: 'https://elsewhere.example' }, 400],
      [wanted, { 'sec-fetch-site': 'cross-site' }, 400],
      [{ ...wanted, extra: 'x'.repeat(5000) }, {}, 413],
    ] as const)
      expect([fields, (await post('/fr/alertes', fields, headers)).status]).toEqual([fields, status]);
    expect(await countCivic(civic)).toEqual({ confirmed: 0, pending: 0, waiting: 0 });
  });
  it('lets a subscription’s page be opened by its mark only', async () => {
    const path = await asked();
    const wrong = `${path.slice(0, -3)}abc`;
    expect((await get(wrong)).status).toBe(404);
    expect(await (await get(wrong)).text()).toContain('ne mène à aucun abonnement');
    await post(wrong, { action: 'delete' });
    expect(await countCivic(civic)).toMatchObject({ pending: 1 });
  });
});

describe('leaving', () => {
  it('takes one click in the mail program (RFC 8058), whatever site it comes from', async () => {
    const path = await asked();
    const raw = smtp.received.at(-1)?.raw ?? '';
    expect(header(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const response = await post(
      path,
      { 'List-Unsubscribe': 'One-Click' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(200);
    expect(await countCivic(civic)).toEqual({ confirmed: 0, pending: 0, waiting: 0 });
    expect((await post(path, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  });
  it('takes one button on the page, and says that all is erased', async () => {
    const path = await asked();
    const response = await post(path, { action: 'delete' });
    expect(await (await get(response.headers.get('location') ?? '')).text()).toContain('C’est effacé');
    expect(await countCivic(civic)).toMatchObject({ pending: 0 });
  });
});

describe('digests', () => {
  /** A confirmed subscription to which nothing was told yet. */
  async function confirmed(fields: Partial<typeof wanted> = {}): Promise<string> {
    const path = await asked(fields);
    await post(path, { action: 'confirm' });
    await civic.db.deleteFrom('sent_item').execute();
    return path;
  }
  it('tell nothing of what was listed when the subscription began', async () => {
    const path = await asked();
    await post(path, { action: 'confirm' });
    const before = smtp.received.length;
    await send();
    expect(smtp.received).toHaveLength(before);
  });
  it('tell what is new, once, in the language asked, with the way out', async () => {
    const path = await confirmed({ search: '/en/contracts?category=works', address: 'reader@example.org' });
    const before = smtp.received.length;
    await send();
    await send();
    expect(smtp.received).toHaveLength(before + 1);
    const { raw: packed, to } = smtp.received.at(-1) ?? { raw: '', to: '' };
    const raw = packed.replaceAll('=\r\n', '');
    expect(to).toBe('reader@example.org');
    expect(header(raw, 'Subject')).toMatch(/^3 new – Contracts and tenders$|^=\?UTF-8\?/);
    expect(raw).toContain('https://limpide.example.org/en/contracts/ocds-abc123-1001');
    expect(raw).toContain(path.replace('/fr/alertes', '/en/alerts'));
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
  });
  it('come again when something is new, in another period; weekly ones once a week', async () => {
    const path = await confirmed();
    await post(path, { action: 'frequency', frequency: 'weekly' });
    const before = smtp.received.length;
    await send();
    await civic.db.deleteFrom('sent_item').execute();
    clock = new Date('2026-03-04T12:00:00Z');
    await send();
    expect(smtp.received).toHaveLength(before + 1);
    clock = new Date('2026-03-09T12:00:00Z');
    await send();
    expect(smtp.received).toHaveLength(before + 2);
    expect(new Set(smtp.received.slice(before).map(({ id }) => id)).size).toBe(2);
    clock = new Date('2026-03-02T12:00:00Z');
  });
  it('wait when the server says “not now”, and go out under the same Message-ID', async () => {
    await confirmed();
    smtp.refuse(() => 450);
    await expect(send()).rejects.toThrow('refused for now');
    const { waiting } = await countCivic(civic);
    expect(waiting).toBe(1);
    const [{ id = '' } = {}] = await civic.db
      .selectFrom('message')
      .select('id')
      .where('kind', '=', 'digest')
      .execute();
    smtp.refuse(() => undefined);
    await send();
    expect(smtp.received.at(-1)?.id).toBe(`<${id}>`);
    expect((await countCivic(civic)).waiting).toBe(0);
  });
  it('are not tried again when the server says “never”', async () => {
    await confirmed();
    smtp.refuse(() => 550);
    await send();
    expect(JSON.parse(said.at(-1) ?? '{}')).toMatchObject({ refused: 1, accepted: 0 });
    smtp.refuse(() => undefined);
    const before = smtp.received.length;
    await send();
    expect(smtp.received).toHaveLength(before);
  });
  it('say when nobody answers, and lose nothing', async () => {
    await confirmed();
    const dead = { ...config(), mail: { ...config().mail, smtp: 'smtp://127.0.0.1:1' } };
    await expect(sendAlerts(dead, output, () => clock, true)).rejects.toThrow('1 messages wait');
    await send();
    expect((await countCivic(civic)).waiting).toBe(0);
  });
  it('of fictional data are not sent from real ones', async () => {
    await confirmed();
    await civic.db.updateTable('subscription').set({ fictional: 1 }).execute();
    const before = smtp.received.length;
    await send();
    expect(smtp.received).toHaveLength(before);
  });
});

it('without settings, the page says so and shows no form', async () => {
  const editions = await serveEditions(made.data);
  const { hono: plain } = createApp({
    editions,
    assets: { css: '/assets/a.css', js: '/assets/a.js', favicon: '/assets/a.svg', preload: [], fonts: [] },
    assetFolder: '',
    clock: () => clock,
    onFault: () => undefined,
  });
  const html = await (await plain.request('http://localhost/en/alerts?search=%2Fen%2Ftenders')).text();
  expect(html).toContain('E-mail is not in service here');
  expect(html).not.toContain('type="email"');
  expect((await plain.request('http://localhost/en/alerts', { method: 'POST' })).status).toBe(405);
  await editions.close();
});

it('nothing here was a fault of ours', () => {
  expect(faults).toEqual([]);
});
