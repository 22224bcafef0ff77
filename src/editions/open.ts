/** Opens an edition for reading: read-only, no files, no extensions, settings locked. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lineage } from '../archive/layout.ts';
import { Duckdb, type DuckdbConnection } from '../engine/duckdb.ts';
import type { Cell, Engine, SqlParams, SqlRow } from '../engine/engine.ts';
import { LimpideError } from '../kernel/errors.ts';
import { type EditionManifest, editionPath, readManifest } from './manifest.ts';

/** An open edition. It is an Engine whose statements run on a small pool of connections. */
export interface Edition extends Engine {
  readonly manifest: EditionManifest;
  readonly place: Lineage;
  readonly fictional: boolean;
  readonly id: string;
  readonly currency: string;
  /** Closes the file once every running statement has ended. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly connections?: number;
  readonly memory?: string;
  readonly threads?: number;
}

export async function openEdition(place: Lineage, id: string, options: OpenOptions = {}): Promise<Edition> {
  const manifest = readManifest(place, id);
  const temp = join(tmpdir(), `limpide-${process.pid}`);
  mkdirSync(temp, { recursive: true });
  const database = await Duckdb.open(editionPath(place, id), {
    readOnly: true,
    locked: true,
    memory: options.memory ?? '400MB',
    threads: options.threads ?? 2,
    temp,
  }).catch((cause: unknown) => {
    throw new LimpideError(
      'corrupt',
      `The edition ${id.slice(0, 12)} cannot be opened; run "limpide rebuild" to make it again.`,
      { cause },
    );
  });
  const free: DuckdbConnection[] = [];
  for (let i = 0; i < (options.connections ?? 4); i++) free.push(await database.connect());
  const all = [...free];
  const waiting: ((connection: DuckdbConnection) => void)[] = [];
  const take = async (): Promise<DuckdbConnection> =>
    free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const give = (connection: DuckdbConnection): void => {
    const next = waiting.shift();
    if (next) next(connection);
    else free.push(connection);
  };
  return {
    manifest,
    place,
    id,
    fictional: manifest.canonical.fictional,
    currency: manifest.currency,
    async run(sql: string, params?: SqlParams): Promise<void> {
      const connection = await take();
      try {
        await connection.run(sql, params);
      } finally {
        give(connection);
      }
    },
    async all(sql: string, params?: SqlParams): Promise<SqlRow[]> {
      const connection = await take();
      try {
        return await connection.all(sql, params);
      } finally {
        give(connection);
      }
    },
    async *stream(sql: string, params?: SqlParams): AsyncIterable<Readonly<Record<string, Cell>>[]> {
      const connection = await take();
      try {
        yield* connection.stream(sql, params);
      } finally {
        give(connection);
      }
    },
    async close(): Promise<void> {
      for (let i = 0; i < all.length; i++) await take();
      for (const connection of all) connection.close();
      database.close();
    },
  };
}
