/** What a source does not say, said: silence is data. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export function Silence({ lang, children }: { lang: Language; children?: ComponentChildren }) {
  return <span class="silence">{children ?? words(lang).silence.notStated}</span>;
}
