/**
 * Messages to send. Each is written down whole before it is sent, under an id that follows from what it is about: a program
 * that dies between sending and noting it sends the same message again, under the same Message-ID.
 */
import { createHash } from 'node:crypto';
import type { Civic } from './open.ts';
import type { Frequency } from './schema.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Waiting extends MailText {
  readonly id: string;
  readonly subscription: string;
  readonly address: string;
  readonly lang: 'fr' | 'en';
}

/** After so many messages refused for good in a row, a subscription is erased: its mailbox is no more. */
const mostRefusals = 3;
/** Days for which is kept that a message was sent; its text is erased at once. */
const daysKept = 60;

/** The Message-ID without its angle brackets; `host` is that of the site. */
export function messageId(subscription: string, kind: string, period: string, host: string): string {
  const name = createHash('sha256').update(`${subscription} ${kind} ${period}`).digest('hex').slice(0, 40);
  return `${name}@${host}`;
}

/** "2026-03-31", or "2026-W14" by ISO 8601: a subscription has one digest a period at most. */
export function periodOf(frequency: Frequency, day: string): string {
  if (frequency === 'daily') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** What was told of each item, by its id. */
export async function toldItems({ db }: Civic, subscription: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('sent_item')
    .select(['item', 'updated'])
    .where('subscription', '=', subscription)
    .execute();
  return new Map(rows.map(({ item, updated }) => [item, updated]));
}

export async function hasDigest({ db }: Civic, subscription: string, period: string): Promise<boolean> {
  const row = await db
    .selectFrom('message')
    .select('id')
    .where('subscription', '=', subscription)
    .where('kind', '=', 'digest')
    .where('period', '=', period)
    .executeTakeFirst();
  return row !== undefined;
}

export interface Written extends MailText {
  readonly id: string;
  readonly subscription: string;
  readonly kind: 'confirm' | 'digest';
  readonly period: string;
  /** What a digest tells. */
  readonly items?: readonly { readonly id: string; readonly updated: string }[];
}

/** Writes a message down with the items that it tells, all or nothing. False when it was there already. */
export async function writeMessage({ db }: Civic, message: Written, now: Date): Promise<boolean> {
  return db.transaction().execute(async (within) => {
    const done = await within
      .insertInto('message')
      .values({
        id: message.id,
        subscription: message.subscription,
        kind: message.kind,
        period: message.period,
        made_at: now.toISOString(),
        subject: message.subject,
        text: message.text,
        html: message.html,
        tries: 0,
        accepted_at: null,
        refused_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(done.numInsertedOrUpdatedRows ?? 0n) === 0) return false;
    for (const item of message.items ?? [])
      await within
        .insertInto('sent_item')
        .values({
          subscription: message.subscription,
          item: item.id,
          updated: item.updated,
          digest: message.id,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['subscription', 'item'])
            .doUpdateSet({ updated: item.updated, digest: message.id }),
        )
        .execute();
    return true;
  });
}

/** Messages to send, oldest first. */
export async function waitingMessages({ db }: Civic): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('message')
    .innerJoin('subscription', 'subscription.id', 'message.subscription')
    .select([
      'message.id as id',
      'message.subscription as subscription',
      'subscription.address as address',
      'subscription.lang as lang',
      'message.subject as subject',
      'message.text as text',
      'message.html as html',
    ])
    .where('message.accepted_at', 'is', null)
    .where('message.refused_at', 'is', null)
    .orderBy('message.made_at')
    .orderBy('message.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subscription: row.subscription,
    address: row.address,
    lang: row.lang,
    subject: row.subject ?? '',
    text: row.text ?? '',
    html: row.html ?? '',
  }));
}

const erased = { subject: null, text: null, html: null } as const;

export async function noteAccepted({ db }: Civic, { id, subscription }: Waiting, now: Date): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within
      .updateTable('message')
      .set({ ...erased, accepted_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    await within.updateTable('subscription').set({ refusals: 0 }).where('id', '=', subscription).execute();
  });
}

export async function noteDelayed({ db }: Civic, { id }: Waiting): Promise<void> {
  await db
    .updateTable('message')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** A server said that it will never take it. */
export async function noteRefused({ db }: Civic, { id, subscription }: Waiting, now: Date): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within
      .updateTable('message')
      .set({ ...erased, refused_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    await within
      .updateTable('subscription')
      .set(({ eb }) => ({ refusals: eb('refusals', '+', 1) }))
      .where('id', '=', subscription)
      .execute();
    await within
      .deleteFrom('subscription')
      .where('id', '=', subscription)
      .where('refusals', '>=', mostRefusals)
      .execute();
  });
}

/** Erases the notes of messages sent long ago. */
export async function forgetMessages({ db }: Civic, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * 86_400_000).toISOString();
  await db
    .deleteFrom('message')
    .where('made_at', '<', before)
    .where(({ or, eb }) => or([eb('accepted_at', 'is not', null), eb('refused_at', 'is not', null)]))
    .execute();
}
