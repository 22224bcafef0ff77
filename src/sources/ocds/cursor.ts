/** A place in the window that moves forward: over white space, over whole values, always knowing its line. */
import type { Place } from '../source.ts';
import { Breaks, type Progress, Skim } from './scan.ts';
import type { ByteWindow } from './window.ts';

/** No byte is left in the window. */
export const none = -1;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb];
const word = /^(?:true|false|null|NaN|-?Infinity|-?\d[\d.eE+-]*)$/;
const longestWord = 64;

export class Cursor {
  /** Offset in the file of the next byte, and its line. */
  at = 0;
  line = 1;
  /** Where the value being skipped begins, and its line. */
  start = 0;
  startLine = 1;
  readonly skim = new Skim();
  /** Line breaks of the row being read, counted from `row.offset`. */
  readonly breaks = new Breaks();
  /** The row being read: its bytes stay in the window. */
  row: { readonly offset: number; readonly line: number } | undefined;
  readonly window: ByteWindow;
  #holdsValue = false;
  #inValue = false;

  constructor(window: ByteWindow) {
    this.window = window;
    this.breaks.clear(false);
  }

  /** The window must keep its bytes from this offset on. */
  get keep(): number {
    return this.row?.offset ?? (this.#inValue && this.#holdsValue ? this.start : this.at);
  }

  /** The line of the byte at `at`. */
  get lineNow(): number {
    return this.#inValue ? this.startLine + this.skim.lines : this.line;
  }

  /** The next byte that is no white space (a byte order mark is taken for some), or `none` when more must come. */
  next(): number {
    const { bytes, base, end, ended } = this.window;
    let i = this.at - base;
    for (; i < end; i++) {
      const byte = bytes[i];
      if (byte === lineFeed || byte === carriageReturn) {
        if (byte === lineFeed) this.line++;
        if (this.row !== undefined) this.breaks.add(base + i - this.row.offset);
      } else if (byte === byteOrderMark[0] && i + 2 < end && bytes[i + 1] === byteOrderMark[1]) {
        // Files put end to end keep the mark of each.
        i += 2;
      } else if (byte !== 0x20 && byte !== 0x09) break;
    }
    this.at = base + i;
    if (bytes[i] === byteOrderMark[0] && i + 2 >= end && !ended) return none;
    return i < end ? (bytes[i] ?? none) : none;
  }

  /** A row begins here. */
  openRow(): void {
    this.row = { offset: this.at, line: this.line };
    this.breaks.clear(true);
  }

  /** The row is over, or is too large to be kept. */
  closeRow(): void {
    this.row = undefined;
    this.breaks.clear(false);
  }

  /** A value begins here; `hold` keeps its bytes in the window. */
  beginValue(hold: boolean): void {
    this.start = this.at;
    this.startLine = this.line;
    this.#inValue = true;
    this.#holdsValue = hold;
    this.skim.reset();
  }

  /** Goes on over the value as far as the window allows; "cut": the file ends inside it. */
  read(): Progress | 'cut' {
    const { bytes, base, end, ended } = this.window;
    const from = this.start - base;
    const first = this.skim.length > 0 ? quote : bytes[from];
    const progress =
      first === quote || first === 0x7b || first === 0x5b
        ? this.#skip(from, end)
        : this.#word(bytes, from, end, ended);
    if (progress === 'done') this.#inValue = false;
    return progress === 'more' && ended ? 'cut' : progress;
  }

  #skip(from: number, end: number): Progress {
    const shift = this.row === undefined ? 0 : this.start - this.row.offset;
    const progress = this.skim.run(this.window, from, end, this.breaks, shift);
    this.at = this.start + this.skim.length;
    if (progress === 'done') this.line = this.startLine + this.skim.lines;
    return progress;
  }

  /** A number, true, false or null, which ends where something else begins. */
  #word(bytes: Buffer, from: number, end: number, ended: boolean): Progress {
    let i = from;
    while (i < end && i - from <= longestWord && !endsWord(bytes[i] ?? 0)) i++;
    if (i === end && !ended) return 'more';
    if (!word.test(bytes.toString('latin1', from, i))) return i === end ? 'more' : 'bad';
    this.at = this.window.base + i;
    return 'done';
  }

  /** Lets the bytes of a value go that grew too large to be of use. */
  releaseValue(): void {
    this.#holdsValue = false;
  }

  /** The text of the value just read; empty when it was too long to be held. */
  valueText(): string {
    const { bytes, base } = this.window;
    return this.start < base ? '' : bytes.toString('utf8', this.start - base, this.at - base);
  }

  /** The place from where a row began to here. */
  placeFrom({ offset, line }: { readonly offset: number; readonly line: number }): Place {
    return { line, offset, length: this.at - offset };
  }

  /** Moves to an offset of the window, back or forward, where the line is known. */
  restart(at: number, line: number): void {
    this.at = at;
    this.line = line;
    this.#inValue = false;
    this.closeRow();
  }

  /** Moves forward to an offset of the window, counting lines. */
  moveTo(offset: number): void {
    this.line += this.window.linesBetween(this.at, offset);
    this.at = offset;
  }
}

/** White space, comma, colon or a closing bracket. */
function endsWord(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x3a || byte === 0x5d || byte === 0x7d;
}
