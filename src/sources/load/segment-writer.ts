/**
 * Builds one segment: files go in, Parquet tables come out. While DuckDB extracts a full chunk in its own threads,
 * the reader fills the next one. The segment appears by one rename, or not at all.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync, syncFolder } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { number, text } from '../../engine/cells.ts';
import { first } from '../../engine/engine.ts';
import { fill, listLiteral, literal } from '../../engine/sql.ts';
import type { Rejection, RowKind, RowSink } from '../source.ts';
import type { Staging } from '../staging.ts';
import { type Chunk, ChunkWriter } from './chunk-writer.ts';
import { copyLines } from './copy-lines.ts';
import { type Counts, type FileCounts, tally } from './counts.ts';
import { extractorVersion } from './extractor-version.ts';
import type { LoadEngine } from './load-engine.ts';
import type { LoadedFile, Segment, SegmentManifest } from './manifest.ts';
import placesSql from './places.sql';
import readCountsSql from './read-counts.sql';
import type { FileRows } from './read-rows.ts';
import { Rejections } from './rejections.ts';

/** Chunks begin small, so that the engine starts early on small loads, and double up to the size that suits large ones. */
const firstChunkBytes = 16 << 20;
const chunkBytes = 160 << 20;

function limitOf(chunkNumber: number): number {
  return Math.min(chunkBytes, firstChunkBytes * 2 ** (chunkNumber - 1));
}

/** DuckDB parses lines in parallel only when its buffers are small; a longer line gets a larger buffer. */
const usualObjectBytes = 4 << 20;
const encoder = new TextEncoder();

export class SegmentWriter {
  readonly #place: Lineage;
  readonly #engine: LoadEngine;
  readonly #stagings: readonly Staging[];
  readonly #folder: string;
  readonly #open = new Map<string, ChunkWriter>();
  readonly #chunks: Counts = {};
  readonly #rows: Counts = {};
  readonly #read: FileCounts = new Map();
  readonly #files: Omit<LoadedFile, 'read' | 'quarantined'>[] = [];
  readonly #rejections: Rejections;
  #work: Promise<void> = Promise.resolve();
  #pending = 0;
  #fault: unknown;
  bytes = 0;

