/** Cuts a stream of bytes into lines of any length, plain or gzip, without copying a long line again and again. */

import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LimpideError, systemCode } from '../../../../kernel/errors.ts';

/** A line or document must fit in one JavaScript string (2^29 characters, less a few). */
const largest = 400 << 20;
const lineFeed = 0x0a;

export interface Line {
  /** Without its line feed, and without a byte order mark on the first. */
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** Of `bytes`, in the stream after decompression. */
  readonly offset: number;
}

/** The bytes of a file, decompressed when they are gzip (by their first bytes, whatever the file's name). */
export async function plainBytes(
  stream: Readable,
): Promise<{ readonly stream: Readable; readonly gzip: boolean }> {
  const first = await new Promise<Buffer | undefined>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('end', () => resolve(undefined));
    stream.once('readable', () => {
      const chunk: unknown = stream.read();
      if (Buffer.isBuffer(chunk)) resolve(chunk);
    });
  });
  if (first !== undefined) stream.unshift(first);
  const gzip = first !== undefined && first[0] === 0x1f && first[1] === 0x8b;
  if (!gzip) return { stream, gzip };
  // Faults of the file reach the reader through the last stream of the pipeline.
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  pipeline(stream, gunzip, () => undefined);
  return { stream: gunzip, gzip };
}

export class ByteLines {
  readonly #path: string;
  readonly #chunks: AsyncIterator<unknown>;
  #chunk: Buffer = Buffer.alloc(0);
  #from = 0;
  #number = 0;
  #offset = 0;

  constructor(path: string, stream: Readable) {
    this.#path = path;
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | undefined> {
    const parts: Buffer[] = [];
    let length = 0;
    let ended = false;
    for (;;) {
      const at = this.#chunk.indexOf(lineFeed, this.#from);
      const part = this.#chunk.subarray(this.#from, at < 0 ? undefined : at);
      parts.push(part);
      length += part.length;
      if (length > largest) throw this.#tooLarge();
      this.#from = at < 0 ? this.#chunk.length : at + 1;
      if (at >= 0) break;
      ended = !(await this.#more());
      if (ended) break;
    }
    if (ended && length === 0) return undefined;
    const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts, length);
    const start = this.#number === 0 ? markLength(bytes) : 0;
    const line = { bytes: bytes.subarray(start), number: ++this.#number, offset: this.#offset + start };
    this.#offset += length + 1;
    return line;
  }

  /** What was not read yet. */
  async rest(): Promise<Buffer> {
    const parts = [this.#chunk.subarray(this.#from)];
    let length = parts[0]?.length ?? 0;
    while (await this.#more()) {
      parts.push(this.#chunk);
      length += this.#chunk.length;
      if (length > largest) throw this.#tooLarge();
    }
    return Buffer.concat(parts, length);
  }

  async #more(): Promise<boolean> {
    try {
      const next = await this.#chunks.next();
      this.#from = 0;
      this.#chunk = !next.done && Buffer.isBuffer(next.value) ? next.value : Buffer.alloc(0);
      return !next.done;
    } catch (cause) {
      if (systemCode(cause)?.startsWith('Z_') !== true) throw cause;
      const message = `${this.#path}, after line ${this.#number}: the gzip ends too early or is damaged; fetch the file again.`;
      throw new LimpideError('badInput', message, {
        cause,
        details: { file: this.#path, line: this.#number },
      });
    }
  }

  #tooLarge(): LimpideError {
    const message = `${this.#path}, line ${this.#number + 1}: one JSON text of more than 400 MB cannot be merged; make it JSON Lines, one release a line.`;
    return new LimpideError('tooLarge', message, { details: { file: this.#path, line: this.#number + 1 } });
  }
}

/** Length of a UTF-8 byte order mark at the beginning, 0 or 3. */
function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
