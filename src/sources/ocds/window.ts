/** A contiguous view of a stream: the bytes still needed lie side by side, however the stream was cut into chunks. */
import type { Readable } from 'node:stream';
import { LimpideError } from '../../kernel/errors.ts';
import { type Scannable, scannable } from './scan.ts';

const firstCapacity = 4 << 20;

/** Copies each chunk behind the bytes that are kept, so that a row is always one slice. Call `close` when done. */
export class ByteWindow implements Scannable {
  bytes = Buffer.allocUnsafe(firstCapacity);
  words = scannable(this.bytes).words;
  /** Offset in the stream of `bytes[0]`. */
  base = 0;
  /** Index after the last valid byte. */
  end = 0;
  /** True when no more bytes will come. */
  ended = false;
  /** Why the stream ended before its time (a truncated gzip): the bytes before it are good. */
  failure: LimpideError | undefined;
  readonly #stream: Readable;
  readonly #chunks: AsyncIterator<unknown>;

  constructor(stream: Readable) {
    this.#stream = stream;
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Forgets what lies before the offset `keep` and adds the next chunk, or sets `ended`. Other faults are thrown. */
  async fill(keep: number): Promise<void> {
    const chunk = await this.#next();
    if (chunk === undefined) {
      this.ended = true;
      return;
    }
    const from = Math.max(0, Math.min(this.end, keep - this.base));
    const kept = this.end - from;
    if (kept + chunk.length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, kept + chunk.length));
      this.bytes.copy(larger, 0, from, this.end);
      this.bytes = larger;
      this.words = scannable(larger).words;
    } else if (from > 0) {
      this.bytes.copyWithin(0, from, this.end);
    }
    this.bytes.set(chunk, kept);
    this.base += from;
    this.end = kept + chunk.length;
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      const step = await this.#chunks.next();
      if (step.done === true) return undefined;
      if (step.value instanceof Uint8Array) return step.value;
      throw new LimpideError('internal', 'A source was opened as text; it must be opened as bytes.');
    } catch (error) {
      if (!(error instanceof LimpideError && error.code === 'badInput')) throw error;
      this.failure = error;
      return undefined;
    }
  }

  /** Number of line feeds between two offsets that are in the window. */
  linesBetween(from: number, to: number): number {
    const last = to - this.base;
    let lines = 0;
    for (
      let i = this.bytes.indexOf(0x0a, from - this.base);
      i !== -1 && i < last;
      i = this.bytes.indexOf(0x0a, i + 1)
    )
      lines++;
    return lines;
  }

  close(): void {
    this.#stream.destroy();
  }
}
