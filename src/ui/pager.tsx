/** Pages of a long list: where we are, the one before, the one after. */
import { formatCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface PagerProps {
  readonly lang: Language;
  /** First and last row shown, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

export function Pager({ lang, from, to, total, previous, next }: PagerProps) {
  const text = words(lang).pager;
  if (previous === undefined && next === undefined) return null;
  const count = (n: number) => formatCount(n, lang);
  return (
    <nav class="pager" aria-label={text.label}>
      {previous === undefined ? null : (
        <a href={previous} rel="prev" data-unprinted="">
          <span aria-hidden="true">←</span> {text.previous}
        </a>
      )}
      <span class="pager-range">{text.range(count(from), count(to), count(total))}</span>
      {next === undefined ? null : (
        <a href={next} rel="next" data-unprinted="">
          {text.next} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
