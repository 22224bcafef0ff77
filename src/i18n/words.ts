/** From a language to its shared words, and from a publisher's code to the word for it. */
import { en } from './en.ts';
import { fr, type Words } from './fr.ts';
import type { Language } from './language.ts';

export type { Words } from './fr.ts';

const all: Readonly<Record<Language, Words>> = { fr, en };

export function words(lang: Language): Words {
  return all[lang];
}

/** The vocabularies that name codes found in data. */
export type Vocabulary =
  | 'methods'
  | 'categories'
  | 'statuses'
  | 'bidStatuses'
  | 'roles'
  | 'rowKinds'
  | 'rejectReasons'
  | 'units';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** A Map, so that a hostile code such as "constructor" finds nothing; made once for each vocabulary. */
function table(vocabulary: Vocabulary, lang: Language): ReadonlyMap<string, string> {
  const id = `${lang} ${vocabulary}`;
  let found = tables.get(id);
  if (!found) {
    found = new Map<string, string>(Object.entries(all[lang][vocabulary]));
    tables.set(id, found);
  }
  return found;
}

/**
 * The word for a code of a vocabulary; a code that is absent gives the vocabulary's word for silence, one that is
 * not in it is shown as published: a code is never guessed.
 */
export function codeWord(vocabulary: Vocabulary, code: string | null | undefined, lang: Language): string {
  const known = table(vocabulary, lang);
  if (code === null || code === undefined || code === '') {
    return known.get('unknown') ?? all[lang].silence.notStated;
  }
  return known.get(code) ?? code;
}
