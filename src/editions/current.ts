/** The pointer to the edition that is served: one small file, replaced by one rename. */
import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { appendToChain } from '../archive/chain.ts';
import type { Lineage } from '../archive/layout.ts';
import { explain } from '../kernel/errors.ts';

/** Makes `id` the edition that is served; a running server moves to it by itself. */
export function switchTo(place: Lineage, id: string, reason: string, at: Date): void {
  const temporary = `${place.current}-${randomUUID()}`;
  try {
    writeFileSync(temporary, `${id}\n`, { flush: true });
    renameSync(temporary, place.current);
    appendToChain(place, [{ kind: 'current', edition: id, reason }], at);
  } catch (error) {
    throw explain(error, place.current);
  }
}
