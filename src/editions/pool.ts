/** A few connections shared by many requests; a statement that takes too long is stopped, so that it cannot starve them. */
import type { DuckdbConnection } from '../engine/duckdb.ts';
import { LimpideError } from '../kernel/errors.ts';

export class Pool {
  readonly #all: readonly DuckdbConnection[];
  readonly #free: DuckdbConnection[];
  readonly #patience: number;
  readonly #waiting: ((connection: DuckdbConnection) => void)[] = [];

  /** @param patience seconds a statement may take; 0 for any */
  constructor(connections: readonly DuckdbConnection[], patience: number) {
    this.#all = connections;
    this.#free = [...connections];
    this.#patience = patience;
  }

  /** Runs `work` on a connection of its own. @throws LimpideError timeout */
  async use<T>(work: (connection: DuckdbConnection) => Promise<T>): Promise<T> {
    const connection = await this.#take();
    try {
      return await this.#timed(connection, () => work(connection));
    } finally {
      this.#give(connection);
    }
  }

  /** Batches of rows; the time that the reader takes between two of them does not count. @throws LimpideError timeout */
  async *stream<T>(open: (connection: DuckdbConnection) => AsyncIterable<T[]>): AsyncIterable<T[]> {
    const connection = await this.#take();
    try {
      const batches = open(connection)[Symbol.asyncIterator]();
      for (;;) {
        const batch = await this.#timed(connection, () => batches.next());
        if (batch.done === true) return;
        yield batch.value;
      }
    } finally {
      this.#give(connection);
    }
  }

  /** Closes every connection once its statement has ended. */
  async close(): Promise<void> {
    for (let i = 0; i < this.#all.length; i++) await this.#take();
    for (const connection of this.#all) connection.close();
  }

  async #take(): Promise<DuckdbConnection> {
    return this.#free.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(connection: DuckdbConnection): void {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
  }

  async #timed<T>(connection: DuckdbConnection, work: () => Promise<T>): Promise<T> {
    if (this.#patience <= 0) return work();
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      connection.interrupt();
    }, this.#patience * 1000);
    try {
      return await work();
    } catch (cause) {
      if (!stopped) throw cause;
      throw new LimpideError(
        'timeout',
        `This took more than ${this.#patience} s and was stopped; ask for less, or try again when the server is less busy.`,
        { cause },
      );
    } finally {
      clearTimeout(timer);
    }
  }
}
