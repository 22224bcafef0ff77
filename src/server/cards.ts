/** Pictures of figures at their own addresses: /card, then the figure's path and query. */
import type { Context, Hono } from 'hono';
import { figureFacts } from '../api/figures/facts.ts';
import { problemOf } from '../api/problem.ts';
import { cardPng } from '../exports/card/card.ts';
import { shortHash } from '../i18n/format.ts';
import { words } from '../i18n/words.ts';
import { LimpideError } from '../kernel/errors.ts';
import { matchPath, url } from '../routes.ts';
import { type ApiServices, clientOf, openHeaders, sent } from './api.ts';
import { AnswerCache } from './cache.ts';
import type { Held } from './editions.ts';
import { wholeAnswer } from './respond.ts';

export const cardBase = '/card';

export function cardRoutes(services: ApiServices, hono: Hono): void {
  const cache = new AnswerCache(8 << 20);
  hono.get(`${cardBase}/*`, async (context: Context) => {
    const address = new URL(context.req.url);
    const origin = services.origin ?? address.origin;
    let held: Held | undefined;
    try {
      const match = matchPath(address.pathname.slice(cardBase.length));
      if (match?.route !== 'figure' || match.format !== 'html')
        throw new LimpideError('notFound', 'Only figures have a card.');
      const query = new URLSearchParams(address.searchParams);
      const wanted = query.get('edition') ?? undefined;
      query.delete('edition');
      held = wanted === undefined ? services.editions.current() : await services.editions.byId(wanted);
      if (!held) throw new LimpideError('notFound', 'There is no edition yet.');
      const { edition } = held;
      const key = `${edition.id} ${address.pathname} ${query}`;
      const known = cache.get(key);
      if (known) return sent(context, known);
      // Drawing takes the processor: as often as an address may call the API.
      const { allowed, headers } = services.limiter.take(clientOf(context, services.proxied === true));
      if (!allowed) {
        const busy = problemOf(
          new LimpideError('tooMany', 'Ask again later.'),
          `${origin}${url('api', 'en')}`,
        );
        return sent(context, wholeAnswer(429, 'application/problem+json', busy.body, 'identity', headers));
      }
      const { lang } = match;
      const facts = await figureFacts(edition, lang, match.params['id'] ?? '', query);
      const png = await cardPng({
        title: facts.title,
        filters: facts.filters,
        value: facts.value ?? '',
        edition: `${words(lang).footer.edition(edition.manifest.number)} · ${shortHash(edition.id)}`,
        mark: edition.fictional ? `${words(lang).demo.label} (${words(lang).demo.short})` : '',
      });
      const made = wholeAnswer(200, 'image/png', png, 'identity', openHeaders);
      cache.set(key, made);
      return sent(context, made);
    } catch (error) {
      const problem = problemOf(error, `${origin}${url('api', 'en')}`);
      if (problem.code === 'internal') services.onFault(error, address.pathname);
      return sent(
        context,
        wholeAnswer(problem.status, 'application/problem+json', problem.body, 'identity', openHeaders),
      );
    } finally {
      held?.release();
    }
  });
}
