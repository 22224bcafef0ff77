/** The searches that can be followed: pages that have a feed, found again from an address or from what a subscription keeps. */
import { canonicalQuery, type Search } from '../civic/subscriptions.ts';
import type { Edition } from '../editions/open.ts';
import type { Feed } from '../feeds/feed.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Page, PageRequest } from '../pages/page.ts';
import { pages } from '../pages/registry.ts';
import { matchPath, type RouteName, routes } from '../routes.ts';

const followable = new Map<string, Page>(
  pages.flatMap((page) =>
    page.feed === undefined || routes[page.route].fr.includes(':') ? [] : [[page.route, page]],
  ),
);

export interface Around {
  readonly edition: Edition;
  readonly origin: string;
  readonly now: Date;
}

/** "/fr/appels-offres?q=pont" → what a subscription keeps of it. @throws LimpideError usage */
export function searchOf(address: string, edition: Edition): Search {
  const [path = '', query = ''] = address.split('?');
  const match = matchPath(path);
  if (match?.format !== 'html' || !followable.has(match.route))
    throw new LimpideError(
      'usage',
      'Parameter search: the address of a list of contracts, open tenders or licences that end, as /fr/appels-offres?q=logiciel.',
    );
  return {
    route: match.route,
    query: canonicalQuery(new URLSearchParams(query)),
    lang: match.lang,
    fictional: edition.fictional,
  };
}

export function searchPath({ route, query, lang }: Search): string {
  const pattern = routes[route as RouteName][lang];
  return query === '' ? pattern : `${pattern}?${query}`;
}

/** What a search lists now, newest first. @throws LimpideError usage, when its parameters are not allowed */
export async function feedOf(search: Search, { edition, origin, now }: Around): Promise<Feed> {
  const page = followable.get(search.route);
  if (page?.feed === undefined) throw new LimpideError('notFound', `No search is called "${search.route}".`);
  const request: PageRequest = {
    lang: search.lang,
    edition,
    params: {},
    query: new URLSearchParams(search.query),
    path: searchPath(search),
    origin,
    now,
  };
  return page.feed(request);
}
