/** What a flag asks and how, then its ordinary explanations: both stand before any list. */
import type { Edition } from '../../editions/open.ts';
import { fields } from '../../flags/fields.ts';
import type { Flag } from '../../flags/flag.ts';
import type { Language } from '../../i18n/language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Note } from '../../ui/note.tsx';
import { text } from './text.ts';

/** « le début de la période ; l’un de : les dates, les statuts » */
function required({ requires }: Flag, lang: Language): string {
  const named = (list: Flag['requires']['all']): string[] => list.map((field) => fields[field][lang]);
  const any = (requires.any ?? []).map((group) => text[lang].oneOf(named(group).join(', ')));
  return [...named(requires.all), ...any].join(lang === 'fr' ? '\u202f; ' : '; ');
}

export function Meaning({ flag, edition, lang }: { flag: Flag; edition: Edition; lang: Language }) {
  const words = text[lang];
  const said = flag.words[lang];
  return (
    <section>
      <h2>{words.meaning}</h2>
      <DefinitionList
        lang={lang}
        layout="rows"
        items={[
          { term: words.why, value: said.why },
          { term: words.formula, value: said.formula },
          { term: words.looksAt, value: flag.subjects.map(({ kind }) => words.kinds[kind]).join(', ') },
          { term: words.requires, value: required(flag, lang) },
          { term: words.reference, value: flag.reference[lang] },
          { term: words.version, value: words.versionOf(flag.version, edition.manifest.number) },
        ]}
      />
    </section>
  );
}

export function Explanations({ flag, lang }: { flag: Flag; lang: Language }) {
  const words = text[lang];
  const said = flag.words[lang];
  return (
    <section>
      <h2>{words.explanations}</h2>
      <p>{words.explanationsLede}</p>
      <ul class="prose-list">
        {said.explanations.map((explanation) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
      <Note tone="caution" title={words.caution}>
        <p>{said.caution}</p>
      </Note>
    </section>
  );
}
