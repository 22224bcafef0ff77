/** Finds where the parts of a JSON value lie, so that each can be handed on as it was written. */
import { Breaks, type Scannable, Skim } from './scan.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The members of the object at [from, to), which must be valid JSON. Of two with one name, the last, as JSON.parse. */
export function membersOf(scan: Scannable, from: number, to: number): Map<string, Span> {
  const members = new Map<string, Span>();
  const spans = valuesWithin(scan, from, to);
  for (let n = 0; n + 1 < spans.length; n += 2) {
    const [key, value] = [spans[n], spans[n + 1]];
    if (key === undefined || value === undefined) break;
    const name: unknown = JSON.parse(Buffer.from(scan.bytes.subarray(key.from, key.to)).toString('utf8'));
    if (typeof name === 'string') members.set(name, value);
  }
  return members;
}

/** The elements of the array at [from, to), which must be valid JSON. */
export function elementsOf(scan: Scannable, from: number, to: number): Span[] {
  return valuesWithin(scan, from, to);
}

/** The values inside brackets, in order; in an object, names and values alternate. */
function valuesWithin(scan: Scannable, from: number, to: number): Span[] {
  const { bytes } = scan;
  const spans: Span[] = [];
  const skim = new Skim();
  const breaks = new Breaks();
  for (let i = from + 1; i < to - 1; ) {
    const byte = bytes[i] ?? 0;
    if (isBetween(byte)) {
      i++;
      continue;
    }
    const start = i;
    if (byte === 0x22 || byte === 0x7b || byte === 0x5b) {
      skim.reset();
      breaks.clear(false);
      skim.run(scan, i, to, breaks);
      i += Math.max(1, skim.length);
    } else {
      while (i < to - 1 && !isBetween(bytes[i] ?? 0)) i++;
    }
    spans.push({ from: start, to: i });
  }
  return spans;
}

/** White space, comma or colon. */
function isBetween(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x3a;
}
