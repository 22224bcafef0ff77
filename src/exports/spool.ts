/** A file that is read while it is still being written: the first bytes leave at once, and a slow reader holds no engine. */
import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const part = 256 << 10;
/** Milliseconds between two looks at a file that has nothing new. */
const pause = 10;

export class Spool {
  /** Where the bytes are now: beside its last place until it is whole. */
  #path: string;
  #state: 'writing' | 'whole' | 'failed' = 'writing';
  /** Resolves once the file is whole; rejects with what went wrong. */
  readonly done: Promise<void>;

  /** @param made resolves with the file's last place */
  constructor(path: string, made: Promise<string>) {
    this.#path = path;
    this.done = made.then(
      (last) => {
        this.#path = last;
        this.#state = 'whole';
      },
      (error: unknown) => {
        this.#state = 'failed';
        throw error;
      },
    );
    // A reader that has gone hears of nothing; the next one asks `done` again.
    this.done.catch(() => {});
  }

  get path(): string {
    return this.#path;
  }

  get whole(): boolean {
    return this.#state === 'whole';
  }

  /** Waits until there is something to read. @throws what the writer throws */
  async begun(): Promise<void> {
    while (this.#state === 'writing' && !existsSync(this.#path)) await wait();
    if (this.#state === 'failed') await this.done;
  }

  /** Its bytes from `start` to `end` (inclusive; to the last one when left out). @throws what the writer throws */
  async *read(start = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    await this.begun();
    const file = await this.#open();
    try {
      let at = start;
      while (at <= end) {
        const wasWriting = this.#state === 'writing';
        const { buffer, bytesRead } = await file.read({
          buffer: Buffer.allocUnsafe(Math.min(part, end - at + 1)),
          position: at,
        });
        if (bytesRead > 0) {
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        } else if (!wasWriting) {
          if (this.#state === 'failed') await this.done;
          return;
        } else await wait();
      }
    } finally {
      await file.close();
    }
  }

  /** The file may take its last place between the look and the opening. */
  async #open(): Promise<FileHandle> {
    const path = this.#path;
    try {
      return await open(path, 'r');
    } catch (error) {
      if (path === this.#path) await this.done;
      if (path === this.#path) throw error;
      return open(this.#path, 'r');
    }
  }
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
