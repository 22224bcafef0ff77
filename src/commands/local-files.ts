/** Brings what `add` was given to this machine, and forgets the downloads once they are in the archive. */
import { readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { download, type NetworkOptions } from '../archive/fetch/download.ts';
import type { ResolvedInput } from '../archive/fetch/resolve.ts';
import { withLock } from '../archive/lock.ts';
import { explain, LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import type { LoadInput } from '../sources/load/load.ts';

export interface FetchOptions {
  readonly network?: NetworkOptions;
  /** Told of a file that cannot be fetched; the others go on. Without it, the first failure ends everything. */
  readonly failed?: (url: string, error: LimpideError) => void;
}

/**
 * Runs `work` on the files. Downloads stay when it fails, so that the next run goes on from them; only one process
 * downloads to a data folder at a time.
 * @throws LimpideError locked, download, tooLarge, diskFull, readOnly, and what `work` throws
 */
export async function withLocalFiles<T>(
  inputs: readonly ResolvedInput[],
  data: string,
  progress: Progress,
  note: (line: string) => void,
  work: (files: LoadInput[]) => Promise<T>,
  options: FetchOptions = {},
): Promise<T> {
  if (inputs.every(({ kind }) => kind === 'file'))
    return work(await fetchAll(inputs, '', progress, note, options));
  const folder = join(data, 'downloads');
  const lock = join(folder, 'lock');
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw explain(error, folder);
  });
  return withLock({ folder, lock }, async () => {
    const result = await work(await fetchAll(inputs, folder, progress, note, options));
    for (const name of readdirSync(folder))
      if (name !== 'lock') rmSync(join(folder, name), { recursive: true, force: true });
    return result;
  });
}

async function fetchAll(
  inputs: readonly ResolvedInput[],
  folder: string,
  progress: Progress,
  note: (line: string) => void,
  { network, failed }: FetchOptions,
): Promise<LoadInput[]> {
  const files: LoadInput[] = [];
  for (const input of inputs) {
    if (input.kind === 'file') {
      files.push({ path: input.path, ...(input.url === undefined ? {} : { url: input.url }) });
      continue;
    }
    const got = await download(input.url, { folder, progress, note, ...network }).catch((error: unknown) => {
      if (failed === undefined || !(error instanceof LimpideError)) throw error;
      failed(input.url, error);
    });
    if (got === undefined) continue;
    files.push({
      path: got.path,
      name: got.name,
      url: got.url,
      ...(input.dataset === undefined ? {} : { dataset: input.dataset }),
    });
  }
  return files;
}
