/**
 * Takes the rows of removed processes out of the originals that hold them. It starts from what the archive says, not
 * from what was done before: run again after an interruption, or after a new file, it does what is left to do.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import {
  type RedactedRange,
  type Redaction,
  readRedaction,
  redactedName,
  writeRedaction,
} from '../../archive/redaction.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Progress } from '../../kernel/progress.ts';
import { blankOriginal } from '../../sources/load/blank.ts';
import type { LoadedFile, Segment } from '../../sources/load/manifest.ts';
import { sortSegments } from '../../sources/load/stale.ts';
import { objectsOf, outermost } from '../../sources/ocds/enclosing.ts';
import { openDecompressed } from '../../sources/text/gunzip.ts';
import { readRemovals } from '../removals.ts';
import { type FoundRow, holdsOthers, rowsOf } from './find-rows.ts';

/** @returns how many rows were taken out now; their segments are stale then, and must be made again */
export async function blankRemoved(place: Lineage, progress: Progress): Promise<number> {
  const ocids = readRemovals(place).map(({ ocid }) => ocid);
  if (ocids.length === 0) return 0;
  const count = await noteNew(place, ocids);
  const pending = pendingFiles(place);
  if (pending.length > 0) progress.step('Blanking removed rows', pending.length);
  for (const sha256 of pending) {
    const redaction = readRedaction(place, sha256);
    if (!redaction) continue;
    const kept = await blankOriginal(place, sha256, redaction.ranges, redaction.source === 'ocds');
    writeRedaction(place, sha256, { ...redaction, kept });
    progress.advance(1);
  }
  return count;
}

/** Writes down what must be blanked: rows that the segments still hold. Returns how many there are. */
async function noteNew(place: Lineage, ocids: readonly string[]): Promise<number> {
  const database = await Duckdb.open(':memory:', { memory: '500MB', temp: place.temp });
  const engine = await database.connect();
  let count = 0;
  try {
    for (const segment of sortSegments(place).sound) {
      const byFile = new Map<LoadedFile, FoundRow[]>();
      for (const row of await rowsOf(engine, segment, ocids))
        if (!isTold(place, row)) byFile.set(row.file, [...(byFile.get(row.file) ?? []), row]);
      for (const [file, rows] of byFile) {
        const objects = file.source === 'ocds' ? await wholeObjects(engine, place, segment, file, ocids) : [];
        writeRedaction(place, file.sha256, redactionWith(place, file, rows, objects, ocids));
        count += rows.length;
      }
    }
    return count;
  } finally {
    engine.close();
    database.close();
  }
}

/** A row that was read again from a blanked file is told there already. */
function isTold(place: Lineage, row: FoundRow): boolean {
  const told = readRedaction(place, row.file.sha256)?.rows ?? [];
  return told.some(
    ({ kind, offset, length, ocid }) =>
      kind === row.kind && offset === row.offset && length === row.length && ocid === row.ocid,
  );
}

type Ranges = readonly RedactedRange[];

/** Whole objects of the processes: a record holds more than its rows (its compiled and versioned releases). */
async function wholeObjects(
  engine: Engine,
  place: Lineage,
  segment: Segment,
  file: LoadedFile,
  ocids: readonly string[],
): Promise<Ranges> {
  const ranges: RedactedRange[] = [];
  const stream = openDecompressed(join(place.originals, file.sha256));
  for (const { ocid, ...range } of await objectsOf(new Set(ocids), stream)) {
    // In a damaged file an object may seem to go on over others' rows: then only the rows themselves are blanked.
    if (await holdsOthers(engine, segment, file.fileNo, range, ocids)) continue;
    ranges.push({ ...range, removal: ocids.indexOf(ocid) + 1 });
  }
  return ranges;
}

/** What a file's redaction becomes with these rows; its bytes are not blanked yet. */
function redactionWith(
  place: Lineage,
  file: LoadedFile,
  rows: readonly FoundRow[],
  objects: Ranges,
  ocids: readonly string[],
): Redaction {
  const before = readRedaction(place, file.sha256);
  const own = rows.map(({ ocid, offset, length }) => ({ offset, length, removal: ocids.indexOf(ocid) + 1 }));
  return {
    kept: null,
    bytes: file.bytes,
    source: file.source,
    format: file.format,
    ranges: outermost([...(before?.ranges ?? []), ...own, ...objects]),
    rows: [...(before?.rows ?? []), ...rows.map(({ file: _file, ...row }) => row)],
  };
}

/** Files whose redaction was written down and whose bytes were not blanked yet. */
function pendingFiles(place: Lineage): string[] {
  return readdirSync(place.originals).flatMap((name) => {
    const sha256 = redactedName(name);
    return sha256 !== undefined && readRedaction(place, sha256)?.kept === null ? [sha256] : [];
  });
}
