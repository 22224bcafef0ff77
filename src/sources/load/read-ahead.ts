/** Keeps and reads the next few files while the rows of the one before go to the engine; gives them in their order. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import { readRedaction } from '../../archive/redaction.ts';
import type { FileToRead } from './read-file.ts';
import type { FileRows } from './read-rows.ts';
import { Readers } from './readers.ts';

const filesAhead = 4;

export interface LoadInput {
  readonly path: string;
  readonly url?: string;
  /** The file's own name, when `path` is not under it (a copy in the archive). */
  readonly name?: string;
  /** The dataset named by the user, if any. */
  readonly dataset?: string;
  /** The original's SHA-256, when the archive holds it already and `path` is only where it came from. */
  readonly archived?: { readonly sha256: string; readonly bytes: number };
}

export interface Prepared {
  readonly input: LoadInput;
  readonly original?: { readonly sha256: string; readonly bytes: number };
  /** Absent when the file is known already, or must be streamed. */
  readonly rows?: FileRows | undefined;
  readonly error?: unknown;
}

export function fileToRead(place: Lineage, input: LoadInput, sha256: string, bytes: number): FileToRead {
  return {
    name: input.name ?? basename(input.path),
    path: join(place.originals, sha256),
    bytes,
    redaction: readRedaction(place, sha256),
  };
}

export class ReadAhead {
  readonly #place: Lineage;
  readonly #inputs: readonly LoadInput[];
  readonly #isKnown: (sha256: string) => boolean;
  readonly #readers: Readers;
  readonly #begun: Promise<Prepared>[] = [];

  constructor(place: Lineage, inputs: readonly LoadInput[], isKnown: (sha256: string) => boolean) {
    this.#place = place;
    this.#inputs = inputs;
    this.#isKnown = isKnown;
    this.#readers = new Readers(inputs.reduce((sum, input) => sum + sizeOf(input), 0));
  }

  async *files(): AsyncGenerator<Prepared> {
    for (const [index] of this.#inputs.entries()) {
      while (this.#begun.length < Math.min(this.#inputs.length, index + filesAhead)) {
        const input = this.#inputs[this.#begun.length];
        if (input) this.#begun.push(this.#prepare(input));
      }
      const prepared = this.#begun[index];
      // What was given is let go: its rows would fill the memory.
      this.#begun[index] = nothing;
      if (prepared) yield await prepared;
    }
  }

  /** Waits for what was begun and ends the readers. */
  async end(): Promise<void> {
    await Promise.all(this.#begun);
    await this.#readers.close();
  }

  /** Never rejects: a file's error is told when its turn comes. */
  async #prepare(input: LoadInput): Promise<Prepared> {
    let original: Prepared['original'];
    try {
      original = input.archived ?? (await this.#readers.keep(this.#place, input.path));
      const { sha256, bytes } = original;
      if (this.#isKnown(sha256)) return { input, original };
      return {
        input,
        original,
        rows: await this.#readers.read(fileToRead(this.#place, input, sha256, bytes)),
      };
    } catch (error) {
      return original === undefined ? { input, error } : { input, original, error };
    }
  }
}

const nothing: Promise<Prepared> = Promise.resolve({ input: { path: '' } });

function sizeOf(input: LoadInput): number {
  return input.archived?.bytes ?? statSync(input.path, { throwIfNoEntry: false })?.size ?? 0;
}
