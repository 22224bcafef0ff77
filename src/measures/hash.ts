/** The hash of every measure's statement and version: part of an edition's identity. */
import { createHash } from 'node:crypto';
import filters from './filters.sql';
import { measures } from './registry.ts';

export function measuresHash(): string {
  return createHash('sha256')
    .update(JSON.stringify([filters, measures.map((measure) => [measure.id, measure.version, measure.sql])]))
    .digest('hex');
}
