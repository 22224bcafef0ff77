/** After a fault: finds where the next row begins, by what the rows of the same list begin with. */
import type { RejectReason } from '../source.ts';
import type { Cursor } from './cursor.ts';
import { type Delivery, rawLimit } from './deliver.ts';
import type { ByteWindow } from './window.ts';

/** A document of its own at the start of a line. */
const documentStart = Buffer.from('\n{');

/** Where and why reading failed. */
export interface Fault {
  readonly reason: RejectReason;
  readonly detail: string;
  readonly offset: number;
  readonly line: number;
  /** First bytes from there, when they have left the window. */
  readonly raw?: Buffer | undefined;
}

/**
 * What a row begins with: its line break and indentation when it stands on a line of its own (rows inside it are
 * indented deeper), else its brace and first name. `start` is an index in the window; undefined when neither is seen,
 * or when it is no object that begins there.
 */
export function signatureAt({ bytes, end }: ByteWindow, start: number): Buffer | undefined {
  if (bytes[start] !== 0x7b) return undefined;
  let lead = start - 1;
  while (lead >= 0 && (bytes[lead] === 0x20 || bytes[lead] === 0x09)) lead--;
  if (bytes[lead] === 0x0a) return Buffer.from(bytes.subarray(lead, start + 1));
  const head = bytes.toString('latin1', start, Math.min(end, start + 200));
  const name = /^\{\s*"(?:[^"\\]|\\.)+"/.exec(head)?.[0];
  return name === undefined ? undefined : Buffer.from(name, 'latin1');
}

/** True when a signature is found at rows only: objects inside rows are indented deeper, and have no ocid. */
export function isSure(signature: Buffer): boolean {
  return signature[0] === 0x0a || signature.includes('"ocid"');
}

/** One stretch of bytes that cannot be read, from the row with the fault to the next row: one rejection. */
export class Recovery {
  readonly #fault: Fault;
  readonly #needle: Buffer;
  /** True when what is found must prove to be a row before the stretch is over. */
  readonly isTentative: boolean;
  #raw: Buffer;
  #to: number;

  /** `signature`: of the rows of the list; undefined outside lists, where documents are looked for. */
  constructor(fault: Fault, signature: Buffer | undefined) {
    this.#fault = fault;
    this.#needle = signature ?? documentStart;
    this.isTentative = signature !== undefined;
    this.#raw = fault.raw ?? Buffer.alloc(0);
    this.#to = fault.offset;
  }

  /** Moves the cursor to the next beginning of a row. "end": there is none, and the stretch was rejected. */
  seek(cursor: Cursor, delivery: Delivery): 'found' | 'more' | 'end' {
    const { bytes, base, end, ended } = cursor.window;
    this.#gather(cursor.window);
    const found = bytes.subarray(0, end).indexOf(this.#needle, cursor.at - base);
    if (found !== -1) {
      cursor.moveTo(base + found + this.#needle.indexOf('{'));
      this.#closeAt(cursor);
      if (!this.isTentative) this.settle(delivery);
      return 'found';
    }
    cursor.moveTo(ended ? base + end : Math.max(cursor.at, base + end - this.#needle.length + 1));
    if (!ended) return 'more';
    this.#closeAt(cursor);
    this.#reject(delivery, this.#fault.reason, 'Nothing after it could be read.');
    return 'end';
  }

  /** What was found is a row. */
  settle(delivery: Delivery): void {
    this.#reject(delivery, 'malformed', 'Reading went on at the next row.');
  }

  /** Copies what a rejection shows, before the window moves on. */
  #gather({ bytes, base, end }: ByteWindow): void {
    const from = this.#fault.offset + this.#raw.length - base;
    const room = rawLimit - this.#raw.length;
    if (from < 0 || from >= end || room <= 0) return;
    this.#raw = Buffer.concat([this.#raw, bytes.subarray(from, Math.min(end, from + room))]);
  }

  /** The stretch ends here, without the comma and the white space before. */
  #closeAt({ window, at }: Cursor): void {
    let last = at - window.base;
    while (last > 0 && window.base + last > this.#fault.offset && isFiller(window.bytes[last - 1])) last--;
    this.#to = window.base + last;
  }

  #reject(delivery: Delivery, reason: RejectReason, what: string): void {
    const { line, offset, detail } = this.#fault;
    const length = this.#to - offset;
    const raw = this.#raw.toString('utf8', 0, Math.min(this.#raw.length, length));
    delivery.rejectText(reason, `${detail} ${what}`, { line, offset, length }, raw);
  }
}

function isFiller(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x2c;
}
