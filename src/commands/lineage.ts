/** Which lineage an operator's command is about. */
import { existsSync } from 'node:fs';
import { type Lineage, lineage } from '../archive/layout.ts';
import { currentId } from '../editions/manifest.ts';
import { LimpideError } from '../kernel/errors.ts';

/** Real data before fictional ones, as `serve` does. */
export function lineagesOf(data: string): readonly Lineage[] {
  return [lineage(data, 'real'), lineage(data, 'demo')];
}

/** The lineage asked for, else the one that is served. @throws LimpideError notFound when there is no edition */
export function servedLineage(data: string, demo = false): Lineage {
  const found = lineagesOf(data).find(
    (place) => currentId(place) !== undefined && (!demo || place.name === 'demo'),
  );
  if (found) return found;
  throw new LimpideError(
    'notFound',
    `There is no ${demo ? 'demo ' : ''}edition in ${data}. Make one with "limpide demo" (fictional data) or "limpide add FILES" (real data).`,
  );
}

/** The lineage to make again: one that holds files, whether its edition can be read or not. @throws LimpideError notFound */
export function archivedLineage(data: string, demo = false): Lineage {
  const found = lineagesOf(data).find((place) => existsSync(place.chain) && (!demo || place.name === 'demo'));
  if (found) return found;
  throw new LimpideError('notFound', `No file was ever added to ${data}; "limpide add FILES" does.`);
}
