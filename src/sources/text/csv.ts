/** Reads a table written as CSV (RFC 4180), each line with its place in the file. */
import type { Place } from '../source.ts';

export interface CsvLine {
  readonly place: Place;
  /** Values without their quotes; the raw line is `bytes[place.offset, place.offset + place.length)`. */
  readonly values: readonly string[];
  /** A quote was opened and never closed: the line runs to the end of the file. */
  readonly unclosed: boolean;
}

const quote = 0x22;
const comma = 0x2c;
const feed = 0x0a;
const carriage = 0x0d;

/**
 * The lines of a table in UTF-8, a byte order mark skipped; empty lines come as one empty value. A line break inside
 * quotes belongs to its value. `separator`: the byte between values.
 */
export function* csvLines(bytes: Buffer, separator = comma): Generator<CsvLine> {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  while (at < bytes.length) {
    const start = at;
    const first = line;
    const values: string[] = [];
    let unclosed = false;
    for (;;) {
      if (bytes[at] === quote) {
        let value = '';
        let from = at + 1;
        for (;;) {
          const close = bytes.indexOf(quote, from);
          const end = close < 0 ? bytes.length : close;
          value += bytes.toString('utf8', from, end);
          if (close < 0) {
            unclosed = true;
            at = end;
            break;
          }
          at = close + 1;
          if (bytes[at] !== quote) break;
          value += '"';
          from = at + 1;
        }
        line += value.split('\n').length - 1;
        const rest = endOfValue(bytes, at, separator);
        values.push(value + bytes.toString('utf8', at, rest));
        at = rest;
      } else {
        const end = endOfValue(bytes, at, separator);
        values.push(bytes.toString('utf8', at, end));
        at = end;
      }
      if (bytes[at] !== separator) break;
      at++;
    }
    const length = at - start;
    if (bytes[at] === carriage) at++;
    if (bytes[at] === feed) at++;
    yield { place: { line: first, offset: start, length }, values, unclosed };
    line++;
  }
}

/** Where a value without quotes ends: before a separator, a line break, or the end of the file. */
function endOfValue(bytes: Buffer, from: number, separator: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === separator || byte === feed) return at;
    if (byte === carriage && bytes[at + 1] === feed) return at;
  }
  return bytes.length;
}
