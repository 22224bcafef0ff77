/**
 * Makes the file of an older edition again, with the statements recorded then, or not at all: an edition that this
 * version would make otherwise is not passed off for the old one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { type Lineage, prepare } from '../archive/layout.ts';
import { definitionsHash } from '../flags/hash.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import { type LoadInput, loadFiles } from '../sources/load/load.ts';
import { type LoadedFile, readSegments } from '../sources/load/manifest.ts';
import { buildEdition, modelHash, placeEdition } from './build/build.ts';
import { dossierHashes, readDossiers } from './build/write-dossiers.ts';
import { decisionsHash, readDecisions } from './decisions/read.ts';
import { isKept, pickEdition } from './list.ts';
import { canonicalJson, type EditionManifest } from './manifest.ts';
import { asWriter } from './publish.ts';
import { readRemovals, removalsHash } from './removals.ts';

export interface RebuiltEdition {
  readonly manifest: EditionManifest;
  /** False when its file was kept here already. */
  readonly made: boolean;
}

/**
 * @param wanted number or id
 * @throws LimpideError notFound, with every reason why it cannot be made again; locked, diskFull
 */
export async function rebuildEdition(
  place: Lineage,
  wanted: string,
  progress: Progress,
): Promise<RebuiltEdition> {
  return asWriter(place, async () => {
    const manifest = pickEdition(place, wanted);
    if (isKept(place, manifest.id)) return { manifest, made: false };
    const files = new Map(
      readSegments(place).flatMap((segment) => segment.files.map((file) => [file.sha256, file])),
    );
    const obstacles = obstaclesTo(place, manifest, files);
    if (obstacles.length > 0)
      throw new LimpideError(
        'notFound',
        `Edition ${manifest.number} (${manifest.id.slice(0, 12)}) cannot be made again as it was: ${obstacles.join('; ')}.`,
      );
    const aside = asidePlace(place);
    try {
      prepare(aside);
      await loadFiles(aside, inputsFor(manifest, files), progress);
      const built = await buildEdition(aside, progress);
      if (built.manifest.id !== manifest.id)
        throw new LimpideError(
          'corrupt',
          `Made again from the same files, edition ${manifest.number} is ${built.manifest.id.slice(0, 12)} and not ${manifest.id.slice(0, 12)}: it was not put in place. Run "limpide verify".`,
        );
      placeEdition(place, { manifest, path: built.path });
      return { manifest, made: true };
    } finally {
      rmSync(aside.folder, { recursive: true, force: true });
    }
  });
}

function obstaclesTo(
  place: Lineage,
  { canonical }: EditionManifest,
  files: ReadonlyMap<string, LoadedFile>,
): string[] {
  const missing = canonical.sources.filter((sha256) => !files.has(sha256)).length;
  const engine = `duckdb ${duckdbVersion()}`;
  return [
    ...(canonical.engine === engine ? [] : [`it was made by ${canonical.engine}, and this is ${engine}`]),
    ...(canonical.model === modelHash() ? [] : ['its model is not that of this version of Limpide']),
    ...(canonical.measures === definitionsHash()
      ? []
      : ['its measures are not those of this version of Limpide']),
    ...(canonical.removals === removalsHash(readRemovals(place))
      ? []
      : ['a process was removed by law after it was published']),
    ...(canonical.merges === decisionsHash(readDecisions(place))
      ? []
      : ['its reviewed decisions about organizations are not those of now']),
    ...(canonicalJson(canonical.dossiers ?? null) === canonicalJson(dossierHashes(readDossiers()) ?? null)
      ? []
      : ['its dossiers are not those of now']),
    ...(missing === 0
      ? []
      : [`${missing} of its ${canonical.sources.length} files are no longer in the archive`]),
  ];
}

/** A lineage of its own for the segments of the older edition, which reads the same originals. */
function asidePlace(place: Lineage): Lineage {
  const folder = join(place.temp, 'older-edition');
  return {
    ...place,
    folder,
    segments: join(folder, 'segments'),
    compiled: join(folder, 'compiled'),
    editions: join(folder, 'editions'),
    temp: join(folder, 'tmp'),
    current: join(folder, 'editions', 'current'),
  };
}

function inputsFor(manifest: EditionManifest, files: ReadonlyMap<string, LoadedFile>): LoadInput[] {
  return manifest.canonical.sources.flatMap((sha256) => {
    const file = files.get(sha256);
    if (!file) return [];
    const { path, name, dataset, bytes } = file;
    return [{ path, name, dataset, archived: { sha256, bytes } }];
  });
}
