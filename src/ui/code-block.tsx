/** A command, a query or raw text, whole and ready to copy. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export function CodeBlock({ lang, code, copy = true }: { lang: Language; code: string; copy?: boolean }) {
  const text = words(lang).copy;
  return (
    <div class="code-block">
      <pre>
        <code>{code}</code>
      </pre>
      {copy ? <copy-text data-text={code} data-label={text.text} data-done={text.done} /> : null}
    </div>
  );
}
