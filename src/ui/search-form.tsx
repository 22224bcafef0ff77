/** The one search: a plain GET form, so that a search is an address that can be sent to someone. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface SearchFormProps {
  readonly lang: Language;
  /** The address that answers. */
  readonly action: string;
  readonly query?: string | undefined;
  /** Choices to keep (filters, order), as hidden fields. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
  readonly label?: string;
  readonly placeholder?: string;
}

export function SearchForm({ lang, action, query, kept, label, placeholder }: SearchFormProps) {
  const text = words(lang).search;
  return (
    <search class="search">
      <form action={action} method="get">
        <label class="visually-hidden" for="q">
          {label ?? text.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={query ?? ''}
          placeholder={placeholder ?? text.placeholder}
          autocomplete="off"
          maxLength={200}
        />
        {(kept ?? []).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{text.submit}</button>
      </form>
    </search>
  );
}
