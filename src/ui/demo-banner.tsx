/** The banner over fictional data: says that nothing here is real, and how to load what is. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export const realDataCommand = 'bin/limpide add seao --since 2024-01';

/** @param real the page itself is real content, beside fictional data */
export function DemoBanner({ lang, real = false }: { lang: Language; real?: boolean }) {
  const text = words(lang);
  return (
    <div class="demo-banner">
      <div class="wrap">
        <p>
          {real ? <strong>{text.demo.butThis}</strong> : null}{' '}
          {real ? text.demo.text : <strong>{text.demo.text}</strong>}{' '}
          <span class="screen">
            {text.demo.real} <code>{realDataCommand}</code>{' '}
            <copy-text
              data-text={realDataCommand}
              data-label={text.copy.command}
              data-done={text.copy.done}
            />
          </span>
        </p>
      </div>
    </div>
  );
}
