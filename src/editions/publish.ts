/** From new files to a served edition: load, build, place, note in the chain, switch. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appendToChain, readChain } from '../archive/chain.ts';
import { type Lineage, prepare } from '../archive/layout.ts';
import { withLock } from '../archive/lock.ts';
import type { Clock } from '../kernel/clock.ts';
import { explain, LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import { type LoadInput, type LoadReport, loadFiles, type Refusal } from '../sources/load/load.ts';
import { readSegments } from '../sources/load/manifest.ts';
import { sortSegments } from '../sources/load/stale.ts';
import { buildEdition, inputsOf, placeEdition } from './build/build.ts';
import { switchTo, tellCurrent } from './current.ts';
import { forgetEditions } from './forget.ts';
import { recordInLedger } from './ledger/record.ts';
import { currentId, type EditionManifest, manifestIds, readManifest } from './manifest.ts';
import { blankRemoved } from './redact/blank-removed.ts';
import { tellRemovals } from './redact/tell-removals.ts';

export interface Published {
  readonly manifest: EditionManifest;
  readonly report: LoadReport;
  /** False when the edition that was there already holds everything. */
  readonly changed: boolean;
}

/**
 * Runs `work` as the only writer of a lineage whose interrupted work, if any, was cleared away.
 * @throws LimpideError locked, readOnly, diskFull
 */
export async function asWriter<T>(place: Lineage, work: () => Promise<T>): Promise<T> {
  prepare(place);
  return withLock(place, async () => {
    try {
      clearTemp(place);
      return await work();
    } catch (error) {
      throw explain(error, place.folder);
    }
  });
}

/**
 * Adds files to a lineage and publishes the edition that follows. Safe to run again after any interruption.
 * @throws LimpideError locked, readOnly, diskFull, corrupt; what was refused, when there is nothing to publish at all
 */
export async function addAndPublish(
  place: Lineage,
  inputs: readonly LoadInput[],
  progress: Progress,
  clock: Clock,
): Promise<Published> {
  return asWriter(place, async () => {
    const again = await readAgain(place, progress);
    const loaded = await loadFiles(place, inputs, progress);
    const report = { ...loaded, refused: [...again, ...loaded.refused] };
    const nothing = allRefused(report.refused);
    if (nothing && readSegments(place).length === 0) throw nothing;
    return { ...(await publish(place, progress, clock)), report };
  });
}

/** The error when nothing could be taken: the first one's, with what all of them say. */
export function allRefused(refused: readonly Refusal[]): LimpideError | undefined {
  const [first, ...others] = refused;
  if (!first || others.length === 0) return first?.error;
  const told = refused.slice(0, 20).map(({ error }) => error.message);
  const more = refused.length > told.length ? [`… and ${refused.length - told.length} other files.`] : [];
  return new LimpideError(first.error.code, [...told, ...more].join('\n'), { cause: first.error });
}

export interface PublishOptions {
  /** Told in the chain beside the edition that becomes current. */
  readonly reason?: string;
  /** Build even where nothing is new: what is there may be damaged. */
  readonly force?: boolean;
}

/** Publishes the edition of what the lineage holds; nothing happens when it is the current one. The caller is the writer. */
export async function publish(
  place: Lineage,
  progress: Progress,
  clock: Clock,
  options: PublishOptions = {},
): Promise<{ manifest: EditionManifest; changed: boolean }> {
  if ((await blankRemoved(place, progress)) > 0) await readAgain(place, progress);
  const files = readSegments(place).flatMap((segment) => segment.files);
  appendToChain(
    place,
    files.map(({ sha256, name, bytes, dataset }) => ({ kind: 'added', sha256, name, bytes, dataset })),
    clock(),
  );
  tellRemovals(place, clock());
  const same = options.force === true ? undefined : unchanged(place);
  if (same) tellCurrent(place, same.id, clock());
  const manifest = same ?? (await publishNew(place, progress, clock, options.reason ?? 'published'));
  await forgetEditions(place);
  return { manifest, changed: same === undefined };
}

