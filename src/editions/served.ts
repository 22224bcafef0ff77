/** Which edition to read: a named one that is kept here, else the current one of the first lineage that has any. */

import { existsSync } from 'node:fs';
import type { Lineage } from '../archive/layout.ts';
import { LimpideError } from '../kernel/errors.ts';
import { currentId, editionPath, listManifests } from './manifest.ts';
import { type Edition, type OpenOptions, openEdition } from './open.ts';

/** Finds an edition by its id or the beginning of it. @throws LimpideError notFound, with what to do */
export function findEdition(
  places: readonly Lineage[],
  wanted: string | undefined,
): { place: Lineage; id: string } {
  if (wanted === undefined) {
    for (const place of places) {
      const id = currentId(place);
      if (id !== undefined) return { place, id };
    }
    throw new LimpideError(
      'notFound',
      'There is no edition yet. Make one with "limpide demo" (fictional data) or "limpide add FILES" (real data).',
    );
  }
  for (const place of places) {
    const manifest = listManifests(place).find(({ id }) => id.startsWith(wanted) && wanted.length >= 8);
    if (!manifest) continue;
    if (existsSync(editionPath(place, manifest.id))) return { place, id: manifest.id };
    throw new LimpideError(
      'notFound',
      `Edition ${manifest.number} (${manifest.id.slice(0, 12)}) is known but its file is no longer kept here; make it again with "limpide editions rebuild ${manifest.id.slice(0, 12)}".`,
    );
  }
  throw new LimpideError(
    'notFound',
    `No edition "${wanted}" is known here; "limpide editions list" names those that are.`,
  );
}

export async function openServed(
  places: readonly Lineage[],
  wanted: string | undefined,
  options: OpenOptions = {},
): Promise<Edition> {
  const { place, id } = findEdition(places, wanted);
  return openEdition(place, id, options);
}
