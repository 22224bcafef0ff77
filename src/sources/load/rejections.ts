/** The rows of a segment that are put aside: counted, written down with their place and text, then made its quarantine table. */
import { appendFileSync, closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { number, text } from '../../engine/cells.ts';
import type { Engine, SqlRow } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import { type Rejection, type RejectReason, type RowKind, rowKinds } from '../source.ts';
import type { Chunk } from './chunk-writer.ts';
import { type FileCounts, tally } from './counts.ts';
import leaveOutMixedSql from './leave-out-mixed.sql';
import quarantineSql from './quarantine.sql';
import rejectedSql from './rejected.sql';

const rawLimit = 64 << 10;
/** Characters that wait before they are written. */
const batch = 1 << 20;

export class Rejections {
  readonly #folder: string;
  readonly #path: string;
  #waiting: string[] = [];
  #waitingLength = 0;
  #any = false;
  /** File number → kind → rows put aside. */
  readonly counts: FileCounts = new Map();

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, 'rejections.jsonl');
  }

  /** Whether the segment has a quarantine table. */
  get any(): boolean {
    return this.#any;
  }

  add(fileNo: number, rejection: Rejection): void {
    tally(this.counts, fileNo, rejection.kind, 1);
    this.#any = true;
    const line = JSON.stringify({
      file_no: fileNo,
      kind: rejection.kind,
      reason: rejection.reason,
      detail: rejection.detail,
      line: rejection.place.line,
      byte_offset: rejection.place.offset,
      byte_length: rejection.place.length,
      raw: rejection.raw.slice(0, rawLimit),
    });
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (this.#waitingLength > batch) this.#flush();
  }

  /** Puts aside the lines of a staged chunk that are no rows, and takes those of the other kind out of it. */
  async addBadLines(engine: Engine, chunk: Chunk, key: string, fictional: boolean): Promise<void> {
    const bad = await engine.all(fill(rejectedSql, { key }), { fictional });
    if (bad.length === 0) return;
    await engine.run(fill(leaveOutMixedSql, { key }), { fictional });
    for (const row of bad) {
      const reason = rejectReason(text(row, 'reason'));
      const fileNo = number(row, 'file_no');
      this.add(fileNo, {
        kind: rowKind(text(row, 'kind')),
        reason,
        detail: sentences[reason],
        place: {
          line: number(row, 'line'),
          offset: number(row, 'byte_offset'),
          length: number(row, 'byte_length'),
        },
        raw: rawOf(chunk, row, fileNo),
      });
      if (number(row, 'n_children') > 0) tally(this.counts, fileNo, 'bidder', number(row, 'n_children'));
    }
  }

  /** Makes the quarantine table, when there is anything to put in it. */
  async commit(engine: Engine): Promise<void> {
    if (!this.#any) return;
    this.#flush();
    const target = literal(join(this.#folder, 'quarantine-1.parquet'));
    await engine.run(
      `copy (${fill(quarantineSql, { rejections: literal(this.#path) })}) to ${target} (format parquet, compression zstd)`,
    );
    rmSync(this.#path);
  }

  #flush(): void {
    if (this.#waiting.length > 0) appendFileSync(this.#path, `${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

const sentences = {
  malformed: 'This line is not JSON.',
  notAnObject: 'This line is JSON, but not an object.',
  missingOcid: 'This release has no ocid, so that it belongs to no process.',
  fictionalMix: 'Fictional and real data never meet in one edition: this row is of the other kind.',
} as const;

/** The first part of a row's text, from the chunk's lines or from the original that it is a line of. */
function rawOf(chunk: Chunk, row: SqlRow, fileNo: number): string {
  const path = chunk.linesPath ?? chunk.originals.get(fileNo);
  if (path === undefined) throw new Error(`No original has the number ${fileNo}`);
  const lines = openSync(path, 'r');
  try {
    const raw = Buffer.alloc(Math.min(rawLimit, number(row, 'row_length')));
    const offset = number(row, chunk.linesPath === undefined ? 'byte_offset' : 'row_offset');
    return raw.toString('utf8', 0, readSync(lines, raw, 0, raw.length, offset));
  } finally {
    closeSync(lines);
  }
}

function rejectReason(reason: string): keyof typeof sentences & RejectReason {
  if (reason === 'malformed' || reason === 'notAnObject' || reason === 'missingOcid') return reason;
  return 'fictionalMix';
}

function rowKind(kind: string): RowKind {
  const known = rowKinds.find((candidate) => candidate === kind);
  if (known === undefined) throw new Error(`No kind of row is called ${kind}`);
  return known;
}
