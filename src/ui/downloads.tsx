/** The data behind a list or a table, whole, beside it: same address, other ending. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Alternates } from './site-footer.tsx';

export function Downloads({
  lang,
  json,
  csv,
  what,
}: Alternates & {
  lang: Language /** What is downloaded, for those who do not see the page. */;
  what: string;
}) {
  const text = words(lang).download;
  return (
    <p class="downloads screen">
      {text.label}{' '}
      {csv === undefined ? null : (
        <a href={csv} type="text/csv" data-unprinted="" aria-label={`${text.csv}, ${what}`}>
          {text.csv}
        </a>
      )}{' '}
      {json === undefined ? null : (
        <a href={json} type="application/json" data-unprinted="" aria-label={`${text.json}, ${what}`}>
          {text.json}
        </a>
      )}
    </p>
  );
}
