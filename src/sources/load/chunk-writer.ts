/** Writes rows of one chunk: a JSON Lines file for DuckDB to parse, and beside it the place of each line. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { type Place, type RowKind, rowKinds } from '../source.ts';
import { cells, cellsOfRow } from './row-block.ts';

const newline = 0x0a;
const blockBytes = 4 << 20;

export interface Chunk {
  /** Number from 1 within the segment. */
  readonly number: number;
  readonly lines: number;
  readonly bytes: number;
  /** Bytes of the longest line. */
  readonly longest: number;
  /** The JSON Lines file; undefined when the lines are those of `originals`. */
  readonly linesPath: string | undefined;
  /** Originals that are read whole, line by line, in this order; their files' numbers and paths. */
  readonly originals: ReadonlyMap<number, string>;
  readonly placesPath: string;
  /** True when some row exists as JSON only here (converted from XML, a dialect, a compressed file). */
  readonly keeps: boolean;
}

/** Buffers and writes synchronously: a chunk lies in the page cache, never in our memory. */
export class ChunkWriter {
  readonly #number: number;
  readonly #linesPath: string | undefined;
  readonly #placesPath: string;
  readonly #linesFile: number | undefined;
  readonly #originals = new Map<number, string>();
  readonly #placesFile: number;
  readonly #block: Buffer;
  #filled = 0;
  #places: string[] = [];
  #lines = 0;
  #longest = 0;
  #pending = '';
  #children = 0;
  #keeps = false;
  bytes = 0;

  /** `ofOriginals`: takes whole originals only, and writes no lines. */
  constructor(folder: string, name: string, number: number, ofOriginals: boolean) {
    this.#number = number;
    this.#linesPath = ofOriginals ? undefined : `${folder}/${name}-${number}.jsonl`;
    this.#placesPath = `${folder}/${name}-${number}.csv`;
    this.#linesFile = this.#linesPath === undefined ? undefined : openSync(this.#linesPath, 'w');
    this.#block = Buffer.allocUnsafe(ofOriginals ? 0 : blockBytes);
    this.#placesFile = openSync(this.#placesPath, 'w');
  }

  get takesOriginals(): boolean {
    return this.#linesPath === undefined;
  }

  /** Rows of one file whose lines lie in `bytes` (see row-block.ts), or are the original's at `path`. */
  block(fileNo: number, rows: Float64Array, bytes: Uint8Array | undefined, path: string): void {
    this.#closePlace();
    if (bytes === undefined) this.#originals.set(fileNo, path);
    else {
      this.#flushBlock();
      this.#write(bytes);
    }
    for (let at = 0; at < rows.length; at += cellsOfRow) {
      const cell = (name: keyof typeof cells): number => rows[at + cells[name]] ?? 0;
      const verbatim = cell('verbatim') === 1;
      const length = cell('rowLength');
      this.#places.push(
        `${rowKinds[cell('kind')]},${fileNo},${cell('line')},${cell('offset')},${cell('length')},${verbatim},${this.bytes},${length},${cell('children')}`,
      );
      if (!verbatim) this.#keeps = true;
      this.#count(length);
    }
    this.#flushPlaces();
  }

  /** `verbatim`: the row's JSON can be read again from the original at `place`; else the chunk keeps it. */
  slice(
    kind: RowKind,
    fileNo: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    place: Place,
    verbatim: boolean,
  ): void {
    const length = to - from;
    this.#closePlace();
    this.#pending = `${kind},${fileNo},${place.line},${place.offset},${place.length},${verbatim},${this.bytes},${length}`;
    if (length + 1 > blockBytes - this.#filled) this.#flushBlock();
    if (length + 1 > blockBytes) {
      this.#write(bytes.subarray(from, to));
      this.#block[this.#filled++] = newline;
    } else {
      this.#block.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.#filled);
      this.#filled += length;
      this.#block[this.#filled++] = newline;
    }
    if (!verbatim) this.#keeps = true;
    this.#count(length);
  }

  #count(length: number): void {
    this.#lines++;
    this.bytes += length + 1;
    if (length > this.#longest) this.#longest = length;
  }

  /** Rows counted apart that belong to the row written last (bidders of a notice). */
  children(count: number): void {
    this.#children += count;
  }

  #closePlace(): void {
    if (this.#pending === '') return;
    this.#places.push(`${this.#pending},${this.#children}`);
    this.#pending = '';
    this.#children = 0;
    if (this.#places.length >= 20_000) this.#flushPlaces();
  }

  finish(): Chunk {
    this.#closePlace();
    this.#flushBlock();
    this.#flushPlaces();
    this.discard();
    return {
      number: this.#number,
      lines: this.#lines,
      bytes: this.bytes,
      longest: this.#longest,
      linesPath: this.#linesPath,
      originals: this.#originals,
      placesPath: this.#placesPath,
      keeps: this.#keeps,
    };
  }

  /** Closes the files of a chunk that is of no use any more, without writing what waits. */
  discard(): void {
    if (this.#linesFile !== undefined) closeSync(this.#linesFile);
    closeSync(this.#placesFile);
  }

  #flushBlock(): void {
    if (this.#filled > 0) this.#write(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #write(bytes: Uint8Array): void {
    if (this.#linesFile === undefined) throw new Error('A chunk of originals takes no lines');
    writeAll(this.#linesFile, bytes);
  }

  #flushPlaces(): void {
    if (this.#places.length > 0) writeAll(this.#placesFile, Buffer.from(`${this.#places.join('\n')}\n`));
    this.#places = [];
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
