/** From files to segments: keeps the original, recognizes it, reads it, and commits segments as they fill. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readChain } from '../../archive/chain.ts';
import { sync } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { explain, LimpideError } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { datasetFor } from '../datasets/known.ts';
import { isGzip } from '../text/gunzip.ts';
import { LoadEngine } from './load-engine.ts';
import { readSegments, type Segment } from './manifest.ts';
import { fileToRead, type LoadInput, ReadAhead } from './read-ahead.ts';
import { readFile } from './read-file.ts';
import type { FileRows } from './read-rows.ts';
import { SegmentWriter } from './segment-writer.ts';
import { stagings } from './stagings.ts';
import { redactionMark, sortSegments } from './stale.ts';

export type { LoadInput } from './read-ahead.ts';

const segmentBytes = 1536 * (1 << 20);
const segmentFiles = 500;

export interface Refusal {
  readonly path: string;
  readonly error: LimpideError;
}

export interface LoadReport {
  /** Hashes in the order of the inputs that were taken, new or known; `fresh` when loaded now. */
  readonly taken: readonly { path: string; sha256: string; fresh: boolean }[];
  readonly refused: readonly Refusal[];
}

const refusals: readonly string[] = ['badInput', 'unknownFile', 'tooLarge', 'notFound'];

/**
 * Loads files into segments of the lineage. The caller holds the lineage's lock. A file of which nothing can be read
 * is refused and leaves no trace.
 * @throws LimpideError diskFull, readOnly, corrupt
 */
export async function loadFiles(
  place: Lineage,
  inputs: readonly LoadInput[],
  progress: Progress,
): Promise<LoadReport> {
  const known = new Set(hashesOf(sortSegments(place).sound));
  const archived = new Set(hashesOf(readSegments(place)));
  for (const { event } of readChain(place)) if (event.kind === 'added') archived.add(event.sha256);
  const taken: { path: string; sha256: string; fresh: boolean }[] = [];
  const refused: Refusal[] = [];
  const unwanted = new Set<string>();
  const ahead = new ReadAhead(place, inputs, (sha256) => known.has(sha256));
  let session: LoadSession | undefined;
  try {
    for await (const { input, original, rows, error } of ahead.files()) {
      if (original && input.archived === undefined) progress.advance(original.bytes);
      try {
        if (original === undefined || error !== undefined) throw error;
        const { sha256, bytes } = original;
        const fresh = !known.has(sha256);
        if (fresh) {
          session ??= await LoadSession.start(place);
          await session.load(input, sha256, bytes, rows);
          known.add(sha256);
        }
        taken.push({ path: input.path, sha256, fresh });
      } catch (fault) {
        if (!(fault instanceof LimpideError) || !refusals.includes(fault.code)) throw fault;
        if (original !== undefined && !archived.has(original.sha256)) unwanted.add(original.sha256);
        refused.push({ path: input.path, error: fault });
      }
    }
    await session?.commit();
    return { taken, refused };
  } catch (error) {
    throw explain(error, place.folder);
  } finally {
    await ahead.end();
    for (const sha256 of unwanted)
      if (!known.has(sha256)) rmSync(join(place.originals, sha256), { force: true });
    await session?.end();
  }
}

function hashesOf(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => segment.files.map((file) => file.sha256));
}

/** One engine and the segment being filled. */
class LoadSession {
  readonly #place: Lineage;
  readonly #engine: LoadEngine;
  #writer: SegmentWriter | undefined;

  private constructor(place: Lineage, engine: LoadEngine) {
    this.#place = place;
    this.#engine = engine;
  }

  static async start(place: Lineage): Promise<LoadSession> {
    return new LoadSession(place, await LoadEngine.open(place, '1500MB'));
  }

  /** `rows`: of the file, when it was read already. */
  async load(input: LoadInput, sha256: string, bytes: number, rows: FileRows | undefined): Promise<void> {
    if (this.#writer && (this.#writer.bytes > segmentBytes || this.#writer.fileCount >= segmentFiles))
      await this.commit();
    this.#writer ??= new SegmentWriter(this.#place, this.#engine, stagings);
    const writer = this.#writer;
    const fileNo = writer.fileCount;
    const file = fileToRead(this.#place, input, sha256, bytes);
    const { name, path, redaction } = file;
    await writer.ready();
    if (rows) writer.addRows(fileNo, rows, path);
    const { source, facts, prefix } =
      rows ?? (await readFile(file, writer.sink(fileNo, !isGzip(path)), () => writer.ready()));
    const dataset =
      input.dataset ??
      datasetFor(prefix === undefined ? facts : { ...facts, ocidPrefix: prefix })?.id ??
      'unknown';
    writer.addFile({
      fileNo,
      sha256,
      name,
      path: input.path,
      ...(input.url === undefined ? {} : { url: input.url }),
      ...(redaction === undefined ? {} : { redaction: redactionMark(redaction) }),
      source,
      dataset,
      bytes,
      ...facts,
    });
  }

  async commit(): Promise<Segment | undefined> {
    const writer = this.#writer;
    this.#writer = undefined;
    if (writer === undefined) return undefined;
    try {
      sync(this.#place.originals);
      return writer.fileCount > 0 ? await writer.commit() : undefined;
    } finally {
      await writer.abandon();
    }
  }

  async end(): Promise<void> {
    await this.#writer?.abandon();
    this.#engine.close();
  }
}
