/**
 * The database that an edition is built in: the edition's file, and beside it a place in memory for what only the build
 * needs. Several connections work at once, because most statements of the model keep one core busy at a time.
 */
import { Duckdb, type DuckdbConnection } from '../../engine/duckdb.ts';
import type { Engine, SqlParams, SqlRow } from '../../engine/engine.ts';
import { literal } from '../../engine/sql.ts';

const file = 'edition';
const aside = 'memory';

/** Temporary tables and macros belong to one connection; those of a build are made where all connections see them. */
export function shared(sql: string): string {
  return sql.replace(
    /^((?:\s*--[^\n]*\n)*\s*)create (or replace )?temp (table|view|macro) /i,
    (_, comments: string, replace = '', kind: string) => `${comments}create ${replace}${kind} ${aside}.main.`,
  );
}

/** One connection of a build. */
class BuildConnection implements Engine {
  readonly #connection: DuckdbConnection;
  constructor(connection: DuckdbConnection) {
    this.#connection = connection;
  }
  run(sql: string, params?: SqlParams): Promise<void> {
    return this.#connection.run(shared(sql), params);
  }
  all(sql: string, params?: SqlParams): Promise<SqlRow[]> {
    return this.#connection.all(sql, params);
  }
  stream(sql: string, params?: SqlParams): AsyncIterable<SqlRow[]> {
    return this.#connection.stream(sql, params);
  }
  close(): void {
    this.#connection.close();
  }
}

export class BuildDatabase {
  readonly #database: Duckdb;
  readonly #connections: readonly BuildConnection[];
  /** Name of the edition's part, as the engine's own lists have it. */
  readonly name = file;

  private constructor(database: Duckdb, connections: readonly BuildConnection[]) {
    this.#database = database;
    this.#connections = connections;
  }

  /** Nothing of the file is of use before its checkpoint, so that no log is written. */
  static async open(path: string, temp: string, memory: string): Promise<BuildDatabase> {
    const database = await Duckdb.open(':memory:', { memory, threads: 2, temp });
    const first = await database.connect();
    await first.run(
      `attach ${literal(path)} as ${file} (storage_version 'latest', recovery_mode 'no_wal_writes')`,
    );
    const all = [first, await database.connect(), await database.connect()];
    for (const connection of all) await connection.run(`set search_path = '${file}.main,${aside}.main'`);
    return new BuildDatabase(
      database,
      all.map((connection) => new BuildConnection(connection)),
    );
  }

  get engines(): readonly Engine[] {
    return this.#connections;
  }

  /** The connection of what runs alone. */
  get main(): Engine {
    const [first] = this.#connections;
    if (!first) throw new Error('A build without a connection');
    return first;
  }

  async checkpoint(): Promise<void> {
    await this.main.run(`checkpoint ${file}`);
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
    this.#database.close();
  }
}
