/** The store of subscriptions: what it keeps, what it erases, and the limits that a stranger meets. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  hasDigest,
  messageId,
  noteAccepted,
  noteRefused,
  periodOf,
  toldItems,
  waitingMessages,
  writeMessage,
} from './messages.ts';
import { type Civic, civicPlace, openCivic } from './open.ts';
import {
  askSubscription,
  canonicalQuery,
  confirmedSubscriptions,
  confirmSubscription,
  countCivic,
  deleteMailbox,
  deleteSubscription,
  findSubscription,
  mailbox,
  mostPerMailbox,
  type Search,
  type Subscription,
} from './subscriptions.ts';
import { tokenOf } from './token.ts';

const search: Search = { route: 'search', query: 'q=pont', lang: 'fr', fictional: true };
const now = new Date('2026-03-02T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let folder: string;
let civic: Civic;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-civic-'));
  civic = await openCivic(folder);
});
afterEach(async () => {
  await civic.close();
  rmSync(folder, { recursive: true });
});

async function ask(address = 'a@example.org', other: Partial<Search> = {}): Promise<Subscription> {
  const asked = await askSubscription(civic, address, { ...search, ...other }, 'daily', now);
  if (asked.kind !== 'confirm') throw new Error(asked.why);
  return asked.subscription;
}
const digest = (subscription: string, period: string, items: { id: string; updated: string }[] = []) => ({
  id: messageId(subscription, 'digest', period, 'example.org'),
  subscription,
  kind: 'digest' as const,
  period,
  subject: 's',
  text: 't',
  html: 'h',
  items,
});

describe('a subscription', () => {
  it('waits for its owner, and begins with what is listed already', async () => {
    const one = await ask();
    expect(await confirmedSubscriptions(civic)).toEqual([]);
    await confirmSubscription(civic, one, [{ id: 'i1', updated: '2026-01-01T00:00:00Z' }], now);
    await confirmSubscription(civic, one, [{ id: 'i2', updated: '2026-01-01T00:00:00Z' }], later(1));
    expect((await confirmedSubscriptions(civic)).map(({ id, consentAt }) => [id, consentAt])).toEqual([
      [one.id, now.toISOString()],
    ]);
    expect([...(await toldItems(civic, one.id)).keys()]).toEqual(['i1']);
  });
  it('is found by its mark only', async () => {
    const { id } = await ask();
    const token = tokenOf(civic.secret, id);
    expect((await findSubscription(civic, id, token))?.address).toBe('a@example.org');
    expect(await findSubscription(civic, id, `${token.slice(0, -1)}_`)).toBeUndefined();
    expect(await findSubscription(civic, id, '')).toBeUndefined();
    expect(token).toMatch(/^[\w-]{22}$/);
  });
  it('is asked for once: the same search again is the same subscription', async () => {
    const first = await ask();
    expect((await ask()).id).toBe(first.id);
    expect((await ask('a@example.org', { lang: 'en' })).id).not.toBe(first.id);
  });
  it('is forgotten when nobody confirms it within three days', async () => {
    const one = await ask();
    await askSubscription(civic, 'b@example.org', search, 'daily', later(4));
    expect(await findSubscription(civic, one.id, tokenOf(civic.secret, one.id))).toBeUndefined();
  });
  it('is erased with all that was kept of it, from the file too', async () => {
    const one = await ask('quelquun-de-rare@example.org');
    await confirmSubscription(civic, one, [{ id: 'i1', updated: '2026-01-01T00:00:00Z' }], now);
    await writeMessage(civic, digest(one.id, '2026-03-02'), now);
    await deleteSubscription(civic, one);
    await deleteSubscription(civic, one);
    expect(await countCivic(civic)).toEqual({ confirmed: 0, pending: 0, waiting: 0 });
    expect(await toldItems(civic, one.id)).toEqual(new Map());
    await civic.close();
    expect(readFileSync(civicPlace(folder).file).includes('quelquun-de-rare')).toBe(false);
    civic = await openCivic(folder);
  });
  it('of a mailbox are erased together, when an operator is asked to', async () => {
    await ask();
    await ask('a@example.org', { query: 'q=route' });
    await ask('b@example.org');
    expect(await deleteMailbox(civic, 'a@example.org')).toBe(2);
    expect((await countCivic(civic)).pending).toBe(1);
  });
});

describe('limits', () => {
  it('a mailbox has so many subscriptions, and is sent so many confirmations a day', async () => {
    for (let i = 0; i < mostPerMailbox; i++) await ask('a@example.org', { query: `q=mot${i}` });
    expect(await askSubscription(civic, 'a@example.org', search, 'daily', now)).toEqual({
      kind: 'silent',
      why: 'mailbox',
    });
    const one = await ask('b@example.org');
    for (let i = 0; i < 3; i++)
      await writeMessage(civic, { ...digest(one.id, `${i}`), id: `c${i}`, kind: 'confirm' }, now);
    expect(await askSubscription(civic, 'b@example.org', search, 'daily', now)).toEqual({
      kind: 'silent',
      why: 'confirmations',
    });
    expect((await askSubscription(civic, 'b@example.org', search, 'daily', later(2))).kind).toBe('confirm');
  });
  it('what is no address is refused, before anything is kept', () => {
    for (const bad of [
      '',
      'a',
      'a@b',
      'a b@example.org',
      'a@example.org\nbcc: x@example.org',
      'a@-x.org',
      '<a@example.org>',
    ])
      expect(() => mailbox(bad)).toThrow('Parameter address');
    expect(mailbox('  A.b+c@Example.ORG ')).toBe('A.b+c@example.org');
  });
  it('the file is its owner’s only', () => {
    expect(statSync(civicPlace(folder).file).mode & 0o077).toBe(0);
  });
});

describe('messages', () => {
  it('are written once a period, with the items that they tell', async () => {
    const one = await ask();
    const first = digest(one.id, '2026-03-02', [{ id: 'i1', updated: '2026-03-01T00:00:00Z' }]);
    expect(await writeMessage(civic, first, now)).toBe(true);
    expect(await writeMessage(civic, first, now)).toBe(false);
    expect(await hasDigest(civic, one.id, '2026-03-02')).toBe(true);
    expect(await waitingMessages(civic)).toHaveLength(1);
    expect((await toldItems(civic, one.id)).get('i1')).toBe('2026-03-01T00:00:00Z');
  });
  it('lose their text once they are taken', async () => {
    const one = await ask();
    await writeMessage(civic, digest(one.id, '2026-03-02'), now);
    const [waiting] = await waitingMessages(civic);
    if (!waiting) throw new Error('nothing waits');
    await noteAccepted(civic, waiting, now);
    expect(await waitingMessages(civic)).toEqual([]);
    const rows = await civic.db.selectFrom('message').select(['text', 'html', 'subject']).execute();
    expect(rows).toEqual([{ text: null, html: null, subject: null }]);
  });
  it('refused for good three times in a row end a subscription', async () => {
    const one = await ask();
    for (const period of ['1', '2', '3']) {
      await writeMessage(civic, digest(one.id, period), now);
      const [waiting] = await waitingMessages(civic);
      if (waiting) await noteRefused(civic, waiting, now);
    }
    expect((await countCivic(civic)).pending).toBe(0);
  });
  it('have an id that follows from what they are about', () => {
    expect(messageId('s', 'digest', '2026-03-02', 'example.org')).toBe(
      messageId('s', 'digest', '2026-03-02', 'example.org'),
    );
    expect(messageId('s', 'digest', '2026-03-02', 'example.org')).not.toBe(
      messageId('s', 'digest', '2026-03-03', 'example.org'),
    );
  });
  it('are of a day, or of a week of ISO 8601', () => {
    expect(periodOf('daily', '2026-03-02')).toBe('2026-03-02');
    for (const [day, week] of [
      ['2026-01-01', '2026-W01'],
      ['2027-01-01', '2026-W53'],
      ['2024-12-30', '2025-W01'],
      ['2026-03-02', '2026-W10'],
    ] as const)
      expect(periodOf('weekly', day)).toBe(week);
  });
});

it('a search is the same in any order, without its page', () => {
  expect(canonicalQuery(new URLSearchParams('year=2024&q=pont&page=3&edition=abc&region='))).toBe(
    'q=pont&year=2024',
  );
});
