/** The byte scanner: skips one JSON value without parsing it, over as many calls as its bytes take to arrive. */

const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const space = 0x20;
/** Four spaces. */
const indentation = 0x20202020;
const deepest = 1000;

/** Outside strings. NaN and Infinity pass, as they do in DuckDB; any other letter means that the text went astray. */
const skipped = 0;
const string = 1;
const opening = 2;
const closing = 3;
const lineBreak = 4;
const astray = 5;
const between = new Uint8Array(256).fill(astray);
for (const char of ' \t,:0123456789+-.eEtruefalsnNaInfinity') between[char.charCodeAt(0)] = skipped;
between[quote] = string;
for (const char of '{[') between[char.charCodeAt(0)] = opening;
for (const char of '}]') between[char.charCodeAt(0)] = closing;
for (const char of '\r\n') between[char.charCodeAt(0)] = lineBreak;

/** Where a row holds line breaks and raw control characters, counted from its first byte; each becomes a space. */
export class Breaks {
  #places = new Int32Array(64);
  count = 0;
  /** False while a value is skipped that nobody will be given: its breaks would only cost memory. */
  wanted = true;

  add(place: number): void {
    if (!this.wanted) return;
    if (this.count === this.#places.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.count++] = place;
  }

  clear(wanted = true): void {
    this.count = 0;
    this.wanted = wanted;
  }

  /** Puts a space at each place, for the row that begins at `start`. */
  flatten(bytes: Uint8Array, start: number): void {
    for (let n = 0; n < this.count; n++) bytes[start + (this.#places[n] ?? 0)] = space;
  }
}

/** Bytes under two forms: one at a time, and four at a time. */
export interface Scannable {
  readonly bytes: Uint8Array;
  /** The same bytes. */
  readonly words: DataView;
}

export function scannable(bytes: Uint8Array): Scannable {
  return { bytes, words: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

export type Progress = 'more' | 'done' | 'bad';

/**
 * One value being skipped: an object, an array or a string. It checks strings, brackets and stray letters only,
 * not the whole grammar: DuckDB parses each row later and quarantines what is not JSON.
 */
export class Skim {
  /** Bytes of the value seen so far; its whole length once `run` says "done", the place of the fault once "bad". */
  length = 0;
  /** Line feeds seen so far. */
  lines = 0;
  /** True when a string held a raw control character: the value is JSON only after flattening. */
  repaired = false;
  #depth = 0;
  #inString = false;
  #open = new Uint8Array(64);

  /** Begins another value. */
  reset(): void {
    this.length = 0;
    this.lines = 0;
    this.repaired = false;
    this.#depth = 0;
    this.#inString = false;
  }

  /**
   * Goes on over bytes[start + length, end), where `start` is the index of the value's first byte (negative when it
   * has left the window). Breaks are noted at `shift` plus their place in the value.
   */
  run({ bytes, words }: Scannable, start: number, end: number, breaks: Breaks, shift = 0): Progress {
    const lastWord = end - 4;
    let open: Uint8Array = this.#open;
    let i = start + this.length;
    let depth = this.#depth;
    let inString = this.#inString;
    let progress: Progress = 'more';

    scan: for (;;) {
      while (inString) {
        i = endOfText(bytes, words, i, end, lastWord);
        if (i >= end) break scan;
        const byte = bytes[i] ?? 0;
        if (byte === quote) {
          i++;
          inString = false;
          if (depth > 0) break;
          progress = 'done';
          break scan;
        }
        if (byte === backslash) {
          // The escape is taken whole: when its second byte is not here yet, the next call begins at the backslash.
          if (i + 1 === end) break scan;
          i += 2;
        } else {
          this.repaired = true;
          if (byte === lineFeed) this.lines++;
          breaks.add(shift + i - start);
          i++;
        }
      }
      for (;;) {
        if (i >= end) break scan;
        const byte = bytes[i] ?? 0;
        const kind = between[byte];
        if (kind === skipped) {
          i++;
          if (byte === space) while (i <= lastWord && words.getInt32(i, true) === indentation) i += 4;
        } else if (kind === string) {
          i++;
          inString = true;
          break;
        } else if (kind === opening && depth < deepest) {
          i++;
          if (depth === open.length) open = this.#grow();
          open[depth++] = byte;
        } else if (kind === closing && open[depth - 1] === byte - 2) {
          // "[" and "]", "{" and "}" lie two apart.
          i++;
          if (--depth > 0) continue;
          progress = 'done';
          break scan;
        } else if (kind === lineBreak) {
          if (byte === lineFeed) this.lines++;
          breaks.add(shift + i - start);
          i++;
        } else {
          progress = 'bad';
          break scan;
        }
      }
    }
    this.length = i - start;
    this.#depth = depth;
    this.#inString = inString;
    return progress;
  }

  #grow(): Uint8Array {
    const larger = new Uint8Array(this.#open.length * 2);
    larger.set(this.#open);
    this.#open = larger;
    return larger;
  }
}

/** Index of the next quote, backslash or control character from `i`, four bytes at a time, or `end`. */
function endOfText(bytes: Uint8Array, words: DataView, from: number, end: number, lastWord: number): number {
  let i = from;
  while (i <= lastWord) {
    const word = words.getInt32(i, true);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    // The lowest high bit left by (x - n) & ~x marks the first byte of x below n: zero after the XOR, or under 0x20.
    const hits =
      (((quotes - 0x01010101) & ~quotes) |
        ((backslashes - 0x01010101) & ~backslashes) |
        ((word - 0x20202020) & ~word)) &
      0x80808080;
    if (hits !== 0) return i + ((31 - Math.clz32(hits & -hits)) >> 3);
    i += 4;
  }
  for (; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === quote || byte === backslash || byte < space) return i;
  }
  return end;
}
