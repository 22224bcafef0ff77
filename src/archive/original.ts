/** Keeps the original bytes of a file, named by their SHA-256; they are the one thing that cannot be rebuilt. */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { explain } from '../kernel/errors.ts';
import type { Lineage } from './layout.ts';
import { readRedaction } from './redaction.ts';

export interface Original {
  readonly sha256: string;
  /** Bytes as they came, compressed or not. */
  readonly bytes: number;
  /** Where the archive keeps them. */
  readonly path: string;
  /** False when the archive had these bytes already. */
  readonly fresh: boolean;
}

const chunkBytes = 8 << 20;

/**
 * Copies the file into the archive while hashing it. A copy appears by one rename, after fsync, or not at all; the
 * caller syncs the folder once for all files. A file that was redacted stays as redaction left it.
 * @param advance called with the bytes of each chunk read
 * @throws LimpideError notFound, readOnly, diskFull
 */
export async function keepOriginal(
  place: Lineage,
  path: string,
  advance: (bytes: number) => void = () => {},
): Promise<Original> {
  const hash = createHash('sha256');
  const temporary = join(place.temp, `original-${randomUUID()}`);
  let bytes = 0;
  const input = await open(path, 'r').catch((error: unknown) => {
    throw explain(error, path);
  });
  try {
    const output = openSync(temporary, 'wx');
    try {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      for (;;) {
        const { bytesRead } = await input.read(buffer, 0, chunkBytes, null);
        if (bytesRead === 0) break;
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        for (let written = 0; written < bytesRead; ) written += writeSync(output, chunk, written);
        bytes += bytesRead;
        advance(bytesRead);
      }
      fsyncSync(output);
    } finally {
      closeSync(output);
    }
    const sha256 = hash.digest('hex');
    const kept = join(place.originals, sha256);
    const fresh = readRedaction(place, sha256) === undefined && sizeOf(kept) !== bytes;
    if (fresh) renameSync(temporary, kept);
    else rmSync(temporary);
    return { sha256, bytes, path: kept, fresh };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw explain(error, place.folder);
  } finally {
    await input.close();
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}

/** SHA-256 of a file's bytes, lower case hex. */
export async function hashFile(path: string, advance: (bytes: number) => void = () => {}): Promise<string> {
  const hash = createHash('sha256');
  const input = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const { bytesRead } = await input.read(buffer, 0, chunkBytes, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
      advance(bytesRead);
    }
  } finally {
    await input.close();
  }
}
