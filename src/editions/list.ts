/** The editions of a lineage, oldest first: what each was made from, and whether its file is kept here. */
import { existsSync } from 'node:fs';
import type { Lineage, LineageName } from '../archive/layout.ts';
import { LimpideError } from '../kernel/errors.ts';
import { currentId, type EditionManifest, editionPath, listManifests } from './manifest.ts';

export interface ListedEdition {
  readonly id: string;
  readonly number: number;
  readonly lineage: LineageName;
  readonly fictional: boolean;
  readonly publishedAt: string;
  readonly asOf: string | null;
  /** How many original files it was made from. */
  readonly sources: number;
  readonly processes: number;
  readonly current: boolean;
  /** Whether it can be read here; otherwise "editions rebuild" may make it again. */
  readonly kept: boolean;
}

export function listEditions(place: Lineage): ListedEdition[] {
  const current = currentId(place);
  return listManifests(place).map((manifest) => ({
    id: manifest.id,
    number: manifest.number,
    lineage: manifest.lineage,
    fictional: manifest.canonical.fictional,
    publishedAt: manifest.publishedAt,
    asOf: manifest.asOf,
    sources: manifest.canonical.sources.length,
    processes: manifest.canonical.tables['process']?.rows ?? 0,
    current: manifest.id === current,
    kept: isKept(place, manifest.id),
  }));
}

export function isKept(place: Lineage, id: string): boolean {
  return existsSync(editionPath(place, id));
}

/**
 * The edition that a person means: its number, its id, or the first eight characters of it or more.
 * @throws LimpideError notFound, usage when two editions begin so
 */
export function pickEdition(place: Lineage, wanted: string): EditionManifest {
  const manifests = listManifests(place);
  const isNumber = /^\d{1,7}$/.test(wanted);
  const found = manifests.filter(({ id, number }) =>
    isNumber ? number === Number(wanted) : wanted.length >= 8 && id.startsWith(wanted.toLowerCase()),
  );
  const [only, other] = found;
  if (only && !other) return only;
  if (only) throw new LimpideError('usage', `Several editions begin with "${wanted}"; give more of the id.`);
  const known = manifests.map(({ number, id }) => `${number} (${id.slice(0, 12)})`).join(', ');
  throw new LimpideError(
    'notFound',
    `No edition "${wanted}" is known in ${place.folder}; give a number or at least eight characters of an id: ${known || 'there is none yet'}.`,
  );
}