/** The current edition, when it holds all that the lineage holds. */
function unchanged(place: Lineage): EditionManifest | undefined {
  const current = currentId(place);
  if (current === undefined) return undefined;
  const manifest = readManifest(place, current);
  return manifest.inputs === inputsOf(place) ? manifest : undefined;
}

async function publishNew(
  place: Lineage,
  progress: Progress,
  clock: Clock,
  reason: string,
): Promise<EditionManifest> {
  const built = await buildEdition(place, progress);
  const manifest = { ...built.manifest, ...labels(place, built.manifest.id, clock()) };
  placeEdition(place, { manifest, path: built.path });
  const { id: edition, number } = manifest;
  await recordInLedger(place, edition, clock());
  appendToChain(place, [{ kind: 'published', edition, number }], clock());
  switchTo(place, edition, reason, clock());
  return manifest;
}

/** An edition that was published before keeps its number and date. */
function labels(place: Lineage, id: string, now: Date): { number: number; publishedAt: string } {
  let last = 0;
  for (const { at, event } of readChain(place)) {
    if (event.kind !== 'published') continue;
    if (event.edition === id) return { number: event.number, publishedAt: at };
    last = Math.max(last, event.number);
  }
  return { number: last + 1, publishedAt: now.toISOString() };
}

/**
 * Publishes again from what the archive holds, read by this version of Limpide, whatever is there. `fromOriginals`: the
 * segments are made again too.
 */
export async function rebuild(
  place: Lineage,
  progress: Progress,
  clock: Clock,
  fromOriginals = false,
): Promise<{ manifest: EditionManifest; refused: readonly Refusal[] }> {
  return asWriter(place, async () => {
    if (fromOriginals) rmSync(place.segments, { recursive: true, force: true });
    prepare(place);
    const refused = await readAgain(place, progress);
    const { manifest } = await publish(place, progress, clock, { reason: 'rebuilt', force: true });
    return { manifest, refused };
  });
}

/**
 * Segments made by an older way of reading, or before a removal, are made again from the originals; so are those that
 * the chain tells of and that are gone. A file that cannot be read any more is told, and stays in the archive.
 */
export async function readAgain(place: Lineage, progress: Progress): Promise<readonly Refusal[]> {
  const { sound, stale } = sortSegments(place);
  const inputs = new Map<string, LoadInput>();
  for (const { event } of readChain(place))
    if (event.kind === 'added' && existsSync(join(place.originals, event.sha256)))
      inputs.set(event.sha256, inputOf(event));
  for (const { files } of stale) for (const file of files) inputs.set(file.sha256, inputOf(file));
  for (const { files } of sound) for (const { sha256 } of files) inputs.delete(sha256);
  if (inputs.size > 0) progress.step('Reading the archive again', inputs.size);
  const { refused } = await loadFiles(place, [...inputs.values()], progress);
  for (const segment of stale) rmSync(segment.folder, { recursive: true, force: true });
  return refused;
}

/** A file that the archive holds, as something to read. */
function inputOf(file: {
  sha256: string;
  bytes: number;
  name: string;
  path?: string;
  dataset?: string | undefined;
  url?: string | undefined;
}): LoadInput {
  return {
    path: file.path ?? file.name,
    name: file.name,
    archived: { sha256: file.sha256, bytes: file.bytes },
    ...(file.dataset === undefined ? {} : { dataset: file.dataset }),
    ...(file.url === undefined ? {} : { url: file.url }),
  };
}

/** What an interrupted run left behind is of no use: whatever counts appears by one rename. */
function clearTemp(place: Lineage): void {
  for (const name of readdirSync(place.temp))
    rmSync(join(place.temp, name), { recursive: true, force: true });
  const known = new Set(manifestIds(place).map((id) => `${id}.duckdb`));
  for (const name of readdirSync(place.editions))
    if (name.endsWith('.duckdb') && !known.has(name)) rmSync(join(place.editions, name), { force: true });
}
