import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { LimpideError } from '../../kernel/errors.ts';
import { decompressLimits, isGzip, openDecompressed } from './gunzip.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-gunzip-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileOf(...parts: Uint8Array[]): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

/** All that comes out, slowly read, and the error that ends it. */
async function drain(path: string, limits = decompressLimits): Promise<{ bytes: Buffer; error?: unknown }> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of openDecompressed(path, limits)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Half random, so that several pieces are needed to decompress it. */
const text = Buffer.from(randomBytes(400_000).toString('hex'));

describe('opening a file', () => {
  it('gives a plain file as it is, and a gzip decompressed, whatever their names', async () => {
    expect((await drain(fileOf(text))).bytes.equals(text)).toBe(true);
    const gzip = fileOf(gzipSync(text));
    expect(isGzip(gzip)).toBe(true);
    expect((await drain(gzip)).bytes.equals(text)).toBe(true);
    expect((await drain(fileOf())).bytes).toHaveLength(0);
    expect((await drain(fileOf(gzipSync('')))).bytes).toHaveLength(0);
  });

  it('reads a gzip of several members to its end, and the zeros that pad it', async () => {
    const members = [gzipSync(text), gzipSync('between'), gzipSync(text)];
    const all = Buffer.concat([text, Buffer.from('between'), text]);
    expect((await drain(fileOf(...members))).bytes.equals(all)).toBe(true);
    expect((await drain(fileOf(...members, Buffer.alloc(300_000)))).bytes.equals(all)).toBe(true);
  });

  it('of a gzip that is cut short, gives what could be decompressed, then a clear error', async () => {
    const whole = gzipSync(text);
    for (const kept of [200, 70_000, whole.length - 3]) {
      const path = fileOf(whole.subarray(0, kept));
      const { bytes, error } = await drain(path);
      expect(bytes.equals(text.subarray(0, bytes.length))).toBe(true);
      expect(bytes.length).toBeGreaterThan(kept < 1000 ? 50 : kept - 5000);
      if (!(error instanceof LimpideError)) throw error;
      expect(error.code).toBe('badInput');
      expect(error.message).toContain(
        `${path} is a gzip file cut short: only its first ${bytes.length.toLocaleString('en')} bytes`,
      );
    }
  });

  it('of a damaged gzip, says so', async () => {
    const whole = gzipSync(text);
    whole.fill(0xff, 300_000, 300_100);
    const { bytes, error } = await drain(fileOf(whole));
    expect(bytes.length).toBeGreaterThan(0);
    expect(error).toMatchObject({ code: 'badInput', message: expect.stringContaining('damaged gzip') });
    const notGzip = await drain(fileOf(Buffer.from([0x1f, 0x8b, 0xff, 0xff])));
    expect(notGzip.error).toMatchObject({ code: 'badInput' });
  });

  it('refuses a bomb: more than 250 times its size once 64 MB have come out', async () => {
    const bomb = fileOf(gzipSync(Buffer.alloc(160 << 20)));
    const { bytes, error } = await drain(bomb);
    expect(error).toMatchObject({ code: 'tooLarge', message: expect.stringContaining('250 times') });
    expect(bytes.length).toBeLessThan(150 << 20);
    // Under 64 MB, very regular data is let through.
    expect((await drain(fileOf(gzipSync(Buffer.alloc(10 << 20))))).bytes).toHaveLength(10 << 20);
  });

  it('refuses more than the most that is read', async () => {
    const path = fileOf(gzipSync(text));
    const { error } = await drain(path, { ...decompressLimits, maxBytes: 500_000 });
    expect(error).toMatchObject({ code: 'tooLarge', message: expect.stringContaining('500,000 bytes') });
  });

  it('is closed when the reader leaves before the end', async () => {
    const stream = openDecompressed(fileOf(gzipSync(text)));
    for await (const _chunk of stream) break;
    expect(stream.destroyed).toBe(true);
  });
});
