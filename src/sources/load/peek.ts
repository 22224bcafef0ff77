/** The first bytes of a file, decompressed: enough to recognize it. */
import { openDecompressed } from '../text/gunzip.ts';

const headBytes = 64 << 10;

export async function peek(path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  const stream = openDecompressed(path);
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    parts.push(bytes);
    length += bytes.length;
    if (length >= headBytes) break;
  }
  stream.destroy();
  return Buffer.concat(parts).subarray(0, headBytes);
}

/** Whether a file holds the fictional data of `limpide demo`, by the ocid prefix that nobody else has. */
export function isFictional(head: Uint8Array): boolean {
  return /(?:^|[",;\t\n])ocds-fictif-/.test(Buffer.from(head).toString('latin1'));
}
