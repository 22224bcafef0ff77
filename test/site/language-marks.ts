/** Tells which words on a page are in the other language: the site's own words, except where data are quoted. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { flags } from '../../src/flags/registry.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import type { Language } from '../../src/i18n/language.ts';
import { measures } from '../../src/measures/registry.ts';
import { outcomes } from '../../src/model/outcomes/load.ts';
import { knownDatasets } from '../../src/sources/datasets/known.ts';
import { attribute, elements, type HtmlElement, languageOf } from './html.ts';

const pages = join(dirname(fileURLToPath(import.meta.url)), '../../src/pages');
const dictionaries = join(pages, '../../content/dictionaries');
const blank = '\ue000';

/** Stands for whatever a sentence is filled with: reads as a blank, or as 3 where a number is wanted. */
const anything: object = new Proxy(() => anything, {
  get(_target, name) {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 3 : blank);
    if (name === Symbol.iterator) return function* () {};
    if (name === 'toString') return () => blank;
    return anything;
  },
});

/** The fixed parts of every text under `value`; sentences with values are asked with blanks. */
function* fragments(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.split(/[\ue000\d]+|NaN/);
  else if (typeof value === 'function') {
    try {
      yield* fragments(value(anything, anything, anything, anything));
    } catch {
      // A sentence that insists on real values is found by its function words.
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) yield* fragments(one);
  }
}

/** Words as they are read: no case change, no punctuation; "d’où" is one word. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

interface Bilingual {
  readonly fr: unknown;
  readonly en: unknown;
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}

/** Every { fr, en } under a value: a page's words, a measure's title, question and formula. */
function* bilinguals(value: unknown): Generator<Bilingual> {
  if (isBilingual(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* bilinguals(one);
}

async function pageTexts(): Promise<unknown[]> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|[/-])text\.ts$/.test(path),
  );
  return Promise.all(
    files.map((path) => import(join(pages, path)).then((module: object) => ({ ...module }))),
  );
}

/** Sequences of words, found by their first word. */
class Phrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  add(words: readonly string[]): void {
    const [first] = words;
    if (first === undefined) return;
    const known = this.#byFirst.get(first);
    if (known) known.push(words);
    else this.#byFirst.set(first, [words]);
  }

  /** The longest one that begins at `at`. */
  at(words: readonly string[], at: number): readonly string[] | undefined {
    let longest: readonly string[] | undefined;
    for (const phrase of this.#byFirst.get(words[at] ?? '') ?? []) {
      if (phrase.length > (longest?.length ?? 0) && phrase.every((word, i) => words[at + i] === word))
        longest = phrase;
    }
    return longest;
  }
}

/** Words that hold sentences together, in one language and not in the other. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du une est sont dans pour sur avec aux qui que par ne pas cette ces et ou leur'.split(' '),
  ),
  en: new Set(
    'the of and is are in with this that by which from to its their has have been were was it'.split(' '),
  ),
};

export interface LanguageMarks {
  /** Phrases of the other language found on a page that is in `lang`, with a little of what stands around. */
  foreign(page: HtmlElement, lang: Language): string[];
}

/** The cells of a line of CSV, without their quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** What a value of the data holds in words may stand on a page of either language. */
function quotedPhrases(files: readonly string[]): { whole: Set<string>; phrases: Phrases } {
  const whole = new Set<string>();
  const phrases = new Phrases();
  const read = (value: unknown): void => {
    if (typeof value === 'string' && !whole.has(value)) {
      whole.add(value);
      const words = wordsIn(value);
      if (words.length > 1) phrases.add(words);
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) read(one);
  };
  // A dictionary's terms are those of the titles in which they are looked for, in either language.
  for (const name of readdirSync(dictionaries).filter((path) => path.endsWith('.yaml')))
    read(parse(readFileSync(join(dictionaries, name), 'utf8')));
  // What a publisher asks to be credited with, and the title of a work, are quoted as they are.
  read(knownDatasets.map(({ attribution }) => attribution));
  read([...measures, ...flags].map(({ reference }) => reference));
  read(
    [...outcomes().facts, ...outcomes().targets].map(({ source: { title, publisher } }) => [
      title,
      publisher,
    ]),
  );
  for (const path of files)
    for (const line of readFileSync(path, 'utf8').split('\n'))
      if (line !== '') read(path.endsWith('.csv') ? cellsOf(line) : JSON.parse(line));
  return { whole, phrases };
}

/** An address that is printed holds names of parameters, which are the same in both languages. */
const addresses = /https?:\/\/\S+/g;

const read = ['aria-label', 'title', 'placeholder', 'alt', 'data-label', 'data-done'];

/** Everything that is read on a page, seen or heard, whose language in force is `lang`. */
function* textsIn(page: HtmlElement, lang: Language): Generator<string> {
  for (const element of elements(page)) {
    if (['script', 'style', 'code', 'pre'].includes(element.name)) continue;
    if (languageOf(element) !== lang) continue;
    for (const name of read) yield attribute(element, name) ?? '';
    if (
      element.name === 'meta' &&
      /^(description|og:)/.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
    )
      yield (attribute(element, 'content') ?? '').replace(addresses, ' ');
    for (const child of element.children) if (typeof child === 'string') yield child.replace(addresses, ' ');
  }
}

/** @param files JSON Lines of the releases and CSV of the projects that the pages quote */
export async function languageMarks(files: readonly string[]): Promise<LanguageMarks> {
  const quoted = quotedPhrases(files);
  const own: Record<Language, Set<string>> = { fr: new Set(), en: new Set() };
  for (const pair of bilinguals([{ fr, en }, measures, await pageTexts()])) {
    for (const lang of ['fr', 'en'] as const)
      for (const part of fragments(pair[lang])) own[lang].add(wordsIn(part).join(' '));
  }
  const only = (lang: Language, other: Language): Phrases => {
    const others = ` ${[...own[other]].join(' | ')} `;
    const phrases = new Phrases();
    for (const part of own[lang])
      if (/\p{L}{4}/u.test(part) && !others.includes(` ${part} `)) phrases.add(part.split(' '));
    return phrases;
  };
  const marks = { fr: only('en', 'fr'), en: only('fr', 'en') };
  return {
    foreign(page, lang) {
      const found: string[] = [];
      const small = functionWords[lang === 'fr' ? 'en' : 'fr'];
      for (const text of textsIn(page, lang)) {
        // « 98 mois »: a quantity with its unit as published.
        if (quoted.whole.has(text.trim().replace(/^[\d\s.,]+/, ''))) continue;
        const words = wordsIn(text);
        const kept: string[] = [];
        for (let i = 0; i < words.length; ) {
          const data = quoted.phrases.at(words, i);
          const mark = data ? undefined : marks[lang].at(words, i);
          if (mark) found.push(mark.join(' '));
          if (!data && !mark) kept.push(words[i] ?? '');
          i += data?.length ?? mark?.length ?? 1;
        }
        if (kept.filter((word) => small.has(word)).length > 1) found.push(kept.join(' '));
      }
      return [...new Set(found)];
    },
  };
}
