/** Opens a file for reading, decompressed when it is gzip (told by its first bytes), and refuses a gzip bomb. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LimpideError, systemCode } from '../../kernel/errors.ts';

export interface DecompressLimits {
  /** Bytes that a file may decompress to. */
  readonly maxBytes: number;
  /** Decompressed bytes for one compressed byte, beyond `graceBytes`; text stays under 50, a bomb comes near 1,000. */
  readonly maxRatio: number;
  /** Decompressed bytes before the ratio is looked at. */
  readonly graceBytes: number;
}

export const decompressLimits: DecompressLimits = {
  maxBytes: 64 * 2 ** 30,
  maxRatio: 250,
  graceBytes: 64 * 2 ** 20,
};

const plainChunk = 1 << 20;
/** Small, since what it decompresses to is held: at most about a thousand times as much. */
const gzipChunk = 64 * 1024;

/**
 * The bytes of the file, decompressed when it is gzip, of one or several members. What could be decompressed comes
 * before any error, which calls the file `name`. Errors: `tooLarge` for a bomb or beyond `maxBytes`, `badInput` for
 * a gzip that is cut short or damaged; system faults as they are.
 */
export function openDecompressed(path: string, limits = decompressLimits, name = path): Readable {
  if (!isGzip(path)) return createReadStream(path, { highWaterMark: plainChunk });
  return Readable.from(decompress(path, limits, name), { objectMode: true, highWaterMark: 1 });
}

/** True when the file begins as gzip does. */
export function isGzip(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const magic = Buffer.alloc(2);
    return readSync(file, magic, 0, 2, 0) === 2 && magic[0] === 0x1f && magic[1] === 0x8b;
  } finally {
    closeSync(file);
  }
}

/** All that a piece decompresses to is taken at once, so nothing is held back in between. */
const inflating = { chunkSize: 256 * 1024, readableHighWaterMark: Number.MAX_SAFE_INTEGER };

/** The next piece is decompressed while the reader works on the last; a fault comes after all that preceded it. */
async function* decompress(path: string, limits: DecompressLimits, name: string): AsyncGenerator<Buffer> {
  const gunzip = new Inflater(name, limits);
  const pieces = createReadStream(path, { highWaterMark: gzipChunk });
  try {
    let pending: Promise<Buffer | null> | undefined;
    for await (const piece of pieces) {
      const ready = await pending;
      if (gunzip.fault !== undefined) break;
      pending = gunzip.write(piece);
      if (ready) yield ready;
    }
    const last = await pending;
    if (last) yield last;
    if (gunzip.fault === undefined) await gunzip.end();
    if (gunzip.fault !== undefined) throw gunzip.fault;
  } finally {
    pieces.destroy();
    gunzip.close();
  }
}

/**
 * Node's gunzip, one piece at a time. The end is told only once all is written: told with the last piece, a gzip that
 * is cut short would lose what that piece decompresses to.
 */
class Inflater {
  fault: LimpideError | undefined;
  readonly #gunzip = createGunzip(inflating);
  readonly #name: string;
  readonly #limits: DecompressLimits;
  #taken = 0;
  #given = 0;
  #wake: () => void = () => {};

  constructor(name: string, limits: DecompressLimits) {
    this.#name = name;
    this.#limits = limits;
    this.#gunzip.on('error', (error) => {
      this.fault ??= this.#damaged(error);
      this.#wake();
    });
  }

  /** What a piece decompresses to, or null; sets `fault` when it is the last that can be. */
  async write(piece: Uint8Array): Promise<Buffer | null> {
    this.#taken += piece.length;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.#gunzip.write(piece, (error) => {
        if (error) this.fault ??= this.#damaged(error);
        resolve();
      });
    });
    const ready: unknown = this.#gunzip.read();
    if (!Buffer.isBuffer(ready)) return null;
    this.#given += ready.length;
    this.fault = this.#bomb() ?? this.fault;
    return ready;
  }

  /** Says that there are no more pieces, and learns whether some are missing. */
  async end(): Promise<void> {
    this.#gunzip.end();
    try {
      for await (const _rest of this.#gunzip);
    } catch (error) {
      this.fault ??= this.#damaged(error);
    }
  }

  close(): void {
    this.#gunzip.destroy();
  }

  #bomb(): LimpideError | undefined {
    const { maxBytes, maxRatio, graceBytes } = this.#limits;
    const details = { file: this.#name };
    if (this.#given > maxBytes) {
      const message = `${this.#name} decompresses to more than ${maxBytes.toLocaleString('en')} bytes, the most that is read; split it and add the parts.`;
      return new LimpideError('tooLarge', message, { details });
    }
    if (this.#given <= graceBytes || this.#given <= this.#taken * maxRatio) return undefined;
    const message =
      `${this.#name} decompresses to more than ${maxRatio} times its size, as no data does and a gzip bomb would; ` +
      'if you trust it, decompress it yourself and add the result.';
    return new LimpideError('tooLarge', message, { details });
  }

  #damaged(cause: unknown): LimpideError {
    const why = cause instanceof Error ? cause.message : String(cause);
    const what =
      systemCode(cause) === 'Z_BUF_ERROR' ? 'is a gzip file cut short' : `is a damaged gzip file (${why})`;
    const message = `${this.#name} ${what}: only its first ${this.#given.toLocaleString('en')} bytes could be decompressed; download it again.`;
    return new LimpideError('badInput', message, { cause, details: { file: this.#name } });
  }
}
