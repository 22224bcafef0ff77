/** Groups the releases of a file by ocid, holding places rather than releases, so that a file of gigabytes fits. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, LimpideError, systemCode } from '../../../../kernel/errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { ByteLines, type Line, plainBytes } from './byte-lines.ts';
import { findReleases } from './find-releases.ts';
import { badInput, parseJson } from './json-text.ts';
import { type JsonPath, lineAt } from './locate.ts';

/** Where a release stands in the file, and where its bytes are kept for reading again. */
interface Kept {
  readonly line: number;
  /** In a document of several lines: how many releases come before it. */
  readonly place: number;
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

export interface ReleaseGroup {
  readonly ocid: string;
  /** In the order of the file. */
  readonly releases: JsonObject[];
}

export class ReleaseFile {
  readonly #path: string;
  readonly #groups = new Map<string, Kept[]>();
  /** The file itself when its lines can be read again in place: not compressed, not a pipe. */
  #source: number | undefined;
  #spool: { readonly file: number; readonly folder: string } | undefined;
  #spooled = 0;
  /** The text of a file that is one JSON document of several lines, kept to find lines in. */
  #document: Line | undefined;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Reads the file once. Throws `notFound`, `badInput` and `tooLarge` with file and line. Close it when done. */
  static async open(path: string): Promise<ReleaseFile> {
    const file = new ReleaseFile(path);
    try {
      await file.#read();
      return file;
    } catch (error) {
      file.close();
      throw unreadable(error, path);
    }
  }

  /** Number of different ocids. */
  get size(): number {
    return this.#groups.size;
  }

  /** The groups in the order in which their ocid first comes. */
  *groups(): Generator<ReleaseGroup> {
    for (const [ocid, kept] of this.#groups) {
      yield { ocid, releases: kept.map((one) => this.#load(one)) };
    }
  }

  /** The line (from 1) on which a release of a group begins. */
  lineOf(ocid: string, index: number): number {
    const kept = this.#groups.get(ocid)?.[index];
    if (kept === undefined) return 1;
    if (this.#document === undefined) return kept.line;
    const found = [...findReleases(parseJson(this.#document.bytes, this.#path, 1))][kept.place];
    return found === undefined ? 1 : this.#lineAt(found.path, kept.line);
  }

  close(): void {
    if (this.#source !== undefined) closeSync(this.#source);
    if (this.#spool !== undefined) {
      closeSync(this.#spool.file);
      rmSync(this.#spool.folder, { recursive: true, force: true });
    }
    this.#source = undefined;
    this.#spool = undefined;
  }

  async #read(): Promise<void> {
    const handle = await open(this.#path, 'r');
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw new LimpideError('badInput', `${this.#path} is a folder; give one file of releases.`);
    }
    const { stream, gzip } = await plainBytes(handle.createReadStream({ highWaterMark: 1 << 20 }));
    try {
      if (stat.isFile() && !gzip) this.#source = openSync(this.#path, 'r');
      await this.#readLines(new ByteLines(this.#path, stream));
    } finally {
      stream.destroy();
    }
    if (this.#groups.size === 0) throw badInput(this.#path, 1, 'there is no release in this file.');
  }

  async #readLines(lines: ByteLines): Promise<void> {
    const first = await nextFilled(lines);
    if (first === undefined) throw badInput(this.#path, 1, 'the file is empty; a release is expected.');
    if (isWholeText(first)) {
      for (let line: Line | undefined = first; line !== undefined; line = await nextFilled(lines)) {
        this.#addText(line);
      }
      return;
    }
    const bytes = Buffer.concat([first.bytes, Buffer.from('\n'), await lines.rest()]);
    this.#document = { ...first, bytes };
    this.#addText(this.#document);
  }

  /** One JSON text: a line, or the whole document. */
  #addText(line: Line): void {
    const value = parseJson(line.bytes, this.#path, line.number);
    let place = 0;
    for (const found of findReleases(value)) {
      if ('problem' in found) {
        throw badInput(this.#path, this.#lineAt(found.path, line.number), found.problem);
      }
      // A release with a line of its own is read again from there.
      const alone = found.path.length === 0 && this.#document === undefined && this.#source !== undefined;
      const kept =
        alone && this.#source !== undefined
          ? { line: line.number, place, file: this.#source, offset: line.offset, length: line.bytes.length }
          : this.#keep(found.release, line.number, place);
      const group = this.#groups.get(found.ocid);
      if (group === undefined) this.#groups.set(found.ocid, [kept]);
      else group.push(kept);
      place++;
    }
  }

  #lineAt(path: JsonPath, line: number): number {
    return this.#document === undefined
      ? line
      : line - 1 + lineAt(this.#document.bytes.toString('utf8'), path);
  }

  /** Puts a release that has no line of its own into a temporary file. */
  #keep(release: JsonObject, line: number, place: number): Kept {
    if (this.#spool === undefined) {
      const folder = mkdtempSync(join(tmpdir(), 'limpide-merge-'));
      this.#spool = { folder, file: openSync(join(folder, 'releases.jsonl'), 'wx+', 0o600) };
    }
    const bytes = Buffer.from(JSON.stringify(release));
    writeAll(this.#spool, bytes);
    const kept = { line, place, file: this.#spool.file, offset: this.#spooled, length: bytes.length };
    this.#spooled += bytes.length;
    return kept;
  }

  #load({ file, offset, length, line }: Kept): JsonObject {
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(file, bytes, 0, length, offset);
    const release = read === length ? parseJson(bytes, this.#path, line) : undefined;
    if (isObject(release)) return release;
    throw badInput(this.#path, line, 'the file changed while it was read; run the command again.');
  }
}

async function nextFilled(lines: ByteLines): Promise<Line | undefined> {
  for (;;) {
    const line = await lines.next();
    if (line === undefined || line.bytes.some((byte) => byte > 0x20)) return line;
  }
}

/** JSON Lines have a whole JSON text on the first line; so has a package without line breaks. */
function isWholeText(line: Line): boolean {
  try {
    JSON.parse(line.bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function writeAll(spool: { readonly file: number; readonly folder: string }, bytes: Uint8Array): void {
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(spool.file, bytes, written);
  } catch (error) {
    throw explain(error, spool.folder);
  }
}

function unreadable(error: unknown, path: string): unknown {
  if (systemCode(error) !== 'EACCES' && systemCode(error) !== 'EPERM') return explain(error, path);
  const message = `${path} cannot be read by this user; check its rights.`;
  return new LimpideError('badInput', message, { cause: error, details: { file: path } });
}
