/** Finds where the parts of a JSON text stand, so that a row inside a long array has its own place in the file. */

/** Half-open range of bytes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Member extends Range {
  readonly name: string;
}

const space = new Set([0x20, 0x09, 0x0a, 0x0d]);
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (space.has(bytes[at] ?? 0)) at++;
  return at;
}

/** The end of the value that begins at `from`; the end of the bytes when it does not end. */
export function endOfJson(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) {
      at = endOfString(bytes, at) - 1;
      if (depth === 0) return at + 1;
    } else if (opening.has(byte)) depth++;
    else if (closing.has(byte)) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (byte === comma || space.has(byte))) return at;
  }
  return bytes.length;
}

function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at++;
    else if (bytes[at] === quote) return at + 1;
  }
  return bytes.length;
}

/** The elements of the array whose bracket stands at `from`; of one that is cut short, those that begin. */
export function* elements(bytes: Uint8Array, from: number): Generator<Range> {
  let at = skipSpace(bytes, from + 1);
  while (at < bytes.length && !closing.has(bytes[at] ?? 0)) {
    const to = endOfJson(bytes, at);
    yield { from: at, to };
    at = skipSpace(bytes, Math.max(to, at + 1));
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
  }
}

/** The members of the object whose brace stands at `from`. */
export function* members(bytes: Uint8Array, from: number): Generator<Member> {
  let at = skipSpace(bytes, from + 1);
  while (bytes[at] === quote) {
    const end = endOfString(bytes, at);
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 1, end - at - 2).toString('utf8');
    at = skipSpace(bytes, end);
    if (bytes[at] !== colon) return;
    at = skipSpace(bytes, at + 1);
    const to = endOfJson(bytes, at);
    yield { name, from: at, to };
    at = skipSpace(bytes, to);
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
  }
}

/** Counts lines as places are asked for in the order of the file. */
export class LineCounter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #line = 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The line, from 1, that the byte at `offset` stands on. */
  lineOf(offset: number): number {
    for (; this.#at < offset; this.#at++) if (this.#bytes[this.#at] === 0x0a) this.#line++;
    return this.#line;
  }
}
