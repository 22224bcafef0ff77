/** Parses JSON text from a file, and says on which line it is wrong: the engine's own messages do not always tell. */
import { isUtf8 } from 'node:buffer';
import { LimpideError } from '../../../../kernel/errors.ts';
import type { JsonValue } from '../json.ts';

export function badInput(file: string, line: number, message: string, cause?: unknown): LimpideError {
  return new LimpideError('badInput', `${file}, line ${line}: ${message}`, {
    cause,
    details: { file, line },
  });
}

/** The value of `bytes`, whose first line is `line` of `file`. Throws `badInput` with file and line. */
export function parseJson(bytes: Buffer, file: string, line: number): JsonValue {
  const text = decode(bytes, file, line);
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch (cause) {
    if (text.trimStart().startsWith('<')) {
      throw badInput(file, line, 'this is HTML or XML, not JSON; fetch the JSON file itself.', cause);
    }
    const at = line + badLine(text) - 1;
    if (endsEarly(cause, text))
      throw badInput(file, at, 'the JSON ends too early; fetch the file again.', cause);
    throw badInput(file, at, `this is not JSON (${reason(cause)}); correct it there.`, cause);
  }
}

/** Checks first, then decodes: several times faster than a TextDecoder that throws. */
function decode(bytes: Buffer, file: string, line: number): string {
  if (!isUtf8(bytes)) throw badInput(file, line, 'the text is not UTF-8; convert the file to UTF-8.');
  return bytes.toString('utf8');
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error);
}

/** Was the text right as far as it went? The engine says so in several ways, one of them a position at the very end. */
function endsEarly(error: unknown, text: string): boolean {
  if (!(error instanceof SyntaxError)) return false;
  if (/end of JSON input|Unterminated string/.test(error.message)) return true;
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position !== undefined && Number(position) >= text.length;
}

/** The first line (from 1) up to which the text is no longer the beginning of a JSON text, found by bisection. */
function badLine(text: string): number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
  if (!text.endsWith('\n')) ends.push(text.length);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(text.slice(0, ends[middle]))) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function begins(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return endsEarly(error, text);
  }
}
