/** For tests only: a download folder and a server made anew for each test, with waits recorded instead of waited. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LimpideError } from '../../kernel/errors.ts';
import { type Download, type DownloadOptions, download } from './download.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';

export interface Trial {
  readonly server: LocalServer;
  readonly folder: string;
  /** Milliseconds that the code under test asked to wait. */
  readonly waits: number[];
  /** Downloads a path of the server; chance is always 0. */
  get(path: string, options?: Partial<DownloadOptions>): Promise<Download>;
  /** The Range header of each request so far. */
  ranges(): (string | undefined)[];
  end(): Promise<void>;
}

export async function startTrial(): Promise<Trial> {
  const server = await startLocalServer();
  const folder = await mkdtemp(join(tmpdir(), 'limpide-download-'));
  const waits: number[] = [];
  return {
    server,
    folder,
    waits,
    get: (path, options = {}) =>
      download(`${server.origin}${path}`, {
        folder,
        random: () => 0,
        sleep: async (wait) => void waits.push(wait),
        ...options,
      }),
    ranges: () => server.requests.map(({ headers }) => headers.range),
    end: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Bytes that differ everywhere, so that a wrong offset shows. */
export function bytesOf(length: number, seed = 1): Buffer {
  const words = Uint32Array.from({ length: Math.ceil(length / 4) }, (_, i) => (i + seed) * 2654435761);
  return Buffer.from(words.buffer).subarray(0, length);
}

/** Whether a file holds these bytes; compared as a whole, for a matcher would walk them one by one. */
export async function holds(path: string, bytes: Buffer): Promise<boolean> {
  return (await readFile(path)).equals(bytes);
}

/** The LimpideError that some work ends with. */
export async function failure(work: Promise<unknown>): Promise<LimpideError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LimpideError)) throw new Error(`expected a LimpideError, got ${String(error)}`);
  return error;
}
