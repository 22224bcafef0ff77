/**
 * Finds the records of an SEAO export in a stream of bytes: each `<avis>` or `<contrat>` element with its exact place,
 * and what stands between them that is no record. After damage, it goes on at the next opening tag.
 */
import type { Place, RejectReason } from '../source.ts';

export type RecordTag = 'avis' | 'contrat';

export interface ScanHandler {
  /** A whole element, from `<` to `>`; `bytes` is only valid during the call. `column` counts bytes from 1. */
  record(bytes: Buffer, place: Place, column: number): void;
  /** What cannot be a record; `raw` holds at most its first 64 kB and is only valid during the call. */
  damage(reason: DamageReason, detail: string, place: Place, raw: Buffer): void;
}
export type DamageReason = Extract<RejectReason, 'malformed' | 'truncated' | 'tooLarge'>;

/** Where scanning begins in the file: offset in bytes, line from 1, offset of that line's first byte. */
export interface ScanStart {
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
  /** True when the file has no record and no </export>: its root is `<export … />`. */
  readonly empty: boolean;
}

const rawLimit = 64 << 10;
/** Bytes gathered before they are searched. */
const batchBytes = 1 << 20;
/** Real records are under 100 kB; one that has no end within this is given up. */
const recordLimit = 16 << 20;
const exportEnd = '</export>';
/** Longest mark that may stand across two batches. */
const markLength = 16;

export class Scanner {
  readonly #handler: ScanHandler;
  readonly #open: string;
  readonly #close: string;
  #window: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];
  #waiting = 0;
  /** Offset in the file of the window's first byte. */
  #base: number;
  /** Index in the window of the first byte that is not dealt with. */
  #at = 0;
  #ended = false;
  /** Index up to which lines are counted, the line there, and the offset in the file where it begins. */
  #counted = 0;
  #line: number;
  #lineStart: number;
  /** Start and first bytes of a record without end that is being skipped. */
  #oversize: { place: Place; raw: Buffer } | undefined;

  constructor(tag: RecordTag, start: ScanStart, handler: ScanHandler) {
    this.#open = `<${tag}`;
    this.#close = `</${tag}>`;
    this.#handler = handler;
    this.#base = start.offset;
    this.#line = start.line;
    this.#lineStart = start.lineStart;
    this.#ended = start.empty;
  }

