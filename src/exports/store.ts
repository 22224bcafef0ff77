/** Exports that were made: each once, kept while there is room, so that a list asked for again, or resumed, is only read. */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { editionPath } from '../editions/manifest.ts';
import type { Edition } from '../editions/open.ts';
import { LimpideError } from '../kernel/errors.ts';
import { type ExportJob, writeExport } from './exporter.ts';
import { Spool } from './spool.ts';

export interface ExportStoreOptions {
  /** Bytes kept of lists that are no whole tables; the longest unread leave first. */
  readonly budget: number;
  /** Exports that may wait while one is made. */
  readonly waiting: number;
}

export const usualExports: ExportStoreOptions = { budget: 4 * 2 ** 30, waiting: 8 };

/** Milliseconds: longer than any export may take. */
const unfinishedAge = 3_600_000;

const digestSchema = z.object({ bytes: z.number(), sha256: z.string(), rows: z.number() });
/** What a catalogue says of a file. */
export type Digest = z.infer<typeof digestSchema>;

/** A job whose file has a name of its own and is kept with its edition. */
export interface TableJob extends ExportJob {
  readonly rowCount: number;
}

export class ExportStore {
  readonly #options: ExportStoreOptions;
  readonly #spools = new Map<string, Spool>();
  /** Whole tables whose fingerprint is being computed. */
  readonly #pinned = new Set<string>();
  readonly #opening = new Map<string, Promise<Spool>>();
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #fallback: string | undefined;

  constructor(options: ExportStoreOptions = usualExports) {
    this.#options = options;
  }

  /** A mark of a list and its form: two jobs with one mark give the same file. */
  static mark({ edition, format, rows, params, columns }: ExportJob): string {
    const names = columns.map(({ name }) => name);
    return createHash('sha256')
      .update(JSON.stringify([edition.id, format, rows, params, names]))
      .digest('hex')
      .slice(0, 32);
  }

  /** The list's file, made or being made. @throws LimpideError busy */
  async open(job: ExportJob): Promise<Spool> {
    const mark = ExportStore.mark(job);
    const path = join(this.#folder(job.edition), `${mark}.${job.format}`);
    const known = this.#spools.get(path);
    if (known && (!known.whole || existsSync(path))) {
      if (known.whole) touch(path);
      return known;
    }
    const opening = this.#opening.get(path);
    if (opening) return opening;
    if (existsSync(path)) return this.#keep(path, new Spool(path, Promise.resolve(path)));
    return this.#make(job, path);
  }

  /** Bytes and SHA-256 of a whole table's file, which is made if it is not there. */
  async digest(job: TableJob): Promise<Digest> {
    const path = join(this.#folder(job.edition), `${ExportStore.mark(job)}.${job.format}`);
    this.#pinned.add(path);
    try {
      return await this.#digested(job, `${path}.json`);
    } finally {
      this.#pinned.delete(path);
    }
  }

  async #digested(job: TableJob, note: string): Promise<Digest> {
    const spool = await this.open(job);
    await spool.done;
    if (existsSync(note)) {
      const read = digestSchema.safeParse(JSON.parse(await readFile(note, 'utf8')));
      if (read.success && read.data.bytes === statSync(spool.path).size) return read.data;
    }
    const hash = createHash('sha256');
    for await (const part of createReadStream(spool.path, { highWaterMark: 1 << 20 })) hash.update(part);
    const made = { bytes: statSync(spool.path).size, sha256: hash.digest('hex'), rows: job.rowCount };
    await writeFile(note, JSON.stringify(made));
    return made;
  }

  #keep(path: string, spool: Spool): Spool {
    this.#spools.set(path, spool);
    return spool;
  }

  async #make(job: ExportJob, path: string): Promise<Spool> {
    if (this.#waiting > this.#options.waiting)
      throw new LimpideError(
        'busy',
        'Too many lists are being made at this moment; ask again in half a minute.',
      );
    this.#waiting++;
    const before = this.#queue;
    let made: Promise<void> = Promise.resolve();
    const partial = new Promise<string>((resolve, reject) => {
      made = before
        .catch(() => {})
        .then(() => writeExport(job, path, resolve))
        .finally(() => this.#waiting--);
      this.#queue = made;
      made.catch(reject);
    });
    // Others who ask meanwhile wait for the same file.
    const opening = partial.then(
      (at) =>
        new Spool(
          at,
          made.then(() => path),
        ),
    );
    this.#opening.set(path, opening);
    try {
      const spool = this.#keep(path, await opening);
      spool.done.then(
        () => this.#trim(job.edition, path),
        () => this.#spools.delete(path),
      );
      return spool;
    } finally {
      this.#opening.delete(path);
    }
  }

  /** Where an edition's exports lie: in the data folder, or, where that cannot be written, in one that goes with the process. */
  #folder(edition: Edition): string {
    const folder = join(edition.place.exports, edition.id);
    if (this.#fallback === undefined) {
      try {
        mkdirSync(folder, { recursive: true });
        return folder;
      } catch {
        this.#fallback = mkdtempSync(join(tmpdir(), 'limpide-exports-'));
      }
    }
    const other = join(this.#fallback, edition.id);
    mkdirSync(other, { recursive: true });
    return other;
  }

  /** Deletes what passes the budget, and what belongs to editions that are no longer kept. Whole tables (with a note) stay. */
  #trim({ place }: Edition, newest: string): void {
    if (!existsSync(place.exports)) return;
    const found = readdirSync(place.exports).flatMap((id) => {
      const folder = join(place.exports, id);
      if (!existsSync(editionPath(place, id))) {
        rmSync(folder, { recursive: true, force: true });
        return [];
      }
      const names = new Set(readdirSync(folder));
      for (const name of names) if (name.includes('.making-')) forgetUnfinished(join(folder, name));
      return [...names].flatMap((name) => {
        const path = join(folder, name);
        const facts = statSync(path, { throwIfNoEntry: false });
        return facts?.isFile() && !name.endsWith('.json') && !names.has(`${name}.json`)
          ? [{ path, bytes: facts.size, at: facts.mtimeMs }]
          : [];
      });
    });
    let bytes = found.reduce((sum, one) => sum + one.bytes, 0);
    for (const one of found.sort((a, b) => a.at - b.at)) {
      if (bytes <= this.#options.budget) return;
      // Someone is about to read it.
      if (one.path === newest || this.#pinned.has(one.path)) continue;
      rmSync(one.path, { force: true });
      this.#spools.delete(one.path);
      bytes -= one.bytes;
    }
  }

  /** Ends after what is being made; deletes what lies outside the data folder. */
  async close(): Promise<void> {
    await this.#queue.catch(() => {});
    if (this.#fallback !== undefined) rmSync(this.#fallback, { recursive: true, force: true });
  }
}

/** What a process that was killed left behind; what another one is making is younger. */
function forgetUnfinished(path: string): void {
  const begun = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Date.now();
  if (Date.now() - begun > unfinishedAge) rmSync(path, { recursive: true, force: true });
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // It was just deleted: who reads it holds it open.
  }
}
