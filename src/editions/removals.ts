/** Legal removals: a tombstone says what was removed, when, why and on whose word; the chain holds the same. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../archive/durable.ts';
import type { Lineage } from '../archive/layout.ts';
import { LimpideError } from '../kernel/errors.ts';
import { canonicalJson } from './manifest.ts';

const removalSchema = z.strictObject({
  ocid: z.string(),
  reason: z.string(),
  authority: z.string(),
  /** Day of the removal, YYYY-MM-DD. */
  removedOn: z.string(),
});
export type Removal = z.infer<typeof removalSchema>;

/** In the order of removal: the first is removal 1. @throws LimpideError corrupt */
export function readRemovals(place: Lineage): Removal[] {
  if (!existsSync(place.removals)) return [];
  try {
    return z.array(removalSchema).parse(JSON.parse(readFileSync(place.removals, 'utf8')));
  } catch (cause) {
    throw new LimpideError('corrupt', `${place.removals} cannot be read; restore it from a backup.`, {
      cause,
    });
  }
}

export function writeRemovals(place: Lineage, removals: readonly Removal[]): void {
  writeWhole(place, place.removals, `${JSON.stringify(removals, null, 1)}\n`);
}

export function removalsHash(removals: readonly Removal[]): string {
  return createHash('sha256').update(canonicalJson(removals)).digest('hex');
}
