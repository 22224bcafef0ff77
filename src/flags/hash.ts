/** The hash of every measure's and flag's statement: part of an edition's identity. */
import { createHash } from 'node:crypto';
import { measuresHash } from '../measures/hash.ts';
import { precomputeStatements } from './precompute.ts';
import quartilesSql from './quartiles.sql';
import { flags } from './registry.ts';

export function definitionsHash(): string {
  const parts = flags.map(({ id, version, subjects, population, params }) => [
    id,
    version,
    subjects.map(({ kind, sql }) => [kind, sql]),
    population ?? '',
    params,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([measuresHash(), quartilesSql, precomputeStatements, parts]))
    .digest('hex');
}
