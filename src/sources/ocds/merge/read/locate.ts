/** Finds the line on which a value begins in a JSON text, so that an error can say where to look. */

/** Field names and array positions from the root: ["releases", 2]. */
export type JsonPath = readonly (string | number)[];

const space = /\s*/y;
const scalar = /[^\s,\]}]*/y;

/** The line (from 1) of the value at `path` in a valid JSON text; 1 when there is none. */
export function lineAt(text: string, path: JsonPath): number {
  const at = new Walker(text).find(path);
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

class Walker {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  find(path: JsonPath): number {
    this.#space();
    for (const part of path) {
      if (!(typeof part === 'number' ? this.#enterArray(part) : this.#enterObject(part))) return 0;
    }
    return this.#at;
  }

  #space(): void {
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = space.lastIndex;
  }

  /** Goes to item `wanted` of the array that begins here. */
  #enterArray(wanted: number): boolean {
    if (this.#text[this.#at] !== '[') return false;
    this.#step();
    for (let index = 0; index < wanted; index++) {
      this.#skip();
      if (this.#text[this.#at] !== ',') return false;
      this.#step();
    }
    return this.#text[this.#at] !== ']';
  }

  /** Goes to the value of field `wanted` of the object that begins here; of a repeated field, the last, as JSON.parse does. */
  #enterObject(wanted: string): boolean {
    if (this.#text[this.#at] !== '{') return false;
    let found: number | undefined;
    this.#step();
    while (this.#text[this.#at] === '"') {
      const start = this.#at;
      this.#string();
      const name: unknown = JSON.parse(this.#text.slice(start, this.#at));
      this.#space();
      this.#step();
      if (name === wanted) found = this.#at;
      this.#skip();
      if (this.#text[this.#at] === ',') this.#step();
    }
    this.#at = found ?? this.#at;
    return found !== undefined;
  }

  #step(): void {
    this.#at++;
    this.#space();
  }

  #string(): void {
    do {
      this.#at = this.#text.indexOf('"', this.#at + 1);
    } while (this.#at >= 0 && this.#escaped());
    this.#at = this.#at < 0 ? this.#text.length : this.#at + 1;
  }

  #escaped(): boolean {
    let slashes = 0;
    while (this.#text[this.#at - 1 - slashes] === '\\') slashes++;
    return slashes % 2 === 1;
  }

  /** Passes one value and the space behind it. */
  #skip(): void {
    let depth = 0;
    do {
      const char = this.#text[this.#at];
      if (char === undefined) return;
      if (char === '"') this.#string();
      else if (char === '{' || char === '[') {
        depth++;
        this.#at++;
      } else if (char === '}' || char === ']') {
        depth--;
        this.#at++;
      } else if (char === ',' || char === ':') this.#at++;
      else {
        scalar.lastIndex = this.#at;
        scalar.test(this.#text);
        this.#at = scalar.lastIndex;
      }
      this.#space();
    } while (depth > 0);
  }
}
