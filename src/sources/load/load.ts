/** From files to segments: keeps the original, recognizes it, reads it, and commits segments as they fill. */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readChain } from '../../archive/chain.ts';
import { sync } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { keepOriginal } from '../../archive/original.ts';
import { readRedaction } from '../../archive/redaction.ts';
import { explain, LimpideError } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { datasetFor } from '../datasets/known.ts';
import { isGzip } from '../text/gunzip.ts';
import { LoadEngine } from './load-engine.ts';
import { readSegments, type Segment } from './manifest.ts';
import { readFile } from './read-file.ts';
import { SegmentWriter } from './segment-writer.ts';
import { stagings } from './stagings.ts';
import { redactionMark, sortSegments } from './stale.ts';

const segmentBytes = 1536 * (1 << 20);
const segmentFiles = 500;

export interface LoadInput {
  readonly path: string;
  readonly url?: string;
  /** The file's own name, when `path` is not under it (a copy in the archive). */
  readonly name?: string;
  /** The dataset named by the user, if any. */
  readonly dataset?: string;
  /** The original's SHA-256, when the archive holds it already and `path` is only where it came from. */
  readonly archived?: { readonly sha256: string; readonly bytes: number };
}

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
  let session: LoadSession | undefined;
  try {
    for (const input of inputs) {
      let sha256: string | undefined;
      try {
        const original =
          input.archived ?? (await keepOriginal(place, input.path, (bytes) => progress.advance(bytes)));
        sha256 = original.sha256;
        const fresh = !known.has(sha256);
        if (fresh) {
          session ??= await LoadSession.start(place);
          await session.load(input, sha256, original.bytes);
          known.add(sha256);
        }
        taken.push({ path: input.path, sha256, fresh });
      } catch (error) {
        if (!(error instanceof LimpideError) || !refusals.includes(error.code)) throw error;
        if (sha256 !== undefined && !archived.has(sha256))
          rmSync(join(place.originals, sha256), { force: true });
        refused.push({ path: input.path, error });
      }
    }
    await session?.commit();
    return { taken, refused };
  } catch (error) {
    throw explain(error, place.folder);
  } finally {
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

  async load(input: LoadInput, sha256: string, bytes: number): Promise<void> {
    const name = input.name ?? basename(input.path);
    const path = join(this.#place.originals, sha256);
    if (this.#writer && (this.#writer.bytes > segmentBytes || this.#writer.fileCount >= segmentFiles))
      await this.commit();
    this.#writer ??= new SegmentWriter(this.#place, this.#engine, stagings);
    const writer = this.#writer;
    const fileNo = writer.fileCount;
    const redaction = readRedaction(this.#place, sha256);
    const { source, facts, prefix } = await readFile(
      { name, path, bytes, redaction },
      writer.sink(fileNo, !isGzip(path)),
      () => writer.ready(),
    );
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
