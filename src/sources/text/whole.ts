/** Reads a small file whole: tables of indicators are, and their rows must sometimes be seen together. */
import { LimpideError, systemCode } from '../../kernel/errors.ts';
import type { SourceInput } from '../source.ts';
import { whyUnreadable } from './unknown.ts';
import { encodingSentence, narrowEncodingOf } from './utf8.ts';

const mostBytes = 64 << 20;

/**
 * The file's bytes, decompressed, byte order mark included; UTF-8.
 * @throws LimpideError badInput (empty, another encoding, cut short), tooLarge (over 64 MB)
 */
export async function readWhole(input: SourceInput): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input.open()) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      parts.push(bytes);
      size += bytes.length;
      if (size > mostBytes)
        throw new LimpideError(
          'tooLarge',
          `${input.name} is larger than ${mostBytes >> 20} MB; split it into several files, each with its heading.`,
        );
    }
  } catch (cause) {
    if (systemCode(cause) !== 'Z_BUF_ERROR') throw cause;
    throw new LimpideError('badInput', `${input.name} ends too early; download it again.`, { cause });
  }
  const bytes = Buffer.concat(parts);
  const why = whyUnreadable(input.name, bytes.subarray(0, 64 << 10));
  if (why !== undefined) throw new LimpideError('badInput', why);
  if (!isUtf8(bytes))
    throw new LimpideError('badInput', encodingSentence(input.name, narrowEncodingOf(bytes)));
  return bytes;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
