/** Notes each removal in the chain, with how many rows it took out of the originals. */
import { readdirSync } from 'node:fs';
import { appendToChain } from '../../archive/chain.ts';
import type { Lineage } from '../../archive/layout.ts';
import { readRedaction, redactedName } from '../../archive/redaction.ts';
import { readRemovals } from '../removals.ts';

/** Rows taken out, by ocid; bidders of a notice are not counted apart. */
export function removedRows(place: Lineage): Map<string, number> {
  const rows = new Map<string, number>();
  for (const name of readdirSync(place.originals)) {
    const sha256 = redactedName(name);
    if (sha256 === undefined) continue;
    for (const { ocid } of readRedaction(place, sha256)?.rows ?? [])
      rows.set(ocid, (rows.get(ocid) ?? 0) + 1);
  }
  return rows;
}

export function tellRemovals(place: Lineage, at: Date): void {
  const removals = readRemovals(place);
  if (removals.length === 0) return;
  const rows = removedRows(place);
  appendToChain(
    place,
    removals.map(({ ocid, reason, authority }) => ({
      kind: 'removed',
      target: ocid,
      reason,
      authority,
      rows: rows.get(ocid) ?? 0,
    })),
    at,
  );
}