  push(chunk: Buffer): void {
    this.#parts.push(chunk);
    this.#waiting += chunk.length;
    if (this.#waiting < batchBytes) return;
    this.#gather();
    while (this.#step(false));
    if (this.#window.length - this.#at > recordLimit) this.#skip();
  }

  /** Tells what is left: nothing when the file is whole. */
  end(): void {
    this.#gather();
    while (this.#step(true));
    if (this.#oversize) this.#tellOversize(this.#window.length);
    else if (!this.#ended) this.#damage('truncated', 'The file ends before </export>', this.#window.length);
    else if (this.#at < this.#window.length)
      this.#damage('malformed', 'Text after </export>', this.#window.length);
  }

  /** Deals with what stands at `#at`; false when it can go no further with these bytes. */
  #step(last: boolean): boolean {
    while (isBlank(this.#window[this.#at])) this.#at++;
    const left = this.#window.length - this.#at;
    if (left === 0 || this.#ended || (left < markLength && !last)) return false;
    if (this.#oversize) return this.#resume();
    if (this.#findOpen(this.#at, this.#at + this.#open.length + 1) === this.#at) return this.#element(last);
    if (this.#startsWith(exportEnd)) {
      this.#ended = true;
      this.#at += exportEnd.length;
      return true;
    }
    if (this.#startsWith('<!--')) {
      const end = this.#window.indexOf('-->', this.#at);
      if (end >= 0) this.#at = end + 3;
      if (end >= 0 || !last) return end >= 0;
    }
    const next = this.#nextMark();
    if (next < 0) return false;
    this.#damage('malformed', 'Text that belongs to no record', next);
    return true;
  }

  #element(last: boolean): boolean {
    const open = this.#at;
    const end = this.#endOf(open);
    const next = this.#findOpen(open + 1, end < 0 ? this.#window.length : end);
    if (next >= 0) {
      this.#damage('malformed', `${this.#open}> is not closed before the next one`, next);
      return true;
    }
    if (end < 0) {
      const ending = last ? this.#window.indexOf(exportEnd, open) : -1;
      if (ending >= 0) this.#damage('malformed', `${this.#open}> is not closed`, ending);
      return ending >= 0;
    }
    const { place, column } = this.#place(open, end);
    this.#at = end;
    this.#handler.record(this.#window.subarray(open, end), place, column);
    return true;
  }

  /** Joins what arrived to what is left of the window. */
  #gather(): void {
    this.#count(this.#at);
    this.#base += this.#at;
    this.#window = Buffer.concat([this.#window.subarray(this.#at), ...this.#parts]);
    this.#counted = 0;
    this.#at = 0;
    this.#parts = [];
    this.#waiting = 0;
  }

  #startsWith(mark: string): boolean {
    return this.#window.toString('latin1', this.#at, this.#at + mark.length) === mark;
  }

  /** Index of the next opening tag that begins in [from, to - tag length]; -1 when there is none. */
  #findOpen(from: number, to: number): number {
    const within = this.#window.subarray(0, to);
    for (let at = within.indexOf(this.#open, from); at >= 0; at = within.indexOf(this.#open, at + 1)) {
      const after = within[at + this.#open.length];
      if (after !== undefined && (after <= 0x20 || after === 0x3e || after === 0x2f)) return at;
    }
    return -1;
  }

  /** Index of the next opening tag or </export>; -1 when there is none. */
  #nextMark(): number {
    const open = this.#findOpen(this.#at, this.#window.length);
    const end = this.#window.indexOf(exportEnd, this.#at);
    return open < 0 || end < 0 ? Math.max(open, end) : Math.min(open, end);
  }

  /** Index after the element that begins at `open`; -1 when its end is not in the window. */
  #endOf(open: number): number {
    const bracket = this.#window.indexOf('>', open);
    if (bracket < 0) return -1;
    if (this.#window[bracket - 1] === 0x2f) return bracket + 1;
    const close = this.#window.indexOf(this.#close, bracket);
    return close < 0 ? -1 : close + this.#close.length;
  }

  /** Begins to drop bytes in which no record ends. */
  #skip(): void {
    const { place } = this.#place(this.#at, this.#at);
    this.#oversize ??= { place, raw: Buffer.from(this.#window.subarray(this.#at, this.#at + rawLimit)) };
    this.#at = this.#window.length - markLength;
  }

  #resume(): boolean {
    const next = this.#nextMark();
    if (next >= 0) this.#tellOversize(next);
    else this.#at = Math.max(this.#at, this.#window.length - markLength);
    return next >= 0;
  }

  #tellOversize(to: number): void {
    if (!this.#oversize) return;
    const { place, raw } = this.#oversize;
    this.#oversize = undefined;
    this.#at = to;
    const length = this.#base + to - place.offset;
    const detail = `From line ${place.line}, no record ends within ${recordLimit} bytes.`;
    this.#handler.damage('tooLarge', detail, { ...place, length }, raw);
  }

  /** Tells what stands from `#at` to `to`, without the blanks before `to`, and goes on there. */
  #damage(reason: DamageReason, detail: string, to: number): void {
    const from = this.#at;
    let end = to;
    while (end > from && isBlank(this.#window[end - 1])) end--;
    const { place, column } = this.#place(from, end);
    this.#at = to;
    const where = `${detail} (line ${place.line}, column ${column}).`;
    this.#handler.damage(reason, where, place, this.#window.subarray(from, Math.min(end, from + rawLimit)));
  }

  #place(from: number, to: number): { place: Place; column: number } {
    this.#count(from);
    const offset = this.#base + from;
    return { place: { line: this.#line, offset, length: to - from }, column: offset - this.#lineStart + 1 };
  }

  /** Counts lines up to an index of the window. */
  #count(to: number): void {
    const window = this.#window;
    for (let at = this.#counted; at < to; at++) {
      if (window[at] === 0x0a) {
        this.#line++;
        this.#lineStart = this.#base + at + 1;
      }
    }
    this.#counted = Math.max(this.#counted, to);
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}
