/** Legal removals: a signed tombstone says what was removed, when, why and on whose word. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lineage } from '../archive/layout.ts';

const removalSchema = z.object({
  ocid: z.string(),
  reason: z.string(),
  authority: z.string(),
  /** Day of the removal. */
  removedOn: z.string(),
});
export type Removal = z.infer<typeof removalSchema>;

export function removalsPath(place: Lineage): string {
  return join(place.folder, 'archive', 'removals.json');
}

export function readRemovals(place: Lineage): Removal[] {
  const path = removalsPath(place);
  return existsSync(path) ? z.array(removalSchema).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
