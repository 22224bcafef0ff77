/** The embedded engine. The one place where DuckDB's values become ours. */
import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Cell, Engine, SqlParams, SqlRow, SqlValue } from './engine.ts';
import { listLiteral, parameterNames } from './sql.ts';

export interface DuckdbOptions {
  /** DuckDB's own limit, for example '2GB'. */
  readonly memory?: string;
  readonly threads?: number;
  readonly temp?: string;
  readonly readOnly?: boolean;
  /** For what strangers can reach: no files, no extensions, settings locked. */
  readonly locked?: boolean;
  /** With `locked`: the one folder whose files may still be read and written, for exports; absolute. */
  readonly folder?: string;
}

function decode(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof DuckDBDecimalValue || value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampTZValue || value instanceof DuckDBTimestampValue) {
    return new Date(Number(value.micros / 1000n)).toISOString();
  }
  if (value instanceof DuckDBListValue) return value.items.map(decode);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([key, item]) => [key, decode(item)]));
  }
  return value.toString();
}

/** Only the parameters that the statement names: callers may pass the whole set of a page. */
function bound(sql: string, params: SqlParams | undefined): Record<string, SqlValue> | undefined {
  if (!params) return undefined;
  const names = parameterNames(sql);
  if (names.size === 0) return undefined;
  return Object.fromEntries([...names].map((name) => [name, params[name] ?? null]));
}

export class DuckdbConnection implements Engine {
  readonly #connection: DuckDBConnection;
  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async run(sql: string, params?: SqlParams): Promise<void> {
    await this.#connection.run(sql, bound(sql, params));
  }

  async all(sql: string, params?: SqlParams): Promise<SqlRow[]> {
    const reader = await this.#connection.runAndReadAll(sql, bound(sql, params));
    const names = reader.columnNames();
    return reader
      .getRows()
      .map((row) => Object.fromEntries(names.map((name, i) => [name, decode(row[i] ?? null)])));
  }

  async *stream(sql: string, params?: SqlParams): AsyncIterable<SqlRow[]> {
    const result = await this.#connection.stream(sql, bound(sql, params));
    const names = result.columnNames();
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk
        .getRows()
        .map((row) => Object.fromEntries(names.map((name, i) => [name, decode(row[i] ?? null)])));
    }
  }

  /** The first column of each row as text, chunk by chunk: no other value is decoded. */
  async *texts(sql: string, params?: SqlParams): AsyncIterable<string[]> {
    const result = await this.#connection.stream(sql, bound(sql, params));
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk.getColumnValues(0).map(String);
    }
  }

  /** Fraction done of the running statement, 0–1, for progress bars. */
  interrupt(): void {
    this.#connection.interrupt();
  }

  close(): void {
    this.#connection.closeSync();
  }
}

export class Duckdb {
  readonly #instance: DuckDBInstance;
  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  /** Opens a database file, or memory when `path` is ':memory:'. */
  static async open(path: string, options: DuckdbOptions = {}): Promise<Duckdb> {
    const settings: Record<string, string> = {
      threads: String(options.threads ?? 2),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...(options.memory ? { memory_limit: options.memory } : {}),
      ...(options.temp ? { temp_directory: options.temp } : {}),
      ...(options.readOnly ? { access_mode: 'READ_ONLY' } : { storage_compatibility_version: 'latest' }),
    };
    const instance = await DuckDBInstance.create(path, settings);
    const database = new Duckdb(instance);
    const setup = await database.connect();
    await setup.run("set global timezone = 'America/Toronto'");
    if (options.locked) {
      if (options.folder !== undefined)
        await setup.run(`set allowed_directories = ${listLiteral([`${options.folder}/`])}`);
      await setup.run('set enable_external_access = false');
      await setup.run('set lock_configuration = true');
    }
    setup.close();
    return database;
  }

  async connect(): Promise<DuckdbConnection> {
    return new DuckdbConnection(await this.#instance.connect());
  }

  close(): void {
    this.#instance.closeSync();
  }
}
