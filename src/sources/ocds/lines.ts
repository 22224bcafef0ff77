/** The fast path: once a file is known to be JSON Lines, rows are found by their line feeds and are not parsed. */
import { isUtf8 } from 'node:buffer';
import type { Place } from '../source.ts';
import { type Delivery, rawLimit } from './deliver.ts';
import { parseRow } from './json.ts';
import { cutSentence, type Limits, type Step } from './limits.ts';
import { Breaks, Skim, scannable } from './scan.ts';
import type { ByteWindow } from './window.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const brace = 0x7b;
const closingBrace = 0x7d;

interface Oversize {
  readonly offset: number;
  readonly raw: string;
}

export class Lines {
  /** Offset of the first line that was not read yet: the window must keep its bytes from here. */
  at: number;
  readonly #window: ByteWindow;
  readonly #delivery: Delivery;
  readonly #limits: Limits;
  readonly #kind: 'release' | 'record';
  #line: number;
  /** No line feed lies before this offset, from `at` on. */
  #searched: number;
  #oversize: Oversize | undefined;

  /** Reads from the offset `at`, the first byte of line number `line`. */
  constructor(
    window: ByteWindow,
    delivery: Delivery,
    limits: Limits,
    kind: 'release' | 'record',
    at: number,
    line: number,
  ) {
    this.#window = window;
    this.#delivery = delivery;
    this.#limits = limits;
    this.#kind = kind;
    this.#line = line;
    this.at = at;
    this.#searched = at;
  }

  /** Reads the whole lines of the window; says "more" until the stream has ended, then "end". */
  run(): Step {
    const { bytes, base, end, ended } = this.#window;
    const view = bytes.subarray(0, end);
    let from = this.at - base;
    let next = view.indexOf(lineFeed, Math.max(0, this.#searched - base));
    if (next !== -1) {
      const last = view.lastIndexOf(lineFeed);
      const block = view.subarray(from, last + 1);
      const clean = isUtf8(block);
      const hasReturns = block.includes(carriageReturn);
      for (; next !== -1; next = view.indexOf(lineFeed, from)) {
        this.#read(view, from, next, clean, hasReturns, false);
        this.#line++;
        from = next + 1;
      }
    }
    this.at = base + from;
    this.#searched = base + end;
    if (ended) {
      this.#finish(view, from, end);
      return 'end';
    }
    if (end - from > this.#limits.row) {
      this.#oversize ??= { offset: this.at, raw: view.toString('utf8', from, from + rawLimit) };
      this.at = base + end;
    }
    return 'more';
  }

  /** The last line has no line feed; a stream that ended before its time cuts it short. */
  #finish(view: Buffer, from: number, to: number): void {
    const { failure, base } = this.#window;
    if (failure === undefined) {
      this.#read(view, from, to, false, true, true);
      return;
    }
    const place = { line: this.#line, offset: base + from, length: to - from };
    this.#delivery.reject('truncated', failure.message, place, view, from, to);
  }

  #read(
    view: Buffer,
    lineFrom: number,
    lineTo: number,
    clean: boolean,
    hasReturns: boolean,
    last: boolean,
  ): void {
    const { base } = this.#window;
    if (this.#oversize !== undefined) {
      const { offset, raw } = this.#oversize;
      this.#oversize = undefined;
      const place = { line: this.#line, offset, length: base + lineTo - offset };
      this.#delivery.rejectText('tooLarge', this.#limits.rowSentence, place, raw);
      return;
    }
    let [from, to] = [lineFrom, lineTo];
    // Files put end to end keep the byte order mark of each.
    if (view[from] === 0xef && view[from + 1] === 0xbb && view[from + 2] === 0xbf) from += 3;
    while (to > from && isSpace(view[to - 1])) to--;
    while (from < to && isSpace(view[from])) from++;
    if (from === to) return;
    const place: Place = { line: this.#line, offset: base + from, length: to - from };
    if (view[from] !== brace || view[to - 1] !== closingBrace) {
      this.#refuse(view, from, to, place, last);
      return;
    }
    if (to - from > this.#limits.row) {
      this.#delivery.reject('tooLarge', this.#limits.rowSentence, place, view, from, to);
    } else if (last && isCut(view, from, to)) {
      this.#delivery.reject('truncated', cutSentence, place, view, from, to);
    } else if (this.#kind === 'record') {
      this.#delivery.record(view, from, to, place);
    } else {
      const verbatim = !(hasReturns && replaceReturns(view, from, to));
      this.#delivery.release(view, from, to, place, verbatim, clean);
    }
  }

  #refuse(view: Buffer, from: number, to: number, place: Place, last: boolean): void {
    const parsed = parseRow(view.toString('utf8', from, to));
    if (last && view[from] === brace) {
      this.#delivery.reject('truncated', cutSentence, place, view, from, to);
    } else if (!parsed.ok) {
      this.#delivery.reject(parsed.reason, parsed.detail, place, view, from, to);
    }
  }
}

/** True when brackets or a string of the row are still open at its end. */
function isCut(bytes: Buffer, from: number, to: number): boolean {
  const breaks = new Breaks();
  breaks.clear(false);
  return new Skim().run(scannable(bytes), from, to, breaks) === 'more';
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0d || byte === 0x09;
}

/** Makes spaces of the carriage returns inside a row, which is then no longer its original's text; says if there were any. */
function replaceReturns(bytes: Buffer, from: number, to: number): boolean {
  let found = false;
  const row = bytes.subarray(from, to);
  for (let i = row.indexOf(carriageReturn); i !== -1; i = row.indexOf(carriageReturn, i + 1)) {
    row[i] = 0x20;
    found = true;
  }
  return found;
}
