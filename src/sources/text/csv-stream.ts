/** Reads a CSV row by row, each with its place in the file, so that a row that cannot be read can be shown as it stands. */
import { LimpideError, systemCode } from '../../kernel/errors.ts';
import type { Place, SourceInput } from '../source.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const rowLimit = 4 << 20;

export interface CsvRow {
  readonly cells: readonly string[];
  readonly place: Place;
  /** The row's bytes as text, without its line end. */
  readonly raw: string;
}

/** What is wrong with a row that is none. */
export interface CsvFault {
  readonly reason: 'encoding' | 'truncated' | 'tooLarge' | 'malformed';
  readonly detail: string;
  readonly place: Place;
  readonly raw: string;
}

export interface CsvReader {
  /** Called with the first row; returns what takes the others. */
  header(cells: readonly string[]): void;
  row(row: CsvRow): void;
  fault(fault: CsvFault): void;
}

/** The separator that the first line has most of, outside quotes. */
export function separatorOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The names in the first line of a file, from its first bytes; empty when it is not UTF-8 text. */
export function headerOf(head: Uint8Array): readonly string[] {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8');
  const line = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  return cellsOf(line, separatorOf(line))?.map((name) => name.trim()) ?? [];
}

/** The cells of one row; undefined when a quote stands where none may (RFC 4180). */
export function cellsOf(text: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end < 0) return undefined;
        cell += text.slice(from, end);
        from = end + 1;
        if (text[from] !== '"') break;
        cell += '"';
        from++;
      }
      if (from < text.length && !text.startsWith(separator, from)) return undefined;
      cells.push(cell);
      at = from;
    } else {
      const end = text.indexOf(separator, at);
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) return cells;
    at += separator.length;
    if (at === text.length) {
      cells.push('');
      return cells;
    }
  }
}

/** Reads the file to its end. Blank lines are no rows. @throws LimpideError badInput when it has not even a header */
export async function readCsv(input: SourceInput, reader: CsvReader): Promise<void> {
  const rows = new Rows(reader);
  try {
    for await (const chunk of input.open()) rows.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
  } catch (error) {
    // A gzip that ends too early: its last row does too.
    if (systemCode(error) !== 'Z_BUF_ERROR') throw error;
  }
  rows.end();
  if (!rows.hasHeader)
    throw new LimpideError('badInput', `${input.name} has no header line that can be read as CSV in UTF-8.`);
}

class Rows {
  readonly #reader: CsvReader;
  #kept: Buffer = Buffer.alloc(0);
  #scanned = 0;
  #quoted = false;
  #offset = 0;
  #line = 1;
  #separator = ',';
  hasHeader = false;

  constructor(reader: CsvReader) {
    this.#reader = reader;
  }

  push(chunk: Buffer): void {
    this.#kept = this.#kept.length === 0 ? chunk : Buffer.concat([this.#kept, chunk]);
    let from = 0;
    for (let at = this.#scanned; at < this.#kept.length; at++) {
      const byte = this.#kept[at];
      if (byte === quote) this.#quoted = !this.#quoted;
      else if (byte === lineFeed && !this.#quoted) {
        this.#row(this.#kept.subarray(from, at), true);
        from = at + 1;
      }
    }
    this.#kept = this.#kept.subarray(from);
    this.#scanned = this.#kept.length;
    if (this.#kept.length > rowLimit) this.#tooLarge();
  }

  end(): void {
    if (this.#kept.length === 0) return;
    if (this.#quoted)
      this.#fault('truncated', 'The file ends inside a quoted cell.', this.#kept, this.#kept.length);
    else this.#row(this.#kept, false);
    this.#kept = Buffer.alloc(0);
  }

  /** A quote that is never closed swallows the rest of the file: it is put aside in one piece, and reading begins anew. */
  #tooLarge(): void {
    const bytes = this.#kept;
    this.#fault('tooLarge', 'A row of more than 4 MB: a quote is perhaps never closed.', bytes, bytes.length);
    this.#move(bytes, bytes.length);
    this.#kept = Buffer.alloc(0);
    this.#scanned = 0;
    this.#quoted = false;
  }

  #row(bytes: Buffer, hasEnd: boolean): void {
    const length = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
    const text = decode(bytes.subarray(0, length));
    const place = { line: this.#line, offset: this.#offset, length };
    if (text === undefined) {
      this.#fault(
        'encoding',
        'Bytes that are not UTF-8; save the file as “CSV UTF-8” and add it again.',
        bytes,
        length,
      );
    } else if (text.trim() !== '') this.#take(text, place);
    this.#move(bytes, bytes.length + (hasEnd ? 1 : 0));
  }

  #take(text: string, place: Place): void {
    if (!this.hasHeader) {
      const line = text.replace(/^\ufeff/, '');
      this.#separator = separatorOf(line);
      this.hasHeader = true;
      this.#reader.header((cellsOf(line, this.#separator) ?? []).map((name) => name.trim()));
      return;
    }
    const cells = cellsOf(text, this.#separator);
    if (cells === undefined)
      this.#reader.fault({
        reason: 'malformed',
        detail: 'A quote stands in the middle of a cell.',
        place,
        raw: text,
      });
    else this.#reader.row({ cells, place, raw: text });
  }

  #fault(reason: CsvFault['reason'], detail: string, bytes: Buffer, length: number): void {
    const place = { line: this.#line, offset: this.#offset, length };
    this.#reader.fault({ reason, detail, place, raw: bytes.subarray(0, 65_536).toString('latin1') });
  }

  #move(bytes: Buffer, length: number): void {
    this.#offset += length;
    for (const byte of bytes) if (byte === lineFeed) this.#line++;
    if (length > bytes.length) this.#line++;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
