/** Where things lie in the data folder; the only file that knows its paths. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../kernel/errors.ts';

/** Fictional and real data never share a lineage. */
export type LineageName = 'demo' | 'real';

export interface Lineage {
  readonly name: LineageName;
  readonly folder: string;
  readonly originals: string;
  readonly segments: string;
  readonly compiled: string;
  readonly editions: string;
  /** Lists that were asked for as files, by edition: a cache. */
  readonly exports: string;
  readonly temp: string;
  readonly chain: string;
  /** The ledger of projects; see archive/ledger.ts. */
  readonly ledger: string;
  readonly removals: string;
  /** Decisions about organizations of who runs the site; see content/organizations/README.md. */
  readonly merges: string;
  /** What `watch` saw of each dataset; see archive/watch-state.ts. */
  readonly watch: string;
  readonly lock: string;
  readonly current: string;
}

export function lineage(data: string, name: LineageName): Lineage {
  const folder = join(data, name);
  return {
    name,
    folder,
    originals: join(folder, 'archive', 'originals'),
    segments: join(folder, 'segments'),
    compiled: join(folder, 'compiled'),
    editions: join(folder, 'editions'),
    exports: join(folder, 'exports'),
    temp: join(folder, 'tmp'),
    chain: join(folder, 'archive', 'chain.jsonl'),
    ledger: join(folder, 'archive', 'project-ledger.txt'),
    removals: join(folder, 'archive', 'removals.json'),
    merges: join(folder, 'merges.yaml'),
    watch: join(folder, 'watch.json'),
    lock: join(folder, 'lock'),
    current: join(folder, 'editions', 'current'),
  };
}

/** Makes the lineage's folders. Throws `readOnly` or `diskFull` with what to do. */
export function prepare(place: Lineage): void {
  try {
    for (const folder of [place.originals, place.segments, place.compiled, place.editions, place.temp]) {
      mkdirSync(folder, { recursive: true });
    }
  } catch (error) {
    throw explain(error, place.folder);
  }
}

export function exists(place: Lineage): boolean {
  return existsSync(place.folder);
}
