/** Blanks ranges of an original: spaces in place of text, line ends kept, so that every other place stays true. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sync } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { type ByteRange, outermost } from '../ocds/enclosing.ts';
import { isGzip, openDecompressed } from '../text/gunzip.ts';

const space = 0x20;
const lineEnds = new Set([0x0a, 0x0d]);

/**
 * Replaces the kept bytes of `sha256` by a copy with the ranges blanked; a range of JSON becomes `{}` and spaces, so
 * that the file stays JSON. Doing it again changes nothing.
 * @returns the SHA-256 of the bytes that are kept now
 */
export async function blankOriginal(
  place: Lineage,
  sha256: string,
  ranges: readonly ByteRange[],
  isJson: boolean,
): Promise<string> {
  const path = join(place.originals, sha256);
  const temporary = join(place.temp, `blanked-${randomUUID()}`);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const blanked = Readable.from(blank(openDecompressed(path), outermost(ranges), isJson), {
    objectMode: true,
  });
  try {
    const packed = isGzip(path) ? [createGzip()] : [];
    await pipeline([blanked, ...packed, hashing, createWriteStream(temporary)]);
    sync(temporary);
    renameSync(temporary, path);
    sync(place.originals);
  } finally {
    rmSync(temporary, { force: true });
  }
  return hash.digest('hex');
}

async function* blank(
  stream: AsyncIterable<Buffer>,
  ranges: readonly ByteRange[],
  isJson: boolean,
): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    for (const { offset, length } of ranges) {
      const from = Math.max(0, offset - at);
      const to = Math.min(bytes.length, offset + length - at);
      for (let i = from; i < to; i++) {
        const fromStart = at + i - offset;
        if (isJson && length > 1 && fromStart < 2) bytes[i] = fromStart === 0 ? 0x7b : 0x7d;
        else if (!lineEnds.has(bytes[i] ?? 0)) bytes[i] = space;
      }
    }
    at += bytes.length;
    yield bytes;
  }
}
