/** Serves an earlier edition again. Nothing is deleted: the chain tells of it, and the next `add` publishes as usual. */
import type { Lineage } from '../archive/layout.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import { switchTo } from './current.ts';
import { isKept, pickEdition } from './list.ts';
import { currentId, type EditionManifest, listManifests, readManifest } from './manifest.ts';
import { asWriter } from './publish.ts';

export interface RolledBack {
  readonly from: EditionManifest;
  readonly to: EditionManifest;
}

/**
 * @param wanted number or id; default: the one before the current edition that is kept here
 * @throws LimpideError notFound, locked, usage when it is the current one
 */
export async function rollback(
  place: Lineage,
  wanted: string | undefined,
  clock: Clock,
): Promise<RolledBack> {
  return asWriter(place, async () => {
    const current = currentId(place);
    if (current === undefined)
      throw new LimpideError('notFound', `No edition is published in ${place.folder}.`);
    const from = readManifest(place, current);
    const to = wanted === undefined ? before(place, from) : pickEdition(place, wanted);
    if (to.id === from.id)
      throw new LimpideError('usage', `Edition ${to.number} is the current one already.`);
    if (!isKept(place, to.id))
      throw new LimpideError(
        'notFound',
        `The file of edition ${to.number} (${to.id.slice(0, 12)}) is no longer kept here; make it again with "limpide editions rebuild ${to.id.slice(0, 12)}", then roll back to it.`,
      );
    switchTo(place, to.id, `rolled back from edition ${from.number}`, clock());
    return { from, to };
  });
}

function before(place: Lineage, current: EditionManifest): EditionManifest {
  const earlier = listManifests(place).findLast(
    ({ id, number }) => number < current.number && isKept(place, id),
  );
  if (earlier) return earlier;
  throw new LimpideError(
    'notFound',
    `No edition before ${current.number} is kept in ${place.folder}; "limpide editions list" names those that are.`,
  );
}
