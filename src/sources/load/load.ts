/** From files to segments: keeps the original, recognizes it, reads it, and commits segments as they fill. */
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Lineage } from '../../archive/layout.ts';
import { keepOriginal } from '../../archive/original.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { datasetFor } from '../datasets/known.ts';
import { releaseStaging } from '../ocds/release-staging.ts';
import { sources } from '../registry.ts';
import { factStaging } from '../seao-xml/fact-staging.ts';
import type { FileFacts, RowSink, Source, SourceInput } from '../source.ts';
import { isGzip, openDecompressed } from '../text/gunzip.ts';
import { explainUnknown } from '../text/unknown.ts';
import { extractorVersion } from './extractor-version.ts';
import { readSegments, type Segment } from './manifest.ts';
import { peek } from './peek.ts';
import { SegmentWriter } from './segment-writer.ts';

export const stagings = [releaseStaging, factStaging] as const;

const segmentBytes = 320 << 20;
const segmentFiles = 500;

export interface LoadInput {
  readonly path: string;
  readonly url?: string;
  /** The file's own name, when `path` is not under it (a copy in the archive). */
  readonly name?: string;
  /** The dataset named by the user, if any. */
  readonly dataset?: string;
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

/** Loads files into segments of the lineage. The caller holds the lineage's lock. */
export async function loadFiles(
  place: Lineage,
  inputs: readonly LoadInput[],
  progress: Progress,
): Promise<LoadReport> {
  const extractor = extractorVersion(stagings);
  const known = new Set(
    readSegments(place)
      .filter((s) => s.extractor === extractor)
      .flatMap((s) => s.files.map((f) => f.sha256)),
  );
  const taken: { path: string; sha256: string; fresh: boolean }[] = [];
  const refused: Refusal[] = [];
  let session: LoadSession | undefined;
  try {
    for (const input of inputs) {
      try {
        const original = await keepOriginal(place, input.path, (bytes) => progress.advance(bytes));
        if (known.has(original.sha256)) {
          taken.push({ path: input.path, sha256: original.sha256, fresh: false });
          continue;
        }
        session ??= await LoadSession.start(place);
        await session.load(input, original.sha256, original.path, original.bytes);
        known.add(original.sha256);
        taken.push({ path: input.path, sha256: original.sha256, fresh: true });
      } catch (error) {
        if (
          !(error instanceof LimpideError) ||
          !['badInput', 'unknownFile', 'tooLarge', 'notFound'].includes(error.code)
        )
          throw error;
        refused.push({ path: input.path, error });
      }
    }
    await session?.commit();
    return { taken, refused };
  } finally {
    await session?.end();
  }
}

/** One engine and the segment being filled. */
class LoadSession {
  readonly #place: Lineage;
  readonly #database: Duckdb;
  readonly #engine: Awaited<ReturnType<Duckdb['connect']>>;
  #writer: SegmentWriter | undefined;

  private constructor(place: Lineage, database: Duckdb, engine: Awaited<ReturnType<Duckdb['connect']>>) {
    this.#place = place;
    this.#database = database;
    this.#engine = engine;
  }

  static async start(place: Lineage): Promise<LoadSession> {
    const database = await Duckdb.open(':memory:', { memory: '1500MB', threads: 2, temp: place.temp });
    const engine = await database.connect();
    return new LoadSession(place, database, engine);
  }

  async load(input: LoadInput, sha256: string, path: string, bytes: number): Promise<void> {
    const name = input.name ?? basename(input.path);
    const head = await peek(path);
    const source = sources.find((candidate) => candidate.recognizes(name, head));
    if (!source) throw explainUnknown(name, head);
    const compressed = isGzip(path);
    if (this.#writer && (this.#writer.bytes > segmentBytes || this.#writer.fileCount >= segmentFiles))
      await this.commit();
    this.#writer ??= new SegmentWriter(this.#place, this.#engine, stagings);
    const writer = this.#writer;
    const fileNo = writer.fileCount;
    const sink = new CountingSink(writer.sink(fileNo, !compressed));
    const facts = await readAll(
      source,
      { name, size: bytes, open: () => gated(openDecompressed(path), () => writer.ready()) },
      sink,
    );
    const prefix = sink.prefix;
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
      source: source.id,
      dataset,
      bytes,
      ...facts,
    });
  }

  async commit(): Promise<Segment | undefined> {
    const segment = await this.#writer?.commit();
    this.#writer = undefined;
    return segment;
  }

  async end(): Promise<void> {
    await this.#writer?.abandon();
    this.#engine.close();
    this.#database.close();
  }
}

/** Passes rows on, and remembers whether any came and which publisher's prefix the first one bears. */
class CountingSink implements RowSink {
  readonly #sink: RowSink;
  rows = 0;
  prefix: string | undefined;
  constructor(sink: RowSink) {
    this.#sink = sink;
  }
  slice: RowSink['slice'] = (kind, bytes, from, to, place) => {
    if (this.rows++ === 0)
      this.prefix = prefixOf(
        Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(to - from, 65536)).toString('latin1'),
      );
    this.#sink.slice(kind, bytes, from, to, place);
  };
  row: RowSink['row'] = (kind, json, place) => {
    if (this.rows++ === 0) this.prefix = prefixOf(json);
    this.#sink.row(kind, json, place);
  };
  children: RowSink['children'] = (kind, count) => this.#sink.children(kind, count);
  reject: RowSink['reject'] = (rejection) => {
    this.rows++;
    this.#sink.reject(rejection);
  };
}

function prefixOf(json: string): string | undefined {
  return /"ocid"\s*:\s*"(ocds-[a-z0-9]{6})/.exec(json)?.[1];
}

/** A fault after the first row puts the rest of the file in quarantine; before it, the file is refused. */
async function readAll(source: Source, input: SourceInput, sink: CountingSink): Promise<FileFacts> {
  try {
    return await source.read(input, sink);
  } catch (error) {
    if (sink.rows === 0 || !(error instanceof LimpideError)) throw error;
    sink.reject({
      kind: 'release',
      reason: 'truncated',
      detail: error.message,
      place: { line: 0, offset: 0, length: 0 },
      raw: '',
    });
    return { format: source.id };
  }
}

/** Holds the stream back while the engine is busy with earlier chunks. */
function gated(stream: Readable, ready: () => Promise<void>): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      await ready();
      yield chunk;
    }
  }
  return Readable.from(chunks(), { objectMode: true, highWaterMark: 2 });
}
