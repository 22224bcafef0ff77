/**
 * The short way through a record: SEAO writes nearly all of them without attribute, entity, comment or CDATA, and such
 * text needs no XML parser (saxes takes 1.4 s for the 76 MB of real files, this 0.4 s). Whatever is not that plain is
 * left to the parser: this never judges a text malformed. A property test holds the two together.
 */
import type { XmlFields, XmlRecord } from './parse.ts';

/** An entity, or a character that XML forbids or changes. (Comments, CDATA and instructions are no plain tags.) */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notPlain = /[&\0-\x08\x0b-\x1f\ufffe\uffff]/;
const plainName = /^[a-z][a-z0-9]*$/;
const slash = 0x2f;
const greater = 0x3e;

/** The record, or undefined when its text is not plain. */
export function readFlat(text: string): XmlRecord | undefined {
  if (notPlain.test(text) || text.includes(']]>')) return undefined;
  const reader = new FlatReader(text);
  const rootEnd = text.indexOf('>');
  const root = text.slice(1, rootEnd);
  if (!plainName.test(root)) return undefined;
  const children: XmlFields[] = [];
  const fields = reader.fields(rootEnd + 1, root, (from, name) => reader.list(from, name, children));
  return fields && reader.at === text.length ? { fields, children } : undefined;
}

class FlatReader {
  readonly #text: string;
  /** Index after the element that was read last. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Fields of the element `parent`, whose content begins at `from`; `nested` reads a field that holds elements. */
  fields(
    from: number,
    parent: string,
    nested?: (from: number, name: string) => boolean,
  ): XmlFields | undefined {
    const text = this.#text;
    const fields = new Map<string, string>();
    this.at = from;
    for (;;) {
      const name = this.#open();
      if (name === undefined) return this.#closes(this.at, parent) ? fields : undefined;
      if (name === '') continue;
      const begin = this.at;
      const end = text.indexOf('<', begin);
      if (this.#closes(end, name)) {
        const value = text.slice(begin, end).trim();
        if (value !== '') fields.set(name, value);
      } else if (!nested?.(begin, name)) return undefined;
    }
  }

  /** Children of the element `parent`, each a list of fields. */
  list(from: number, parent: string, children: XmlFields[]): boolean {
    this.at = from;
    for (;;) {
      const name = this.#open();
      if (name === undefined) return this.#closes(this.at, parent);
      if (name === '') {
        children.push(new Map());
        continue;
      }
      const fields = this.fields(this.at, name);
      if (!fields) return false;
      children.push(fields);
    }
  }

  /**
   * Goes to the next tag, over blanks. Name of the element that opens there, "" for an empty one, undefined (and `at`
   * stays on the tag) when it is anything else.
   */
  #open(): string | undefined {
    const text = this.#text;
    const tag = text.indexOf('<', this.at);
    if (tag < 0 || (tag > this.at && text.slice(this.at, tag).trim() !== '')) return undefined;
    this.at = tag;
    if (text.charCodeAt(tag + 1) === slash) return undefined;
    const end = text.indexOf('>', tag);
    const empty = text.charCodeAt(end - 1) === slash;
    const name = empty ? text.slice(tag + 1, end - 1).trimEnd() : text.slice(tag + 1, end);
    if (end < 0 || !plainName.test(name)) return undefined;
    this.at = end + 1;
    return empty ? '' : name;
  }

  /** True when `</name>` stands at `at`, which is then passed. */
  #closes(at: number, name: string): boolean {
    const text = this.#text;
    const end = at + 2 + name.length;
    if (
      text.charCodeAt(at + 1) !== slash ||
      text.charCodeAt(end) !== greater ||
      !text.startsWith(name, at + 2)
    )
      return false;
    this.at = end + 1;
    return true;
  }
}
