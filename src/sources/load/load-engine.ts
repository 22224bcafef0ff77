/** The database in memory that shapes chunks: two connections, because writing one small table keeps one core busy. */
import type { Lineage } from '../../archive/layout.ts';
import { Duckdb, type DuckdbConnection } from '../../engine/duckdb.ts';
import type { Staging } from '../staging.ts';

export class LoadEngine {
  readonly #database: Duckdb;
  readonly #connections: readonly DuckdbConnection[];
  /** Statements that are about the whole chunk run here. */
  readonly main: DuckdbConnection;
  readonly #prepared = new Set<string>();

  private constructor(database: Duckdb, main: DuckdbConnection, second: DuckdbConnection) {
    this.#database = database;
    this.main = main;
    this.#connections = [main, second];
  }

  static async open(place: Lineage, memory: string): Promise<LoadEngine> {
    const database = await Duckdb.open(':memory:', { memory, threads: 2, temp: place.temp });
    return new LoadEngine(database, await database.connect(), await database.connect());
  }

  /** Runs a staging's own preparations once on each connection. */
  async prepare(staging: Staging): Promise<void> {
    if (this.#prepared.has(staging.id)) return;
    for (const statement of staging.prepare) {
      for (const connection of this.#connections) await connection.run(statement);
    }
    this.#prepared.add(staging.id);
  }

  /** Runs independent statements, two at a time. When one fails, the other is let end: its connection may be closed then. */
  async runAll(statements: readonly string[]): Promise<void> {
    const waiting = [...statements];
    const ended = await Promise.allSettled(
      this.#connections.map(async (connection) => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await connection.run(next);
      }),
    );
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
    this.#database.close();
  }
}
