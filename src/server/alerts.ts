/** What visitors send about alerts: requests, confirmations, changes, goodbyes; small, rare, and from our own pages. */
import type { Context, Hono } from 'hono';
import { type ComponentChildren, h } from 'preact';
import { z } from 'zod';
import type { MailSettings } from '../civic/mailer.ts';
import { sendWaiting } from '../civic/mailer.ts';
import { messageId, writeMessage } from '../civic/messages.ts';
import type { Civic } from '../civic/open.ts';
import { frequencies } from '../civic/schema.ts';
import {
  askSubscription,
  changeFrequency,
  confirmSubscription,
  deleteSubscription,
  findSubscription,
  mailbox,
  type Subscription,
} from '../civic/subscriptions.ts';
import { tokenOf } from '../civic/token.ts';
import type { Edition } from '../editions/open.ts';
import { confirmMail } from '../feeds/mail.ts';
import { type Language, languages } from '../i18n/language.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import { Gone, Manage } from '../pages/alerts/manage.tsx';
import { text } from '../pages/alerts/text.ts';
import type { AlertsService, FollowedSearch } from '../pages/page.ts';
import { subscriptionPath, url } from '../routes.ts';
import { clientOf } from './api.ts';
import type { ServedEditions } from './editions.ts';
import { feedOf, searchOf, searchPath } from './followed.ts';
import { RateLimiter } from './rate-limit.ts';
import { securityHeaders } from './respond.ts';

export interface AlertSettings {
  readonly civic: Civic;
  readonly mail: MailSettings;
  /** Forms that one address may send in an hour; default 20. */
  readonly forms?: number;
}

export interface AlertServices {
  readonly editions: ServedEditions;
  readonly clock: Clock;
  readonly proxied: boolean;
  readonly onFault: (error: unknown, path: string) => void;
  readonly alerts: AlertSettings;
  /** Draws a page that no cache keeps and no search engine lists. */
  readonly draw: (
    lang: Language,
    edition: Edition,
    title: string,
    path: string,
    body: ComponentChildren,
    status: number,
  ) => Response;
}

const largestForm = 4096;
const noStore = { ...securityHeaders, 'cache-control': 'no-store' };

const askSchema = z.object({
  search: z.string().min(1).max(1000),
  address: z.string().min(3).max(300),
  frequency: z.enum(frequencies),
});
const actionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('confirm') }),
  z.object({ action: z.literal('delete') }),
  z.object({ action: z.literal('frequency'), frequency: z.enum(frequencies) }),
]);

export function manageAddress({ civic, mail }: AlertSettings, lang: Language, id: string): string {
  return mail.origin + subscriptionPath(lang, id, tokenOf(civic.secret, id));
}

/** What the page of alerts asks. */
export function alertsService({ mail }: AlertSettings, edition: Edition, now: Date): AlertsService {
  return {
    async describe(address): Promise<FollowedSearch> {
      const search = searchOf(address, edition);
      const { title, description } = await feedOf(search, { edition, origin: mail.origin, now });
      return { title, description, path: searchPath(search) };
    },
  };
}

/** The fields of a form. @throws LimpideError tooLarge, usage */
async function formOf(context: Context): Promise<Record<string, string>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new LimpideError('usage', 'Send the form as application/x-www-form-urlencoded.');
  const declared = Number(context.req.header('content-length') ?? '0');
  if (declared > largestForm) throw tooLarge();
  let size = 0;
  const parts: Uint8Array[] = [];
  for await (const part of context.req.raw.body ?? []) {
    size += part.length;
    if (size > largestForm) throw tooLarge();
    parts.push(part);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
}

function tooLarge(): LimpideError {
  return new LimpideError('tooLarge', `A form has ${largestForm} bytes at most.`);
}

/** A form of another site, sent by a visitor's browser, is refused: it would make us write to strangers. */
function isForeign(context: Context, origin: string): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const from = context.req.header('origin');
  return from !== undefined && from !== origin && from !== new URL(context.req.url).origin;
}

