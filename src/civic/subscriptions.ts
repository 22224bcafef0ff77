/** Subscriptions: asked for, confirmed by the owner of the mailbox, changed, deleted; within limits that no stranger can pass. */
import { randomUUID } from 'node:crypto';
import { LimpideError } from '../kernel/errors.ts';
import type { Civic, CivicDatabase } from './open.ts';
import type { Frequency, SubscriptionTable } from './schema.ts';
import { isToken } from './token.ts';

export interface Search {
  readonly route: string;
  /** In the order of `canonicalQuery`. */
  readonly query: string;
  readonly lang: 'fr' | 'en';
  readonly fictional: boolean;
}

export interface Subscription extends Search {
  readonly id: string;
  readonly address: string;
  readonly frequency: Frequency;
  readonly askedAt: string;
  readonly consentAt: string | null;
}

/** Days after which what nobody confirmed is forgotten. */
export const daysToConfirm = 3;
export const mostPerMailbox = 20;
/** Confirmations that one mailbox is sent in a day, whoever asks for them. */
export const mostConfirmations = 3;
export const mostPending = 10_000;
const longestAddress = 254;

const msPerDay = 86_400_000;

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * msPerDay).toISOString();
}

/** A mailbox as it is kept: trimmed, its domain in small letters. @throws LimpideError usage */
export function mailbox(given: string): string {
  const text = given.trim();
  const at = text.lastIndexOf('@');
  if (
    text.length > longestAddress ||
    !/^[^\s@<>()[\],;:\\"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
      text,
    )
  )
    throw new LimpideError('usage', 'Parameter address: write an e-mail address, as name@example.org.');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** The same search has the same query, whatever the order of its parameters; page and edition do not belong to it. */
export function canonicalQuery(query: URLSearchParams): string {
  const kept = [...query].filter(
    ([name, value]) => value !== '' && !['page', 'edition', 'on', 'sort'].includes(name),
  );
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    address: row.address,
    route: row.route,
    query: row.query,
    lang: row.lang,
    frequency: row.frequency,
    fictional: row.fictional === 1,
    askedAt: row.asked_at,
    consentAt: row.consent_at,
  };
}

type SubscriptionRow = Omit<SubscriptionTable, 'refusals'> & { readonly refusals: number };

/** What came of a request; the page that answers it says the same of all. */
export type Asked =
  | { readonly kind: 'confirm'; readonly subscription: Subscription }
  | { readonly kind: 'silent'; readonly why: 'confirmations' | 'mailbox' };

/**
 * Keeps a request for a subscription. One that is there already is confirmed again, or its owner shown the way to it: by
 * mail only.
 * @throws LimpideError tooMany, when too many requests wait to be confirmed by anyone
 */
export async function askSubscription(
  { db }: Civic,
  address: string,
  search: Search,
  frequency: Frequency,
  now: Date,
): Promise<Asked> {
  await forgetPending(db, now);
  return db.transaction().execute(async (within): Promise<Asked> => {
    const pending = await within
      .selectFrom('subscription')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('consent_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (Number(pending.n) >= mostPending)
      throw new LimpideError('tooMany', 'Too many requests wait for a confirmation; try again tomorrow.');
    const own = await within.selectFrom('subscription').selectAll().where('address', '=', address).execute();
    const recent = await within
      .selectFrom('message')
      .innerJoin('subscription', 'subscription.id', 'message.subscription')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('subscription.address', '=', address)
      .where('message.kind', '=', 'confirm')
      .where('message.made_at', '>', daysBefore(now, 1))
      .executeTakeFirstOrThrow();
    if (Number(recent.n) >= mostConfirmations) return { kind: 'silent', why: 'confirmations' };
    const fictional = search.fictional ? 1 : 0;
    const same = own.find(
      (row) =>
        row.route === search.route &&
        row.query === search.query &&
        row.lang === search.lang &&
        row.fictional === fictional,
    );
    if (same) return { kind: 'confirm', subscription: subscriptionOf(same) };
    if (own.length >= mostPerMailbox) return { kind: 'silent', why: 'mailbox' };
    const row = {
      id: randomUUID(),
      address,
      route: search.route,
      query: search.query,
      lang: search.lang,
      frequency,
      fictional,
      asked_at: now.toISOString(),
      consent_at: null,
      refusals: 0,
    };
    await within.insertInto('subscription').values(row).execute();
    return { kind: 'confirm', subscription: subscriptionOf(row) };
  });
}

/** The subscription that an address of the site names, for who holds its mark; undefined for anybody else. */
export async function findSubscription(
  { db, secret }: Civic,
  id: string,
  token: string,
): Promise<Subscription | undefined> {
  if (!isToken(secret, id, token)) return undefined;
  const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : subscriptionOf(row);
}

/** The owner's consent: what the search lists already counts as told. */
export async function confirmSubscription(
  { db }: Civic,
  { id }: Subscription,
  listed: readonly { readonly id: string; readonly updated: string }[],
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    const done = await within
      .updateTable('subscription')
      .set({ consent_at: now.toISOString() })
      .where('id', '=', id)
      .where('consent_at', 'is', null)
      .executeTakeFirst();
    if (Number(done.numUpdatedRows) === 0) return;
    for (const item of listed)
      await within
        .insertInto('sent_item')
        .values({ subscription: id, item: item.id, updated: item.updated, digest: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

export async function changeFrequency(
  { db }: Civic,
  { id }: Subscription,
  frequency: Frequency,
): Promise<void> {
  await db.updateTable('subscription').set({ frequency }).where('id', '=', id).execute();
}

/** Erases a subscription with all that was kept of it; erasing it again changes nothing. */
export async function deleteSubscription({ db }: Civic, { id }: Pick<Subscription, 'id'>): Promise<void> {
  await db.deleteFrom('subscription').where('id', '=', id).execute();
}

/** Erases everything of a mailbox, for an operator who is asked to. Gives how many subscriptions it had. */
export async function deleteMailbox({ db }: Civic, address: string): Promise<number> {
  const done = await db.deleteFrom('subscription').where('address', '=', address).executeTakeFirst();
  return Number(done.numDeletedRows);
}

/** Erases what nobody confirmed in time. */
export async function forgetPending(db: CivicDatabase, now: Date): Promise<void> {
  await db
    .deleteFrom('subscription')
    .where('consent_at', 'is', null)
    .where('asked_at', '<', daysBefore(now, daysToConfirm))
    .execute();
}

/** Every confirmed subscription, in the order of their consents. */
export async function confirmedSubscriptions({ db }: Civic): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscription')
    .selectAll()
    .where('consent_at', 'is not', null)
    .orderBy('consent_at')
    .orderBy('id')
    .execute();
  return rows.map(subscriptionOf);
}

export interface CivicCounts {
  readonly confirmed: number;
  readonly pending: number;
  readonly waiting: number;
}

/** How many there are: never who. */
export async function countCivic({ db }: Civic): Promise<CivicCounts> {
  const count = ({ n }: { n: number | string | bigint }): number => Number(n);
  const confirmed = await db
    .selectFrom('subscription')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('consent_at', 'is not', null)
    .executeTakeFirstOrThrow();
  const pending = await db
    .selectFrom('subscription')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('consent_at', 'is', null)
    .executeTakeFirstOrThrow();
  const waiting = await db
    .selectFrom('message')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('accepted_at', 'is', null)
    .where('refused_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { confirmed: count(confirmed), pending: count(pending), waiting: count(waiting) };
}
