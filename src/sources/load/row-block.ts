/** The rows of one file as they travel from a reader to the segment: numbers side by side, and the JSON lines behind them. */
import type { RowKind, RowSink } from '../source.ts';
import { type Place, type Rejection, rowKinds } from '../source.ts';
import { stagings } from './stagings.ts';

/** What `RowBlock.rows` holds of each row, in this order. */
export const cells = {
  kind: 0,
  line: 1,
  offset: 2,
  length: 3,
  verbatim: 4,
  rowLength: 5,
  children: 6,
} as const;
export const cellsOfRow = 7;

export interface RowBlock {
  /** Id of the staging that takes these rows. */
  readonly staging: string;
  /** `cellsOfRow` numbers a row; a kind is its place in `rowKinds`. */
  readonly rows: Float64Array<ArrayBuffer>;
  /** The rows' JSON, each with its line feed; absent when they are the lines of the original, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

class Numbers {
  #cells = new Float64Array(1024 * cellsOfRow);
  #filled = 0;

  add(kind: RowKind, place: Place, verbatim: boolean, rowLength: number): void {
    if (this.#filled === this.#cells.length) {
      const larger = new Float64Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    const { line, offset, length } = place;
    this.#cells.set(
      [rowKinds.indexOf(kind), line, offset, length, verbatim ? 1 : 0, rowLength, 0],
      this.#filled,
    );
    this.#filled += cellsOfRow;
  }

  addChildren(count: number): void {
    const at = this.#filled - cellsOfRow + cells.children;
    if (at >= 0) this.#cells[at] = (this.#cells[at] ?? 0) + count;
  }

  get whole(): Float64Array<ArrayBuffer> {
    return this.#cells.slice(0, this.#filled);
  }
}

const newline = 0x0a;
const firstBytes = 1 << 20;
const encoder = new TextEncoder();

class Growing {
  readonly numbers = new Numbers();
  #bytes = new Uint8Array(firstBytes);
  #filled = 0;

  /** Adds a row's bytes; returns how many. */
  slice(bytes: Uint8Array, from: number, to: number): number {
    this.#reserve(to - from + 1);
    this.#bytes.set(bytes.subarray(from, to), this.#filled);
    return this.#endRow(to - from);
  }

  row(json: string): number {
    this.#reserve(json.length * 3 + 1);
    return this.#endRow(encoder.encodeInto(json, this.#bytes.subarray(this.#filled)).written);
  }

  get whole(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#filled);
  }

  #endRow(length: number): number {
    this.#filled += length;
    this.#bytes[this.#filled++] = newline;
    return length;
  }

  #reserve(length: number): void {
    if (this.#filled + length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#filled + length));
    larger.set(this.#bytes.subarray(0, this.#filled));
    this.#bytes = larger;
  }
}

/** Gathers the rows of a file that is small enough to be held. */
export class BlockSink implements RowSink {
  readonly rejections: Rejection[] = [];
  readonly #verbatim: boolean;
  readonly #open = new Map<string, Growing>();
  #last: Growing | undefined;

  /** `verbatim`: slices can be read again from the original. */
  constructor(verbatim: boolean) {
    this.#verbatim = verbatim;
  }

  slice: RowSink['slice'] = (kind, bytes, from, to, place) => {
    const rows = this.#of(kind);
    rows.numbers.add(kind, place, this.#verbatim, rows.slice(bytes, from, to));
  };
  row: RowSink['row'] = (kind, json, place) => {
    const rows = this.#of(kind);
    rows.numbers.add(kind, place, false, rows.row(json));
  };
  children: RowSink['children'] = (_kind, count) => this.#last?.numbers.addChildren(count);
  reject: RowSink['reject'] = (rejection) => void this.rejections.push(rejection);

  get blocks(): RowBlock[] {
    return [...this.#open].map(([staging, rows]) => ({
      staging,
      rows: rows.numbers.whole,
      bytes: rows.whole,
    }));
  }

  #of(kind: RowKind): Growing {
    const id = stagingOf(kind);
    const rows = this.#open.get(id) ?? new Growing();
    this.#open.set(id, rows);
    this.#last = rows;
    return rows;
  }
}

function stagingOf(kind: RowKind): string {
  const staging = stagings.find((candidate) => candidate.kinds.some((known) => known === kind));
  if (!staging) throw new Error(`No staging takes rows of kind ${kind}`);
  return staging.id;
}

/** The file is not one row a line from its first byte to its last. */
export class IrregularLines extends Error {}

/** Notes where the rows of a file stand that is nothing but one row a line: the engine can then read the file itself. */
export class LinesSink implements RowSink {
  readonly #numbers = new Numbers();
  #next = 0;
  #line = 1;

  slice: RowSink['slice'] = (kind, _bytes, from, to, place) => {
    const { line, offset, length } = place;
    if (kind !== 'release' || offset !== this.#next || line !== this.#line || length !== to - from)
      throw new IrregularLines();
    this.#numbers.add(kind, place, true, length);
    this.#next = offset + length + 1;
    this.#line++;
  };
  row: RowSink['row'] = () => {
    throw new IrregularLines();
  };
  children: RowSink['children'] = () => {};
  reject: RowSink['reject'] = () => {
    throw new IrregularLines();
  };

  /** `size`: bytes of the file. */
  blocks(size: number): RowBlock[] {
    if (this.#next !== size && this.#next !== size + 1) throw new IrregularLines();
    return [{ staging: stagingOf('release'), rows: this.#numbers.whole, bytes: undefined }];
  }
}
