/** The hash of every measure's statement and version: part of an edition's identity. */
import { createHash } from 'node:crypto';
import { allConditions } from './conditions.ts';
import { measures } from './registry.ts';

export function measuresHash(): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        allConditions,
        measures.map((measure) => [measure.id, measure.version, measure.sql, measure.defaults ?? null]),
      ]),
    )
    .digest('hex');
}
