/** `limpide alerts`: writes and sends the digests that are due, tells how many there are, erases a mailbox. */
import { withLock } from '../archive/lock.ts';
import { type MailSettings, type Sent, sendWaiting } from '../civic/mailer.ts';
import { hasDigest, messageId, periodOf, toldItems, writeMessage } from '../civic/messages.ts';
import { type Civic, civicPlace, openCivic } from '../civic/open.ts';
import {
  type CivicCounts,
  confirmedSubscriptions,
  countCivic,
  deleteMailbox,
  forgetPending,
  mailbox,
  type Subscription,
} from '../civic/subscriptions.ts';
import type { Edition } from '../editions/open.ts';
import { digestMail } from '../feeds/mail.ts';
import { dayOfInstant } from '../i18n/time.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { terminalProgress } from '../kernel/progress.ts';
import { manageAddress } from '../server/alerts.ts';
import { serveEditions } from '../server/editions.ts';
import { feedOf, searchPath } from '../server/followed.ts';

/** A digest lists so many; it says how many there are more. */
const mostListed = 30;

function mailOf({ mail }: Config): MailSettings {
  if (mail !== undefined) return mail;
  throw new LimpideError(
    'usage',
    'Alerts by e-mail are not set up: give LIMPIDE_SMTP, LIMPIDE_FROM and LIMPIDE_ORIGIN (docs/alerts.md).',
  );
}

interface Due {
  readonly civic: Civic;
  readonly mail: MailSettings;
  readonly edition: Edition;
  readonly now: Date;
}

/** Writes down what a subscription has not been told yet; false when nothing is new, or its period has its digest. */
async function writeDigest({ civic, mail, edition, now }: Due, subscription: Subscription): Promise<boolean> {
  const { id, lang, frequency, fictional } = subscription;
  // Whoever asked on fictional data is told nothing of real ones, nor the other way round.
  if (fictional !== edition.fictional) return false;
  const period = periodOf(frequency, dayOfInstant(now.toISOString()) ?? now.toISOString().slice(0, 10));
  if (await hasDigest(civic, id, period)) return false;
  const [feed, told] = await Promise.all([
    feedOf(subscription, { edition, origin: mail.origin, now }),
    toldItems(civic, id),
  ]);
  const fresh = feed.items.filter((item) => (told.get(item.id) ?? '') < item.updated);
  if (fresh.length === 0) return false;
  const about = {
    lang,
    origin: mail.origin,
    title: feed.title,
    description: feed.description,
    path: searchPath(subscription),
    manage: manageAddress({ civic, mail }, lang, id),
    fictional,
  };
  return writeMessage(
    civic,
    {
      id: messageId(id, 'digest', period, new URL(mail.origin).hostname),
      subscription: id,
      kind: 'digest',
      period,
      items: fresh,
      ...digestMail(about, fresh.slice(0, mostListed), fresh.length, edition.id),
    },
    now,
  );
}

export interface AlertsSent extends Sent {
  /** Digests written down this time. */
  readonly written: number;
  /** Subscriptions whose search cannot be asked any more. */
  readonly unreadable: number;
}

/**
 * Writes and sends what is due. Twice in a period it sends nothing twice; two at once is refused; killed at any moment,
 * the next run sends what is left, under the same Message-ID.
 * @throws LimpideError usage, when alerts are not set up; locked; download, when the SMTP server does not answer
 */
export async function sendAlerts(config: Config, output: Output, clock: Clock, json: boolean): Promise<void> {
  const mail = mailOf(config);
  const civic = await openCivic(config.data);
  const editions = await serveEditions(config.data);
  try {
    const sent = await withLock(civicPlace(config.data), () => run({ civic, mail }, editions, output, clock));
    if (json) output.out(JSON.stringify(sent));
    else
      output.out(
        `${sent.written} digests written; ${sent.accepted} messages taken by the server, ${sent.delayed} to be tried again, ${sent.refused} refused for good.`,
      );
    if (sent.unreadable > 0)
      output.note(`${sent.unreadable} subscriptions have a search that this edition cannot answer.`);
    if (sent.delayed > 0)
      throw new LimpideError(
        'download',
        `${sent.delayed} messages were refused for now; run it again later.`,
      );
  } finally {
    await editions.close();
    await civic.close();
  }
}

async function run(
  { civic, mail }: { civic: Civic; mail: MailSettings },
  editions: Awaited<ReturnType<typeof serveEditions>>,
  output: Output,
  clock: Clock,
): Promise<AlertsSent> {
  const held = editions.current();
  if (!held) throw new LimpideError('notFound', 'There is no edition yet: add files first (limpide add).');
  const progress = terminalProgress(output);
  try {
    const now = clock();
    await forgetPending(civic.db, now);
    const subscriptions = await confirmedSubscriptions(civic);
    progress.step('Writing the digests', subscriptions.length);
    let [written, unreadable] = [0, 0];
    for (const subscription of subscriptions) {
      try {
        if (await writeDigest({ civic, mail, edition: held.edition, now }, subscription)) written++;
      } catch (error) {
        if (!(error instanceof LimpideError) || error.status >= 500) throw error;
        unreadable++;
      }
      progress.advance(1);
    }
    const { waiting } = await countCivic(civic);
    progress.step('Sending', waiting);
    const sent = await sendWaiting(civic, mail, {
      now: clock,
      manage: (id, lang) => manageAddress({ civic, mail }, lang, id),
      told: () => progress.advance(1),
    });
    return { written, unreadable, ...sent };
  } finally {
    progress.done();
    held.release();
  }
}

/** How many subscriptions there are and how many messages wait; never who. */
export async function countAlerts(config: Config, output: Output, json: boolean): Promise<void> {
  const civic = await openCivic(config.data);
  try {
    const counts: CivicCounts = await countCivic(civic);
    output.out(
      json
        ? JSON.stringify(counts)
        : `${counts.confirmed} confirmed subscriptions, ${counts.pending} to be confirmed, ${counts.waiting} messages to send.`,
    );
  } finally {
    await civic.close();
  }
}

/** Erases all that is kept of a mailbox. @throws LimpideError usage, when it is no address */
export async function deleteAlerts(config: Config, address: string, output: Output): Promise<void> {
  const civic = await openCivic(config.data);
  try {
    const n = await deleteMailbox(civic, mailbox(address));
    output.out(n === 0 ? 'Nothing is kept of that address.' : `Erased ${n} subscriptions of that address.`);
  } finally {
    await civic.close();
  }
}
