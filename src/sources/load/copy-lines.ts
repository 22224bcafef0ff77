/** Copies the rows of originals into a file with one row a line, by their places. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { number } from '../../engine/cells.ts';
import type { Engine } from '../../engine/engine.ts';

const lineEnds = new Set([0x0a, 0x0d]);
const space = 0x20;
const newline = 0x0a;

/** The rows of the table `places`, in its order; `originals`: paths by file number. */
export async function copyLines(
  engine: Engine,
  originals: ReadonlyMap<number, string>,
  path: string,
): Promise<void> {
  const open = new Map<number, number>();
  const target = openSync(path, 'w');
  try {
    for (const [fileNo, original] of originals) open.set(fileNo, openSync(original, 'r'));
    for await (const rows of engine.stream(
      'select file_no, byte_offset, byte_length from places order by rowid',
    ))
      for (const row of rows) {
        const length = number(row, 'byte_length');
        const bytes = Buffer.alloc(length + 1);
        readSync(open.get(number(row, 'file_no')) ?? -1, bytes, 0, length, number(row, 'byte_offset'));
        for (let at = 0; at < length; at++) if (lineEnds.has(bytes[at] ?? 0)) bytes[at] = space;
        bytes[length] = newline;
        for (let written = 0; written <= length; ) written += writeSync(target, bytes, written);
      }
  } finally {
    for (const file of open.values()) closeSync(file);
    closeSync(target);
  }
}
