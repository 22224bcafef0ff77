/** Names the way rows were extracted: when it changes, segments are made again from the originals. */
import { createHash } from 'node:crypto';
import { version as duckdbVersion } from '@duckdb/node-api';
import type { Staging } from '../staging.ts';

/** Raise when a source reads the same bytes otherwise than before. */
const readers = 2;

export function extractorVersion(stagings: readonly Staging[]): string {
  const hash = createHash('sha256').update(`${readers}\n${duckdbVersion()}\n`);
  for (const staging of stagings) {
    hash.update(
      JSON.stringify([staging.id, staging.stage, staging.structure, staging.prepare, staging.tables]),
    );
  }
  return hash.digest('hex').slice(0, 16);
}
