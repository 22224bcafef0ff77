/** Finds where each project of a package stands, so that a row's place and raw text can be shown. */
import type { Place } from '../source.ts';

const open = new Set([0x7b, 0x5b]);
const close = new Set([0x7d, 0x5d]);
const quote = 0x22;
const backslash = 0x5c;

/** Places of the objects in the list "projects", and the text before it; undefined when there is no such list. */
export function objectsOfProjects(bytes: Buffer): { before: string; places: Place[] } | undefined {
  const start = /"projects"\s*:\s*\[/.exec(bytes.toString('latin1'));
  if (!start) return undefined;
  const before = bytes.toString('utf8', 0, start.index);
  const places: Place[] = [];
  let line = before.split('\n').length;
  let depth = 0;
  let from = 0;
  let fromLine = 0;
  let inText = false;
  const first = start.index + start[0].length;
  line += start[0].split('\n').length - 1;
  for (let at = first; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) line++;
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (open.has(byte)) {
      if (depth++ === 0) {
        from = at;
        fromLine = line;
      }
    } else if (close.has(byte)) {
      if (depth === 0) return { before, places };
      if (--depth === 0) places.push({ line: fromLine, offset: from, length: at + 1 - from });
    }
  }
  if (depth > 0) places.push({ line: fromLine, offset: from, length: bytes.length - from });
  return { before, places };
}
