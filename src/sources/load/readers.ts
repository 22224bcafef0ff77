/** Reads files beside the engine: in worker threads when there is much to read, else in this thread. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Lineage } from '../../archive/layout.ts';
import { keepOriginal, type Original } from '../../archive/original.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { FileToRead } from './read-file.ts';
import { type FileRows, readRows } from './read-rows.ts';

export type ReaderTask =
  | { readonly do: 'keep'; readonly place: Lineage; readonly path: string }
  | { readonly do: 'read'; readonly file: FileToRead };

export type TaskResult = { readonly original: Original } | { readonly rows: FileRows | undefined };

/** Does one task in the thread that calls. */
export async function doTask(task: ReaderTask): Promise<TaskResult> {
  return task.do === 'keep'
    ? { original: await keepOriginal(task.place, task.path) }
    : { rows: await readRows(task.file) };
}

/** What a worker answers. */
export type Answer =
  | { readonly result: TaskResult }
  | { readonly error: unknown; readonly told: ToldError | undefined };
/** A LimpideError, which does not pass between threads as one. */
export type ToldError = Pick<LimpideError, 'code' | 'message' | 'details'>;

/** The worker of the bundle; tests that run from the source have none. */
const entry = new URL('./worker-reader.js', import.meta.url);
const mostWorkers = 2;
/** Bytes from which starting threads pays. */
const muchToRead = 4 << 20;

export class Readers {
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /** `bytes`: of all files to come. */
  constructor(bytes: number) {
    if (bytes < muchToRead || !existsSync(fileURLToPath(entry))) return;
    // Flags of this process may be about its own entry (--input-type): a thread that inherits them does not start.
    for (let n = 0; n < Math.min(mostWorkers, availableParallelism()); n++) {
      const worker = new Worker(entry, { execArgv: [] });
      this.#all.push(worker);
      this.#idle.push(worker);
    }
  }

  /** @throws LimpideError notFound, readOnly, diskFull */
  async keep(place: Lineage, path: string): Promise<Original> {
    const result = await this.#run({ do: 'keep', place, path });
    if (!('original' in result)) throw new Error('A reader answered another task');
    return result.original;
  }

  /** See `readRows`. */
  async read(file: FileToRead): Promise<FileRows | undefined> {
    const result = await this.#run({ do: 'read', file });
    if (!('rows' in result)) throw new Error('A reader answered another task');
    return result.rows;
  }

  /** Ends the threads; no task may be running. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  async #run(task: ReaderTask): Promise<TaskResult> {
    if (this.#all.length === 0) return doTask(task);
    const worker =
      this.#idle.shift() ?? (await new Promise<Worker>((resolve) => void this.#waiting.push(resolve)));
    try {
      return await ask(worker, task);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }
}

function ask(worker: Worker, task: ReaderTask): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = (answer: Answer): void => {
      settle();
      if ('result' in answer) resolve(answer.result);
      else if (answer.told === undefined) reject(answer.error);
      else
        reject(
          new LimpideError(answer.told.code, answer.told.message, { ...answer.told, cause: answer.error }),
        );
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(task);
  });
}
