/** The reply to fill in: the same points on paper and in an e-mail, which opens in the reader's own program. */
import type { Language } from '../../i18n/language.ts';
import { matchPath } from '../../routes.ts';
import { letterText } from './text.ts';

const longest = 300;

/** The page that is answered, from `?page=`: a path of this site; undefined when it is none. */
export function answeredPage(query: URLSearchParams): string | undefined {
  const path = query.get('page') ?? '';
  const end = path.search(/[?#]/);
  return path.length <= longest && matchPath(end < 0 ? path : path.slice(0, end)) ? path : undefined;
}

/** The points of a reply, in order; `answer` is a line of its own, `page` is known when the reader came from one. */
export function pointsOf(
  lang: Language,
  page: string | undefined,
): readonly { readonly term: string; readonly given?: string; readonly tall?: boolean }[] {
  const { points } = letterText[lang];
  return [
    { term: points.page, ...(page === undefined ? {} : { given: page }) },
    { term: points.what },
    { term: points.body },
    { term: points.role },
    { term: points.check },
    { term: points.date },
    { term: points.text, tall: true },
  ];
}

/** A mailto: address whose message has every point; nothing passes through this server. */
export function mailAddress(contact: string, lang: Language, page: string | undefined): string {
  const words = letterText[lang];
  const lines = pointsOf(lang, page).flatMap(({ term, given }) => [`${term}`, given ?? '', '']);
  const body = [...lines, words.agree].join('\r\n');
  return `mailto:${contact}?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(body)}`;
}
