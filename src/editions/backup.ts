/**
 * A backup is a folder that is a data folder itself, with a list of its files and their hashes: originals, chain,
 * removals, decisions about organizations, segments, the current edition and every manifest. It is made while the site
 * goes on being served.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sync } from '../archive/durable.ts';
import type { Lineage } from '../archive/layout.ts';
import type { Clock } from '../kernel/clock.ts';
import { explain, LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import {
  type BackedUpFile,
  type BackupManifest,
  backupManifestName,
  copyHashed,
  filesUnder,
} from './copy.ts';
import { currentId, readManifest } from './manifest.ts';
import { asWriter } from './publish.ts';

/**
 * Copies the lineages that have an edition to a new folder. It appears under its name only once it is whole.
 * @throws LimpideError usage when the folder is not empty; notFound without an edition; locked, diskFull, readOnly
 */
export async function backup(
  places: readonly Lineage[],
  folder: string,
  progress: Progress,
  clock: Clock,
): Promise<BackupManifest> {
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new LimpideError('usage', `${target} is not empty; give the name of a new folder.`);
  const present = places.filter((place) => currentId(place) !== undefined);
  if (present.length === 0)
    throw new LimpideError('notFound', 'There is no edition to back up; "limpide add" publishes one.');
  const partial = `${target}.partial`;
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    const lineages: BackupManifest['lineages'] = [];
    for (const place of present)
      lineages.push(await asWriter(place, () => copyLineage(place, partial, progress)));
    const manifest: BackupManifest = { format: 1, madeAt: clock().toISOString(), lineages };
    writeFileSync(join(partial, backupManifestName), `${JSON.stringify(manifest, null, 1)}\n`, {
      flush: true,
    });
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(partial, target);
    sync(dirname(target));
    return manifest;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw explain(error, target);
  }
}

async function copyLineage(
  place: Lineage,
  target: string,
  progress: Progress,
): Promise<BackupManifest['lineages'][number]> {
  const edition = currentId(place);
  if (edition === undefined) throw new LimpideError('notFound', `No edition in ${place.folder}.`);
  const files = filesUnder(place.folder).filter(({ path }) => isKept(path, edition));
  progress.step(
    `Copying ${place.name}`,
    files.reduce((sum, file) => sum + file.bytes, 0),
  );
  const copied: BackedUpFile[] = [];
  for (const { path } of files) {
    const to = join(target, place.name, path);
    const { sha256, bytes } = await copyHashed(join(place.folder, path), to, (n) => progress.advance(n));
    copied.push({ path: `${place.name}/${path}`, bytes, sha256 });
  }
  return { name: place.name, edition, number: readManifest(place, edition).number, files: copied };
}

/** Files of older editions, the lock and what is being made are left out. */
function isKept(path: string, edition: string): boolean {
  const [room = ''] = path.split('/');
  if (room === 'editions') return !path.endsWith('.duckdb') || path === `editions/${edition}.duckdb`;
  return room === 'archive' || room === 'segments' || room === 'compiled' || path === 'merges.yaml';
}
