/** Sends the messages that wait, one after the other, and notes what came of each. */
import { createTransport, type Transporter } from 'nodemailer';
import { LimpideError } from '../kernel/errors.ts';
import { forgetMessages, noteAccepted, noteDelayed, noteRefused, waitingMessages } from './messages.ts';
import type { Civic } from './open.ts';

export interface MailSettings {
  /** smtp:// or smtps:// with user, password and port as they are needed. */
  readonly smtp: string;
  /** "Limpide <alertes@example.org>" */
  readonly from: string;
  /** Scheme and host of the site, no slash at the end. */
  readonly origin: string;
}

export interface Sent {
  readonly accepted: number;
  /** Refused for now: they are tried again the next time. */
  readonly delayed: number;
  /** Refused for good. */
  readonly refused: number;
}

/** An SMTP server that says nothing for so long is given up. */
const patience = 30_000;

function transport({ smtp }: MailSettings): Transporter {
  return createTransport({
    url: smtp,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
}

/** A code of SMTP that means “never” (RFC 5321: 5yz), said of this message or its recipient. */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false;
  const code = Number(error.responseCode);
  // 530 to 539: the server does not accept us, not the message.
  return code >= 500 && code < 600 && !(code >= 530 && code < 540);
}

/** Whether it is of no use to try the next message: nobody answers, or nobody lets us in. */
function isServerFault(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'EAUTH', 'ETLS'].includes(String(error.code));
}

export interface SendOptions {
  readonly now: () => Date;
  /** Only these messages, by id; all that wait when left out. */
  readonly only?: ReadonlySet<string>;
  /** The address of a subscription's own page. */
  readonly manage: (subscription: string, lang: 'fr' | 'en') => string;
  readonly told?: (done: number, total: number) => void;
}

/**
 * Sends every waiting message. A message that the server takes is noted at once; it may be sent twice, never lost.
 * @throws LimpideError download, when the SMTP server cannot be reached or refuses who asks
 */
export async function sendWaiting(civic: Civic, settings: MailSettings, options: SendOptions): Promise<Sent> {
  const waiting = (await waitingMessages(civic)).filter(({ id }) => options.only?.has(id) ?? true);
  const counts = { accepted: 0, delayed: 0, refused: 0 };
  if (waiting.length === 0) return counts;
  const mailer = transport(settings);
  try {
    for (const [index, message] of waiting.entries()) {
      const manage = options.manage(message.subscription, message.lang);
      try {
        await mailer.sendMail({
          from: settings.from,
          to: message.address,
          subject: message.subject,
          text: message.text,
          html: message.html,
          messageId: `<${message.id}>`,
          headers: {
            'List-Unsubscribe': `<${manage}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
            Precedence: 'bulk',
          },
        });
        await noteAccepted(civic, message, options.now());
        counts.accepted++;
      } catch (error) {
        if (isServerFault(error)) throw unreachable(error, waiting.length - index);
        if (isForGood(error)) {
          await noteRefused(civic, message, options.now());
          counts.refused++;
        } else {
          await noteDelayed(civic, message);
          counts.delayed++;
        }
      }
      options.told?.(index + 1, waiting.length);
    }
    await forgetMessages(civic, options.now());
  } finally {
    mailer.close();
  }
  return counts;
}

/** The address of the server may hold a password: it is in no message. */
function unreachable(cause: unknown, left: number): LimpideError {
  const why = cause instanceof Error ? cause.message : 'no answer';
  return new LimpideError(
    'download',
    `The SMTP server of LIMPIDE_SMTP does not take mail (${why}); ${left} messages wait and go out with the next "limpide alerts send".`,
    { cause },
  );
}