  constructor(place: Lineage, engine: LoadEngine, stagings: readonly Staging[]) {
    this.#place = place;
    this.#engine = engine;
    this.#stagings = stagings;
    this.#folder = join(place.temp, `segment-${randomUUID()}`);
    mkdirSync(this.#folder, { recursive: true });
    this.#rejections = new Rejections(this.#folder);
  }

  get fileCount(): number {
    return this.#files.length;
  }

  addFile(file: Omit<LoadedFile, 'read' | 'quarantined'>): void {
    this.#files.push(file);
  }

  /** Resolves when at most one chunk waits for the engine, so that reading never runs far ahead of it. */
  async ready(): Promise<void> {
    while (this.#pending > 1) await this.#work;
    if (this.#fault !== undefined) throw this.#fault;
  }

  /** The sink of one file; `verbatim` when slices can later be read from the original itself. */
  sink(fileNo: number, verbatim: boolean): RowSink {
    let last: ChunkWriter | undefined;
    return {
      slice: (kind, bytes, from, to, place) => {
        last = this.#writer(kind);
        last.slice(kind, fileNo, bytes, from, to, place, verbatim);
        this.bytes += to - from;
      },
      row: (kind, json, place) => {
        last = this.#writer(kind);
        const bytes = encoder.encode(json);
        last.slice(kind, fileNo, bytes, 0, bytes.length, place, false);
        this.bytes += bytes.length;
      },
      children: (_kind, count) => last?.children(count),
      reject: (rejection) => this.#reject(fileNo, rejection),
    };
  }

  /** Takes all rows of one file at once; `path`: its original. */
  addRows(fileNo: number, { blocks, rejections }: FileRows, path: string): void {
    for (const { staging: id, rows, bytes } of blocks) {
      const staging = this.#stagings.find((candidate) => candidate.id === id);
      if (!staging) throw new Error(`No staging is called ${id}`);
      if (rows.length === 0) continue;
      const chunk = this.#chunk(staging, bytes === undefined);
      const before = chunk.bytes;
      chunk.block(fileNo, rows, bytes, path);
      this.bytes += chunk.bytes - before;
    }
    for (const rejection of rejections) this.#reject(fileNo, rejection);
  }

  #reject(fileNo: number, rejection: Rejection): void {
    tally(this.#read, fileNo, rejection.kind, 1);
    this.#rejections.add(fileNo, rejection);
  }

  #writer(kind: RowKind): ChunkWriter {
    const staging = this.#stagings.find((candidate) => candidate.kinds.includes(kind));
    if (!staging) throw new Error(`No staging takes rows of kind ${kind}`);
    return this.#chunk(staging, false);
  }

  /** The chunk that takes the next rows: of originals, or of lines. */
  #chunk(staging: Staging, ofOriginals: boolean): ChunkWriter {
    const open = this.#open.get(staging.id);
    if (open && open.takesOriginals === ofOriginals && open.bytes < limitOf(this.#chunks[staging.id] ?? 1))
      return open;
    if (open) this.#rotate(staging, open);
    const chunkNumber = (this.#chunks[staging.id] ?? 0) + 1;
    this.#chunks[staging.id] = chunkNumber;
    const writer = new ChunkWriter(this.#folder, staging.id, chunkNumber, ofOriginals);
    this.#open.set(staging.id, writer);
    return writer;
  }

  #rotate(staging: Staging, writer: ChunkWriter): void {
    this.#open.delete(staging.id);
    const chunk = writer.finish();
    const base = this.#rows[staging.id] ?? 0;
    this.#rows[staging.id] = base + chunk.lines;
    this.#pending++;
    this.#work = this.#work
      .then(() => (this.#fault === undefined ? this.#extract(staging, chunk, base) : undefined))
      .catch((error: unknown) => {
        this.#fault ??= error;
      })
      .finally(() => {
        this.#pending--;
      });
  }

  async #extract(staging: Staging, chunk: Chunk, base: number): Promise<void> {
    await this.#engine.prepare(staging);
    await this.#engine.main.run(fill(placesSql, { places: literal(chunk.placesPath) }));
    const staged = await this.#stage(staging, chunk);
    for (const row of await this.#engine.main.all(readCountsSql)) {
      tally(this.#read, number(row, 'file_no'), text(row, 'kind'), number(row, 'n'));
      if (number(row, 'n_children') > 0)
        tally(this.#read, number(row, 'file_no'), 'bidder', number(row, 'n_children'));
    }
    await this.#rejections.addBadLines(this.#engine.main, staged, staging.key, this.#place.name === 'demo');
    await this.#engine.runAll(
      Object.entries(staging.tables).map(([table, select]) => {
        const target = literal(join(this.#folder, `${table}-${chunk.number}.parquet`));
        return `copy (${fill(select, { base: String(base) })}) to ${target} (format parquet, compression zstd, compression_level 1)`;
      }),
    );
    rmSync(chunk.placesPath);
    if (staged.linesPath === undefined) return;
    if (staged.keeps)
      renameSync(staged.linesPath, join(this.#folder, `${staging.id}-rows-${chunk.number}.jsonl`));
    else rmSync(staged.linesPath);
  }

  /**
   * Shapes the chunk's lines. Where the engine finds other lines in originals than the reader found rows (one of them
   * stands on several lines), the rows are copied first. Returns the chunk that was read.
   */
  async #stage(staging: Staging, chunk: Chunk): Promise<Chunk> {
    const { main } = this.#engine;
    const shape = (lines: string): Promise<void> =>
      main.run(
        fill(staging.stage, {
          chunk: lines,
          structure: literal(JSON.stringify(staging.structure)),
          object_size: String(Math.max(usualObjectBytes, chunk.longest + 1024)),
        }),
      );
    if (chunk.linesPath !== undefined) {
      await shape(literal(chunk.linesPath));
      return chunk;
    }
    await shape(listLiteral([...chunk.originals.values()]));
    const found = await first(main, 'select count(*)::bigint as n from staged');
    if (found && number(found, 'n') === chunk.lines) return chunk;
    const linesPath = join(this.#folder, `${staging.id}-${chunk.number}.jsonl`);
    await copyLines(main, chunk.originals, linesPath);
    await shape(literal(linesPath));
    return { ...chunk, linesPath };
  }

  /** Extracts what is left and makes the segment appear. */
  async commit(): Promise<Segment> {
    for (const staging of this.#stagings) {
      const writer = this.#open.get(staging.id);
      if (writer) this.#rotate(staging, writer);
    }
    await this.#work;
    if (this.#fault !== undefined) throw this.#fault;
    await this.#rejections.commit(this.#engine.main);
    const extractor = extractorVersion(this.#stagings);
    const id = createHash('sha256')
      .update([extractor, ...this.#files.map((file) => `${file.sha256}${file.redaction ?? ''}`)].join('\n'))
      .digest('hex')
      .slice(0, 24);
    const manifest: SegmentManifest = {
      id,
      extractor,
      rows: this.#rows,
      chunks: { ...this.#chunks, ...(this.#rejections.any ? { quarantine: 1 } : {}) },
      files: this.#files.map((file) => ({
        ...file,
        read: this.#read.get(file.fileNo) ?? {},
        quarantined: this.#rejections.counts.get(file.fileNo) ?? {},
      })),
    };
    writeFileSync(join(this.#folder, 'manifest.json'), JSON.stringify(manifest, null, 1));
    syncFolder(this.#folder);
    const folder = join(this.#place.segments, id);
    rmSync(folder, { recursive: true, force: true });
    renameSync(this.#folder, folder);
    sync(this.#place.segments);
    return { ...manifest, folder };
  }

  /** Forgets a half-made segment; one that was committed stays. */
  async abandon(): Promise<void> {
    for (const writer of this.#open.values()) writer.discard();
    this.#open.clear();
    this.#fault ??= new Error('abandoned');
    await this.#work;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
