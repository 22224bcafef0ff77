/** Checks the ledger of projects: its chain, and that every entry which the edition makes stands in it. */
import { createHash } from 'node:crypto';
import type { Lineage } from '../../archive/layout.ts';
import { readLedger } from '../../archive/ledger.ts';
import entriesSql from '../ledger/entries.sql';
import { openEdition } from '../open.ts';
import { type Findings, messageOf } from './finding.ts';

/** @returns how many entries the ledger has */
export async function checkLedger(
  place: Lineage,
  edition: string | undefined,
  findings: Findings,
): Promise<number> {
  const known = new Set<string>();
  let removed = 0;
  try {
    for await (const { fingerprint, body } of readLedger(place)) {
      known.add(fingerprint);
      if (body === '-') removed++;
    }
    if (edition !== undefined) await checkEntries(place, edition, known, findings);
  } catch (error) {
    findings.problem('ledger', place.ledger, messageOf(error));
  }
  if (removed > 0) findings.note(`${removed} entries of the ledger of projects were removed by law.`);
  return known.size;
}

async function checkEntries(
  place: Lineage,
  id: string,
  known: ReadonlySet<string>,
  findings: Findings,
): Promise<void> {
  const edition = await openEdition(place, id, { connections: 1, memory: '1000MB', patience: 0 });
  let missing = 0;
  let first = '';
  try {
    for await (const batch of edition.texts(entriesSql))
      for (const body of batch) {
        if (known.has(createHash('sha256').update(body).digest('hex'))) continue;
        if (missing++ === 0) first = body;
      }
  } finally {
    await edition.close();
  }
  if (missing > 0)
    findings.problem(
      'ledger',
      place.ledger,
      `${missing} entries of the edition are not in it: lines were taken away; restore it from a backup. The first: ${first.slice(0, 200)}`,
    );
}
