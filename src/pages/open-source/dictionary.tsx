/** The dictionary of open source as the page shows it: every term by kind, and the false friends. */
import type { Language } from '../../i18n/language.ts';
import { openSourceKinds, readOpenSource } from '../../model/dictionary.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { text } from './text.ts';

/** A term's words in both languages, each once. */
function wordsOf(term: { readonly fr: readonly string[]; readonly en: readonly string[] }): string[] {
  return [...new Set([...term.fr, ...term.en])];
}

export function Dictionary({ lang }: { lang: Language }) {
  const words = text[lang];
  const { terms, exclusions } = readOpenSource();
  return (
    <section>
      <h2>{words.dictionary}</h2>
      <p>{words.dictionaryNote}</p>
      <details>
        <summary>{words.openDictionary}</summary>
        <DataTable
          lang={lang}
          caption={words.dictionary}
          captionHidden
          rows={openSourceKinds}
          rowKey={(kind) => kind}
          columns={[
            { key: 'kind', header: words.kind, rowHeader: true, cell: (kind) => words.kinds[kind] },
            {
              key: 'terms',
              header: words.terms,
              cell: (kind) =>
                terms
                  .filter((term) => term.kind === kind)
                  .flatMap(wordsOf)
                  .join(' · '),
            },
          ]}
        />
        <DataTable
          lang={lang}
          caption={words.exclusions}
          rows={exclusions}
          rowKey={(exclusion) => exclusion.words}
          columns={[
            { key: 'term', header: words.term, rowHeader: true, cell: (exclusion) => exclusion.words },
            { key: 'why', header: words.why, cell: (exclusion) => exclusion.why[lang] },
          ]}
        />
      </details>
    </section>
  );
}
