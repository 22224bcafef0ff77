/** The way down to a page; the page itself comes last and is not a link. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export function Breadcrumb({
  lang,
  crumbs,
  here,
}: {
  lang: Language;
  crumbs: readonly Crumb[];
  here: string;
}) {
  return (
    <nav class="breadcrumb" aria-label={words(lang).nav.breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href} data-unprinted="">
              {label}
            </a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
