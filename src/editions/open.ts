/** Opens an edition for reading: read-only, no files, no extensions, settings locked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lineage } from '../archive/layout.ts';
import { Duckdb, type DuckdbConnection } from '../engine/duckdb.ts';
import type { Engine, SqlParams, SqlRow } from '../engine/engine.ts';
import { LimpideError } from '../kernel/errors.ts';
import { type EditionManifest, editionPath, readManifest } from './manifest.ts';
import { Pool } from './pool.ts';

/** An open edition. It is an Engine whose statements run on a small pool of connections. */
export interface Edition extends Engine {
  readonly manifest: EditionManifest;
  readonly place: Lineage;
  readonly fictional: boolean;
  readonly id: string;
  readonly currency: string;
  /** The first column of each row, a text that the statement made; for exports, three times faster than rows. */
  texts(sql: string, params?: SqlParams): AsyncIterable<string[]>;
  /** Closes the file once every running statement has ended. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly connections?: number;
  readonly memory?: string;
  readonly threads?: number;
  /** Seconds after which a statement (or, of a stream, one batch of rows) is stopped; 0 for never. Default 10. */
  readonly patience?: number;
}

const defaultPatience = 10;

/** @throws LimpideError corrupt; its statements throw `timeout` when they take longer than `patience` */
export async function openEdition(place: Lineage, id: string, options: OpenOptions = {}): Promise<Edition> {
  const manifest = readManifest(place, id);
  const temp = mkdtempSync(join(tmpdir(), 'limpide-spill-'));
  const database = await Duckdb.open(editionPath(place, id), {
    readOnly: true,
    locked: true,
    memory: options.memory ?? '400MB',
    threads: options.threads ?? 2,
    temp,
  }).catch((cause: unknown) => {
    rmSync(temp, { recursive: true, force: true });
    throw new LimpideError(
      'corrupt',
      `The edition ${id.slice(0, 12)} cannot be opened; run "limpide rebuild" to make it again.`,
      { cause },
    );
  });
  const connections: DuckdbConnection[] = [];
  for (let i = 0; i < (options.connections ?? 4); i++) connections.push(await database.connect());
  const pool = new Pool(connections, options.patience ?? defaultPatience);
  return {
    manifest,
    place,
    id,
    fictional: manifest.canonical.fictional,
    currency: manifest.currency,
    run: (sql: string, params?: SqlParams) => pool.use((connection) => connection.run(sql, params)),
    all: (sql: string, params?: SqlParams): Promise<SqlRow[]> =>
      pool.use((connection) => connection.all(sql, params)),
    stream: (sql: string, params?: SqlParams): AsyncIterable<SqlRow[]> =>
      pool.stream((connection) => connection.stream(sql, params)),
    texts: (sql: string, params?: SqlParams): AsyncIterable<string[]> =>
      pool.stream((connection) => connection.texts(sql, params)),
    async close(): Promise<void> {
      await pool.close();
      database.close();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}
