/** Verdicts are append-only: each carries the hash of itself and of the one before, so that a changed one is seen. */
import { createHash } from 'node:crypto';
import type { Verdict } from './schema/commitments.ts';

/** JSON with sorted keys; what is absent is left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/** SHA-256 of a value's canonical JSON. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** The hash that a verdict must carry: of what it says, of its commitment and of the verdict before. */
export function verdictHash(commitment: string, verdict: Verdict, previous: string | undefined): string {
  const { hash: _, ...said } = verdict;
  return contentHash({ commitment, previous: previous ?? null, verdict: said });
}
