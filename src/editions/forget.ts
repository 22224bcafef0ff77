/** Which editions keep their file: the last few, and none that holds a process that was removed by law. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../archive/layout.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { listLiteral } from '../engine/sql.ts';
import { currentId, type EditionManifest, editionPath, manifestIds, readManifest } from './manifest.ts';
import { readRemovals, removalsHash } from './removals.ts';

/** How many editions keep their file; older ones keep their manifest and are made again by command. */
export const keptEditions = 5;

/** Deletes the files that are not kept; the manifests stay. The caller is the writer. */
export async function forgetEditions(place: Lineage): Promise<void> {
  const current = currentId(place);
  const kept = soundManifests(place).filter(({ id }) => id !== current && existsSync(editionPath(place, id)));
  for (const { id } of kept.slice(0, Math.max(0, kept.length - (keptEditions - 1)))) forget(place, id);
  const removals = readRemovals(place);
  if (removals.length === 0) return;
  const hash = removalsHash(removals);
  const ocids = removals.map(({ ocid }) => ocid);
  for (const { id, canonical } of kept)
    if (canonical.removals !== hash && (await holdsAny(place, id, ocids))) forget(place, id);
}

function forget(place: Lineage, id: string): void {
  rmSync(editionPath(place, id), { force: true });
  rmSync(join(place.exports, id), { recursive: true, force: true });
}

/** Oldest first; one that cannot be read is left for `verify` to tell. */
function soundManifests(place: Lineage): EditionManifest[] {
  return manifestIds(place)
    .flatMap((id) => {
      try {
        return [readManifest(place, id)];
      } catch {
        return [];
      }
    })
    .sort((a, b) => a.number - b.number);
}

/** Whether an edition's file tells of a process; one that cannot be asked is taken to. */
async function holdsAny(place: Lineage, id: string, ocids: readonly string[]): Promise<boolean> {
  if (!existsSync(editionPath(place, id))) return false;
  try {
    const database = await Duckdb.open(editionPath(place, id), { readOnly: true });
    const engine = await database.connect();
    try {
      const list = `(select unnest(${listLiteral(ocids)}))`;
      const rows = await engine.all(
        `select 1 from release where ocid in ${list} union all select 1 from fact where ocid in ${list} limit 1`,
      );
      return rows.length > 0;
    } finally {
      engine.close();
      database.close();
    }
  } catch {
    return true;
  }
}
