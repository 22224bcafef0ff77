/** The dictionaries as the model's statements take them: one row a phrase, in the words of normalized titles. */
import { literal } from '../engine/sql.ts';
import { readLicences, readOpenSource, readProducts } from './dictionary.ts';

export interface PhraseRow {
  readonly dictionary: 'licence' | 'openSource' | 'product' | 'supplier';
  /** The term's or the product's id. */
  readonly term: string;
  readonly kind: string;
  /** Plain words without plural, a space around each: " logiciel libre ". */
  readonly phrase: string;
  /** The phrase's longest word: titles without it are not looked at. */
  readonly key_word: string;
}

/** The rules of the model's `plain`, then no final s on words of four letters or more. */
export function singularWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' et ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/([a-z]{3})s\b/g, '$1');
}

function phrase(dictionary: PhraseRow['dictionary'], term: string, kind: string, text: string): PhraseRow {
  const words = singularWords(text);
  const [key_word = ''] = words.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { dictionary, term, kind, phrase: ` ${words} `, key_word };
}

interface Terms {
  readonly terms: readonly {
    readonly id: string;
    readonly kind: string;
    readonly fr: readonly string[];
    readonly en: readonly string[];
  }[];
}

function phrasesOf(dictionary: PhraseRow['dictionary'], { terms }: Terms): PhraseRow[] {
  return terms.flatMap(({ id, kind, fr, en }) =>
    [...fr, ...en].map((text) => phrase(dictionary, id, kind, text)),
  );
}

/** Every phrase that is looked for; the same phrase given twice is one row. */
export function phraseRows(fictional: boolean): PhraseRow[] {
  const rows = [
    ...phrasesOf('licence', readLicences()),
    ...phrasesOf('openSource', readOpenSource()),
    ...readProducts(fictional).flatMap((product) => [
      ...product.words.map((text) => phrase('product', product.id, 'product', text)),
      ...product.suppliers.map((text) => phrase('supplier', product.id, 'supplier', text)),
    ]),
  ];
  return [...new Map(rows.map((row) => [`${row.dictionary} ${row.term}${row.phrase}`, row])).values()];
}

/** A pattern of false friends, for a title in plain words without plural; one that never matches when there is none. */
function exclusionPattern(exclusions: readonly { readonly words: string }[]): string {
  const found = exclusions.map(({ words }) => singularWords(words));
  return found.length === 0 ? '$^' : `\\b(${found.join('|')})\\b`;
}

function fragmentsOf(fictional: boolean): Readonly<Record<string, string>> {
  return {
    phrases: literal(JSON.stringify(phraseRows(fictional))),
    licence_exclusions: literal(exclusionPattern(readLicences().exclusions)),
    open_source_exclusions: literal(exclusionPattern(readOpenSource().exclusions)),
  };
}

const read = new Map<boolean, Readonly<Record<string, string>>>();

/** The fragments that statements 262 and 264 take; the files are read once. */
export function dictionaryFragments(fictional: boolean): Readonly<Record<string, string>> {
  const fragments = read.get(fictional) ?? fragmentsOf(fictional);
  read.set(fictional, fragments);
  return fragments;
}
