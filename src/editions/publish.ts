/** From new files to a served edition: load, build, place, note in the chain, switch. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appendToChain } from '../archive/chain.ts';
import { type Lineage, prepare } from '../archive/layout.ts';
import { withLock } from '../archive/lock.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Progress } from '../kernel/progress.ts';
import { extractorVersion } from '../sources/load/extractor-version.ts';
import { type LoadInput, type LoadReport, loadFiles, stagings } from '../sources/load/load.ts';
import { readSegments } from '../sources/load/manifest.ts';
import { buildEdition, inputsOf, placeEdition } from './build/build.ts';
import { switchTo } from './current.ts';
import { currentId, type EditionManifest, listManifests, readManifest } from './manifest.ts';

export interface Published {
  readonly manifest: EditionManifest;
  readonly report: LoadReport;
  /** False when the edition that was there already holds everything. */
  readonly changed: boolean;
}

/** How many editions keep their file; older ones keep their manifest and are made again by command. */
export const keptEditions = 5;

/**
 * Adds files to a lineage and publishes the edition that follows. Safe to run again after any interruption.
 * @throws LimpideError locked, readOnly, diskFull, corrupt
 */
export async function addAndPublish(
  place: Lineage,
  inputs: readonly LoadInput[],
  progress: Progress,
  clock: Clock,
): Promise<Published> {
  prepare(place);
  return withLock(place, async () => {
    clearTemp(place);
    await refreshStale(place, progress);
    const report = await loadFiles(place, inputs, progress);
    return { ...(await publish(place, progress, clock)), report };
  });
}

/** Publishes the edition of what the lineage holds; nothing happens when it is the current one. */
async function publish(
  place: Lineage,
  progress: Progress,
  clock: Clock,
): Promise<{ manifest: EditionManifest; changed: boolean }> {
  const files = readSegments(place).flatMap((segment) => segment.files);
  appendToChain(
    place,
    files.map((file) => ({ kind: 'added', sha256: file.sha256, name: file.name, bytes: file.bytes })),
    clock(),
  );
  const current = currentId(place);
  if (current !== undefined) {
    const manifest = readManifest(place, current);
    if (manifest.inputs === inputsOf(place)) return { manifest, changed: false };
  }
  const built = await buildEdition(place, progress);
  const known = listManifests(place);
  const same = known.find((manifest) => manifest.id === built.manifest.id);
  const manifest: EditionManifest = {
    ...built.manifest,
    number: same?.number ?? (known.at(-1)?.number ?? 0) + 1,
    publishedAt: same?.publishedAt ?? clock().toISOString(),
  };
  placeEdition(place, { manifest, path: built.path });
  appendToChain(place, [{ kind: 'published', edition: manifest.id, number: manifest.number }], clock());
  switchTo(place, manifest.id, 'published', clock());
  forgetOldFiles(place);
  return { manifest, changed: true };
}

/** Rebuilds the edition from what the archive holds. */
export async function rebuild(place: Lineage, progress: Progress, clock: Clock): Promise<EditionManifest> {
  prepare(place);
  return withLock(place, async () => {
    clearTemp(place);
    await refreshStale(place, progress);
    return (await publish(place, progress, clock)).manifest;
  });
}

/** Segments made by an older way of reading are made again from the originals. */
async function refreshStale(place: Lineage, progress: Progress): Promise<void> {
  const version = extractorVersion(stagings);
  const stale = readSegments(place).filter((segment) => segment.extractor !== version);
  if (stale.length === 0) return;
  const inputs = stale.flatMap((segment) =>
    segment.files.map((file) => ({
      path: join(place.originals, file.sha256),
      name: file.name,
      dataset: file.dataset,
      ...(file.url === undefined ? {} : { url: file.url }),
    })),
  );
  progress.step('Reading the archive again with this version of Limpide', inputs.length);
  await loadFiles(place, inputs, progress);
  for (const segment of stale) rmSync(segment.folder, { recursive: true, force: true });
}

/** What an interrupted run left behind is of no use: segments and editions appear by one rename. */
function clearTemp(place: Lineage): void {
  for (const name of readdirSync(place.temp))
    rmSync(join(place.temp, name), { recursive: true, force: true });
}

function forgetOldFiles(place: Lineage): void {
  const current = currentId(place);
  const manifests = listManifests(place).filter((manifest) => manifest.id !== current);
  for (const manifest of manifests.slice(0, Math.max(0, manifests.length - (keptEditions - 1)))) {
    rmSync(join(place.editions, `${manifest.id}.duckdb`), { force: true });
  }
}