function refuse(error: LimpideError, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${error.message}\n`, {
    status: error.status,
    headers: { ...noStore, ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, location: path } });
}

export function alertRoutes(services: AlertServices, hono: Hono): void {
  const { alerts, clock, editions, onFault, proxied } = services;
  const { civic, mail } = alerts;
  const limiter = new RateLimiter('alerts', { quota: alerts.forms ?? 20, window: 3600 });

  async function guarded(context: Context, work: (edition: Edition) => Promise<Response>): Promise<Response> {
    const held = editions.current();
    try {
      if (!held) throw new LimpideError('notFound', 'There is no edition yet.');
      return await work(held.edition);
    } catch (error) {
      if (error instanceof LimpideError && error.status < 500) return refuse(error);
      onFault(error, new URL(context.req.url).pathname);
      return refuse(new LimpideError('internal', 'The fault is ours; try again later.'));
    } finally {
      held?.release();
    }
  }

  function limited(context: Context): Response | undefined {
    const allowance = limiter.take(clientOf(context, proxied));
    return allowance.allowed
      ? undefined
      : refuse(new LimpideError('tooMany', 'Too many requests; try again in an hour.'), allowance.headers);
  }

  /** The confirmation goes out now if the SMTP server answers, else with the next "limpide alerts send". */
  async function writeConfirmation(subscription: Subscription, edition: Edition, now: Date): Promise<void> {
    const { id, lang } = subscription;
    const feed = await feedOf(subscription, { edition, origin: mail.origin, now });
    const message = {
      id: messageId(id, 'confirm', now.toISOString(), new URL(mail.origin).hostname),
      subscription: id,
      kind: 'confirm' as const,
      period: now.toISOString(),
      ...confirmMail(
        {
          lang,
          origin: mail.origin,
          title: feed.title,
          description: feed.description,
          path: searchPath(subscription),
          manage: manageAddress(alerts, lang, id),
          fictional: subscription.fictional,
        },
        subscription.consentAt !== null,
      ),
    };
    await writeMessage(civic, message, now);
    void sendWaiting(civic, mail, {
      now: clock,
      only: new Set([message.id]),
      manage: (one, language) => manageAddress(alerts, language, one),
    }).catch((error: unknown) => onFault(error, url('alerts', lang)));
  }

  for (const lang of languages) {
    hono.post(url('alerts', lang), (context) =>
      guarded(context, async (edition) => {
        const over = limited(context);
        if (over) return over;
        if (isForeign(context, mail.origin))
          throw new LimpideError('usage', 'This form is for the pages of this site only.');
        const parsed = askSchema.safeParse(await formOf(context));
        if (!parsed.success)
          throw new LimpideError(
            'usage',
            `Parameter ${String(parsed.error.issues[0]?.path[0] ?? '')}: missing, or not allowed.`,
          );
        const now = clock();
        const search = searchOf(parsed.data.search, edition);
        await feedOf(search, { edition, origin: mail.origin, now });
        const asked = await askSubscription(
          civic,
          mailbox(parsed.data.address),
          search,
          parsed.data.frequency,
          now,
        );
        if (asked.kind === 'confirm') await writeConfirmation(asked.subscription, edition, now);
        return seeOther(url('alerts', lang, {}, { sent: 'yes' }));
      }),
    );

    const own = `${url('alerts', lang)}/:id/:token`;
    hono.get(own, (context) =>
      guarded(context, async (edition) => {
        const id = context.req.param('id') ?? '';
        const token = context.req.param('token') ?? '';
        const path = subscriptionPath(lang, id, token);
        const subscription = await findSubscription(civic, id, token);
        if (!subscription)
          return services.draw(
            lang,
            edition,
            text[lang].manage.gone,
            url('alerts', lang),
            h(Gone, { lang }),
            404,
          );
        const feed = await feedOf(subscription, { edition, origin: mail.origin, now: clock() });
        const followed = {
          title: feed.title,
          description: feed.description,
          path: searchPath(subscription),
        };
        return services.draw(
          lang,
          edition,
          text[lang].manage.title,
          url('alerts', lang),
          h(Manage, { lang, subscription, followed, path }),
          200,
        );
      }),
    );
    hono.post(own, (context) =>
      guarded(context, async (edition) => {
        const over = limited(context);
        if (over) return over;
        const id = context.req.param('id') ?? '';
        const token = context.req.param('token') ?? '';
        const form = await formOf(context);
        const subscription = await findSubscription(civic, id, token);
        // RFC 8058: the mail program's own button; whatever there was, nothing is left.
        if (form['List-Unsubscribe'] === 'One-Click') {
          if (subscription) await deleteSubscription(civic, subscription);
          return new Response(null, { status: 200, headers: noStore });
        }
        if (isForeign(context, mail.origin))
          throw new LimpideError('usage', 'This form is for the pages of this site only.');
        const parsed = actionSchema.safeParse(form);
        if (!parsed.success)
          throw new LimpideError('usage', 'Parameter action: confirm, frequency or delete.');
        if (parsed.data.action === 'delete') {
          if (subscription) await deleteSubscription(civic, subscription);
          return seeOther(url('alerts', lang, {}, { deleted: 'yes' }));
        }
        if (!subscription) return seeOther(subscriptionPath(lang, id, token));
        if (parsed.data.action === 'frequency')
          await changeFrequency(civic, subscription, parsed.data.frequency);
        else {
          const now = clock();
          const { items } = await feedOf(subscription, { edition, origin: mail.origin, now });
          await confirmSubscription(civic, subscription, items, now);
        }
        return seeOther(subscriptionPath(lang, id, token));
      }),
    );
  }
}
