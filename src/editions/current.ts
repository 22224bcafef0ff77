/** The pointer to the edition that is served: one small file, replaced by one rename. */
import { appendToChain, readChain } from '../archive/chain.ts';
import { writeWhole } from '../archive/durable.ts';
import type { Lineage } from '../archive/layout.ts';
import { explain } from '../kernel/errors.ts';

/** Makes `id` the edition that is served; a running server moves to it by itself. */
export function switchTo(place: Lineage, id: string, reason: string, at: Date): void {
  try {
    writeWhole(place, place.current, `${id}\n`);
    appendToChain(place, [{ kind: 'current', edition: id, reason }], at);
  } catch (error) {
    throw explain(error, place.current);
  }
}

/** A crash between the two steps above leaves the chain one event behind: it is told now. */
export function tellCurrent(place: Lineage, id: string, at: Date): void {
  const told = readChain(place).findLast(({ event }) => event.kind === 'current')?.event;
  if (told?.kind === 'current' && told.edition === id) return;
  appendToChain(place, [{ kind: 'current', edition: id, reason: 'told late, after an interruption' }], at);
}
