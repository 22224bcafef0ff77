/** The banner over fictional data: says that nothing here is real, and how to load what is. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export const realDataCommand = 'bin/limpide add seao --since 2024-01';

export function DemoBanner({ lang }: { lang: Language }) {
  const text = words(lang);
  return (
    <div class="demo-banner">
      <div class="wrap">
        <p>
          <strong>{text.demo.text}</strong>{' '}
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
