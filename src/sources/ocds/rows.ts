/** The row being read: kept until it ends and handed on, let go when it is too large, looked for again after a fault. */
import type { RejectReason } from '../source.ts';
import type { Cursor } from './cursor.ts';
import { type Delivery, rawLimit } from './deliver.ts';
import { parseRow } from './json.ts';
import type { Limits } from './limits.ts';
import { notOcds } from './refusals.ts';
import { type Fault, isSure, Recovery, signatureAt } from './resync.ts';
import { isRow } from './value.ts';

export class Rows {
  /** Rows begun; when there was none, nothing in the file could be read. */
  met = 0;
  /** The first fault: "line 3, byte 45: …". */
  fault: string | undefined;
  /** Names of the members of the first object that is not OCDS. */
  foreign: readonly string[] | undefined;
  readonly #fileName: string;
  readonly #cursor: Cursor;
  readonly #delivery: Delivery;
  readonly #limits: Limits;
  /** What the rows of the current list begin with. */
  #signature: Buffer | undefined;
  /** The row being read, once it is larger than the limit. */
  #oversize: { readonly offset: number; readonly line: number; readonly raw: Buffer } | undefined;
  #recovery: Recovery | undefined;

  constructor(fileName: string, cursor: Cursor, delivery: Delivery, limits: Limits) {
    this.#fileName = fileName;
    this.#cursor = cursor;
    this.#delivery = delivery;
    this.#limits = limits;
  }

  /** Another list begins or ends: its rows begin otherwise. */
  enterList(): void {
    this.#signature = undefined;
  }

  /** A row begins here. `listed`: it stands among others that begin alike. */
  open(listed: boolean): void {
    this.#cursor.openRow();
    if (listed && this.#recovery === undefined) this.#signature ??= this.#signatureHere();
  }

  /** It was no row, but a package: its list begins, or it ends. */
  abandon(): void {
    this.enterList();
    this.#oversize = undefined;
    this.#cursor.closeRow();
    this.#settle();
  }

  get isTooLarge(): boolean {
    const { row, at } = this.#cursor;
    return row !== undefined && at - row.offset > this.#limits.row;
  }

  /** Lets go of a row that is too large; false when it is one that was never closed, since another begins inside. */
  letGo(): boolean {
    const { row, window } = this.#cursor;
    if (row === undefined) return true;
    const { bytes, base, end } = window;
    const from = row.offset - base;
    const signature = this.#signature;
    if (
      signature !== undefined &&
      isSure(signature) &&
      bytes.subarray(0, end).indexOf(signature, from + 1) !== -1
    )
      return false;
    this.#oversize = { ...row, raw: Buffer.from(bytes.subarray(from, from + rawLimit)) };
    this.#cursor.closeRow();
    return true;
  }

  /**
   * The row ends here. False: it is none, but something inside a row that is read after a fault, or one that took
   * the next rows for its own when a bracket was lost.
   */
  give(kind: 'release' | 'record', isRepaired: boolean): boolean {
    const { row, breaks, window, at } = this.#cursor;
    if (row === undefined) {
      this.#giveOversize('tooLarge', this.#limits.rowSentence);
      return true;
    }
    const from = row.offset - window.base;
    const to = at - window.base;
    if (this.#recovery !== undefined) {
      if (!isRow(this.#flatText(from, to))) return false;
      this.#settle();
    } else if (this.#holdsAnother(from, to) && !parseRow(this.#flatText(from, to)).ok) return false;
    if (to - from > this.#limits.row) {
      this.refuse('tooLarge', this.#limits.rowSentence);
      return true;
    }
    const place = this.#cursor.placeFrom(row);
    if (kind === 'record') {
      this.#delivery.record(window.bytes, from, to, place, breaks);
    } else {
      breaks.flatten(window.bytes, from);
      this.#delivery.release(window.bytes, from, to, place, !isRepaired);
    }
    this.#cursor.closeRow();
    return true;
  }

  /** What ends here is no row. */
  refuse(reason: RejectReason, detail: string): void {
    const { row, window, at } = this.#cursor;
    if (row === undefined) {
      this.#giveOversize(reason, detail);
      return;
    }
    const place = this.#cursor.placeFrom(row);
    this.#delivery.reject(reason, detail, place, window.bytes, row.offset - window.base, at - window.base);
    this.#cursor.closeRow();
  }

  /** An object that is not OCDS ends here. */
  refuseForeign(names: readonly string[]): void {
    this.foreign ??= names;
    this.refuse(
      'missingOcid',
      'This object is no release, record or package of OCDS: none of their members is here.',
    );
  }

  /** An object that is not OCDS is larger than a row may be. Throws `badInput` when no row came before it. */
  refuseLargeForeign(names: readonly string[]): void {
    if (this.met === 0) throw notOcds(this.#fileName, names);
  }

  /** True while it is not sure that what is read after a fault is a row. */
  get isTentative(): boolean {
    return this.#recovery !== undefined;
  }

  /** Reading failed here; `listed`: among rows that begin alike. Then `seek`. */
  fail(reason: RejectReason, detail: string, listed: boolean): void {
    const cursor = this.#cursor;
    const { row } = cursor;
    this.fault ??= `line ${cursor.lineNow}, byte ${cursor.at}: ${detail}`;
    if (this.#recovery === undefined) {
      const start = this.#oversize ?? row ?? { offset: cursor.at, line: cursor.lineNow };
      const fault: Fault = {
        reason,
        detail,
        offset: start.offset,
        line: start.line,
        raw: this.#oversize?.raw,
      };
      if (listed && row !== undefined)
        this.#signature ??= signatureAt(cursor.window, row.offset - cursor.window.base);
      this.#recovery = new Recovery(fault, listed ? this.#signature : undefined);
    }
    this.#oversize = undefined;
    if (row === undefined) cursor.restart(cursor.at, cursor.lineNow);
    else cursor.restart(row.offset + 1, row.line);
  }

  /** Goes to the next row after a fault, or, outside lists, to the next document; "end": the rest was rejected. */
  seek(): 'row' | 'document' | 'more' | 'end' {
    const recovery = this.#recovery;
    if (recovery === undefined) return 'document';
    const step = recovery.seek(this.#cursor, this.#delivery);
    if (step !== 'found') return step;
    if (recovery.isTentative) return 'row';
    this.#recovery = undefined;
    return 'document';
  }

  #settle(): void {
    this.#recovery?.settle(this.#delivery);
    this.#recovery = undefined;
  }

  #giveOversize(reason: RejectReason, detail: string): void {
    const oversize = this.#oversize;
    if (oversize === undefined) return;
    this.#oversize = undefined;
    this.#settle();
    this.#delivery.rejectText(
      reason,
      detail,
      this.#cursor.placeFrom(oversize),
      oversize.raw.toString('utf8'),
    );
  }

  /** True when the row at [from, to) of the window holds what only rows begin with. */
  #holdsAnother(from: number, to: number): boolean {
    const signature = this.#signature;
    if (signature === undefined || !isSure(signature)) return false;
    return this.#cursor.window.bytes.subarray(from + 1, to).includes(signature);
  }

  #flatText(from: number, to: number): string {
    const flat = Buffer.from(this.#cursor.window.bytes.subarray(from, to));
    this.#cursor.breaks.flatten(flat, 0);
    return flat.toString('utf8');
  }

  #signatureHere(): Buffer | undefined {
    return signatureAt(this.#cursor.window, this.#cursor.at - this.#cursor.window.base);
  }
}
