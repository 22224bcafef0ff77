/** Facts as term and value; a value that the source does not give is said, never left blank. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { Silence } from './silence.tsx';

export interface Definition {
  readonly term: string;
  /** null or undefined: « non précisé ». */
  readonly value: ComponentChildren;
  /** A smaller line under the value. */
  readonly note?: ComponentChildren;
}

/** facts: a grid, for the head of a page; rows: one a line, for long values. */
export function DefinitionList({
  lang,
  items,
  layout = 'facts',
}: {
  lang: Language;
  items: readonly Definition[];
  layout?: 'facts' | 'rows';
}) {
  return (
    <dl class={`definitions definitions-${layout}`}>
      {items.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? <Silence lang={lang} /> : value}
            {note ? <small>{note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
