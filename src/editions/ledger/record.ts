/** Writes what an edition knows of projects into the ledger of its lineage: nothing that stands there is ever changed. */

import type { Lineage } from '../../archive/layout.ts';
import { appendToLedger, blankInLedger } from '../../archive/ledger.ts';
import { openEdition } from '../open.ts';
import { readRemovals } from '../removals.ts';
import entriesSql from './entries.sql';

/** @returns how many entries are new. @throws LimpideError corrupt when the ledger was changed by hand */
export async function recordInLedger(place: Lineage, edition: string, at: Date): Promise<number> {
  await blankInLedger(place, new Set(readRemovals(place).map(({ ocid }) => ocid)));
  const open = await openEdition(place, edition, { connections: 1, memory: '1000MB', patience: 0 });
  try {
    return await appendToLedger(place, open.texts(entriesSql), at);
  } finally {
    await open.close();
  }
}
