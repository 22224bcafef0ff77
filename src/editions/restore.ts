/** Puts a backup back: every file is checked against its hash on the way, and a lineage appears whole or not at all. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { sync } from '../archive/durable.ts';
import { type Lineage, lineage, prepare } from '../archive/layout.ts';
import { withLock } from '../archive/lock.ts';
import type { Clock } from '../kernel/clock.ts';
import { explain, LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import { type BackupManifest, backupManifestName, backupSchema, copyHashed } from './copy.ts';

export interface Restored {
  readonly backup: BackupManifest;
  readonly places: readonly Lineage[];
  /** Where lineages that were replaced (--force) were moved. */
  readonly movedAside: readonly string[];
}

/**
 * Restores a backup's lineages into a data folder.
 * @param force replace a lineage that holds something; it is moved aside, not deleted
 * @throws LimpideError notFound, corrupt (naming the file whose bytes changed), usage, locked, diskFull, readOnly
 */
export async function restore(
  folder: string,
  data: string,
  force: boolean,
  progress: Progress,
  clock: Clock,
): Promise<Restored> {
  const backup = readBackup(resolve(folder));
  const places = backup.lineages.map(({ name }) => lineage(data, name));
  const taken = places.filter(isTaken);
  if (taken.length > 0 && !force)
    throw new LimpideError(
      'usage',
      `${taken.map((place) => place.folder).join(' and ')} already holds data; restore to another --data folder, or give --force to move it aside.`,
    );
  const movedAside: string[] = [];
  for (const [index, place] of places.entries()) {
    const files = backup.lineages[index]?.files ?? [];
    const partial = `${place.folder}.restoring`;
    try {
      rmSync(partial, { recursive: true, force: true });
      await copyChecked(resolve(folder), partial, place.name, files, progress);
      const aside = await replace(place, partial, clock());
      if (aside !== undefined) movedAside.push(aside);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw explain(error, place.folder);
    }
    prepare(place);
  }
  return { backup, places, movedAside };
}

function readBackup(folder: string): BackupManifest {
  const path = join(folder, backupManifestName);
  if (!existsSync(path))
    throw new LimpideError(
      'notFound',
      `${path} does not exist: ${folder} is no backup, or an unfinished one.`,
    );
  try {
    return backupSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new LimpideError('corrupt', `${path} cannot be read; use another backup.`, { cause });
  }
}

function isTaken(place: Lineage): boolean {
  return [place.originals, place.segments, place.editions].some(
    (folder) => existsSync(folder) && readdirSync(folder).length > 0,
  );
}

async function copyChecked(
  from: string,
  partial: string,
  name: string,
  files: BackupManifest['lineages'][number]['files'],
  progress: Progress,
): Promise<void> {
  progress.step(
    `Restoring ${name}`,
    files.reduce((sum, file) => sum + file.bytes, 0),
  );
  for (const { path, sha256 } of files) {
    const within = normalize(path);
    if (isAbsolute(within) || !within.startsWith(`${name}/`))
      throw new LimpideError('corrupt', `${from} names a file outside of its lineage (${path}).`);
    const source = join(from, within);
    if (!existsSync(source))
      throw new LimpideError('corrupt', `${source} is missing from the backup; use another one.`);
    const to = join(partial, within.slice(name.length + 1));
    const copied = await copyHashed(source, to, (bytes) => progress.advance(bytes));
    if (copied.sha256 !== sha256)
      throw new LimpideError('corrupt', `${source} changed since the backup was made; use another one.`);
  }
}

/** Puts the new folder in the place of the old, which nobody may be writing. Returns where the old one went. */
async function replace(place: Lineage, partial: string, now: Date): Promise<string | undefined> {
  if (!existsSync(place.folder)) {
    renameSync(partial, place.folder);
    sync(resolve(place.folder, '..'));
    return undefined;
  }
  return withLock(place, async () => {
    const isEmpty = !isTaken(place);
    const aside = `${place.folder}.replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(place.folder, aside);
    renameSync(partial, place.folder);
    sync(resolve(place.folder, '..'));
    if (!isEmpty) return aside;
    rmSync(aside, { recursive: true, force: true });
    return undefined;
  });
}
