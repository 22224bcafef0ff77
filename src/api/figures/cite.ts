/** How to cite a figure: a sentence, BibTeX and CSL-JSON, each with the edition's whole fingerprint and its address. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { text } from '../../pages/figure/text.ts';
import type { FigureFacts } from './facts.ts';

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** One item, as CSL-JSON 1.0.2. */
  readonly csl: Readonly<Record<string, unknown>>;
}

/** Signs that mean something to BibTeX, in one pass: what an escape brings is not escaped again. */
function bibtexText(words: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return words.replace(/[\\{}$&#_%~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}

export function citationOf(edition: Edition, lang: Language, origin: string, facts: FigureFacts): Citation {
  const { manifest } = edition;
  const said = text[lang];
  const address = `${origin}${facts.path}`;
  const filters = facts.filters === '' ? '' : ` (${facts.filters})`;
  const day = dayOfInstant(manifest.publishedAt) ?? manifest.publishedAt.slice(0, 10);
  const sentence = said.citation({
    title: facts.title,
    filters,
    value: facts.value ?? (lang === 'fr' ? 'tableau' : 'table'),
    measure: facts.id,
    version: facts.version,
    edition: manifest.number,
    day: formatDay(day, lang),
    id: edition.id,
    address,
  });
  const fictional = edition.fictional ? said.fictional : '';
  const title = `${fictional}${facts.title}${filters}${facts.value === undefined ? '' : `: ${facts.value}`}`;
  const key = `limpide-${facts.id}-${edition.id.slice(0, 12)}`;
  const note = `edition ${manifest.number}, SHA-256 ${edition.id}${edition.fictional ? ', fictional: true' : ''}`;
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    text: `${fictional}${sentence}`,
    bibtex: [
      `@misc{${key},`,
      '  author = {{Limpide}},',
      `  title = {{${bibtexText(title)}}},`,
      `  year = {${year}},`,
      `  month = {${Number(month)}},`,
      `  version = {${edition.id}},`,
      `  url = {${address}},`,
      `  note = {${bibtexText(note)}}`,
      '}',
      '',
    ].join('\n'),
    csl: {
      id: key,
      type: 'dataset',
      title,
      author: [{ literal: 'Limpide' }],
      publisher: 'Limpide',
      issued: { 'date-parts': [[Number(year), Number(month), Number(date)]] },
      version: edition.id,
      URL: address,
      language: lang,
      note,
    },
  };
}
