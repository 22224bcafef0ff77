/** The ways to follow a search: feeds, and a calendar where its rows have days. Beside every list that can be followed. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import { type DataFormat, inFormat, url } from '../routes.ts';

const forms = ['atom', 'jsonfeed', 'ics'] as const satisfies readonly DataFormat[];

export function Follow({
  lang,
  path,
  calendar = false,
}: {
  lang: Language;
  /** Path and query of the search, without a page number. */
  path: string;
  calendar?: boolean;
}) {
  const said = words(lang).follow;
  return (
    <p class="screen">
      {said.label}{' '}
      {forms
        .filter((form) => calendar || form !== 'ics')
        .map((form, index) => (
          <span key={form}>
            {index === 0 ? '' : ' · '}
            <a href={inFormat(path, form)} rel="nofollow" data-unprinted="">
              {said[form]}
            </a>
          </span>
        ))}
      {' · '}
      <a href={url('alerts', lang, {}, { search: path })} rel="nofollow" data-unprinted="">
        {said.mail}
      </a>
    </p>
  );
}
