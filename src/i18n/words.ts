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

/**
 * The word for a code of a vocabulary; a code that is absent gives the vocabulary's word for silence, one that is
 * not in it is shown as published: a code is never guessed.
 */
export function codeWord(vocabulary: Vocabulary, code: string | null | undefined, lang: Language): string {
  const table = new Map<string, string>(Object.entries(all[lang][vocabulary]));
  if (code === null || code === undefined || code === '') {
    return table.get('unknown') ?? all[lang].silence.notStated;
  }
  return table.get(code) ?? code;
}
