/** Ways to look at a part of the purchases, beside the search: one link a lens. */
import type { Language } from '../../i18n/language.ts';
import { type RouteName, url } from '../../routes.ts';
import { text } from './text.ts';

const lenses = [
  'tenders',
  'smallFirms',
  'licences',
  'licenceCalendar',
  'openSource',
] as const satisfies readonly RouteName[];

export function Lenses({ lang }: { lang: Language }) {
  const words = text[lang].lenses;
  return (
    <nav class="screen" aria-label={words.label}>
      <p>
        {words.label}{' '}
        {lenses.map((lens, index) => (
          <span key={lens}>
            {index === 0 ? '' : ' · '}
            <a href={url(lens, lang)} data-unprinted="">
              {words[lens]}
            </a>
          </span>
        ))}
      </p>
    </nav>
  );
}
