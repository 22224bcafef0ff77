/** The answer about one subject: what was observed, what it is compared with, and every piece that it rests on. */
import type { Edition } from '../../editions/open.ts';
import { fields, isField } from '../../flags/fields.ts';
import type { Flag, FlagSubject } from '../../flags/flag.ts';
import type { FlagRow } from '../../flags/result.ts';
import type { Language } from '../../i18n/language.ts';
import { words as shared } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { text } from './text.ts';
import { evidenceWord, observedWord } from './value.ts';

interface VerdictProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly flag: Flag;
  readonly subject: FlagSubject;
  readonly row: FlagRow;
}

/** The page of what a row is about; undefined for a pair, which has two. */
export function subjectHref({ subject }: FlagRow, lang: Language): string | undefined {
  const { kind, id } = subject;
  switch (kind) {
    case 'process':
      return url('process', lang, { ocid: id });
    case 'contract':
      return url('process', lang, { ocid: subject.process ?? '' });
    case 'tenderer':
      return url('supplier', lang, { id });
    case 'buyer':
    case 'procuringEntity':
      return url('buyer', lang, { id });
    case 'buyerCategory':
      return url('buyer', lang, { id: id.slice(0, id.lastIndexOf('|')) });
    case 'pair':
      return undefined;
  }
}

export function Verdict({ edition, lang, flag, subject, row }: VerdictProps) {
  const words = text[lang];
  const said = flag.words[lang];
  const value = (n: number) => observedWord(n, flag.unit, edition.currency, lang);
  const href = subjectHref(row, lang);
  const name = row.subject.name ?? row.subject.id;
  const items: Definition[] = [
    { term: words.result, value: shared(lang).results[row.result] },
    ...(row.observed === null ? [] : [{ term: capital(said.observed), value: value(row.observed) }]),
    ...(row.threshold === null
      ? []
      : [
          {
            term: words.threshold,
            value: value(row.threshold),
            ...(row.peers === null ? {} : { note: words.peersOf(row.peers) }),
          },
        ]),
    ...(row.missing === undefined
      ? []
      : [
          {
            term: words.lacks,
            value: row.missing.map((field) => (isField(field) ? fields[field][lang] : field)).join(', '),
          },
        ]),
    ...subject.evidence.map((evidence) => ({
      term: said.evidence[evidence.column] ?? evidence.column,
      value: evidenceWord(evidence, row.evidence[evidence.column], edition.currency, lang),
    })),
  ];
  const inProcess = row.subject.kind === 'process' || row.subject.kind === 'contract';
  return (
    <article>
      <h3>
        {href === undefined ? name : <a href={href}>{name}</a>}
        {row.dimensions['year'] !== undefined && subject.annual ? `, ${row.dimensions['year']}` : ''}
      </h3>
      <DefinitionList lang={lang} layout="rows" items={items} />
      {inProcess && href !== undefined ? (
        <p>
          <a href={`${href}#sources`}>{words.releases}</a>
        </p>
      ) : null}
    </article>
  );
}

function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
