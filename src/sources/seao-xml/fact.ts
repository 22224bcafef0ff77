/** What finals and expenses of SEAO's XML have in common: whose they are, and which of several alike. */
import type { Contractor } from './contractor.ts';
import type { Json } from './exact-json.ts';

/** The file that a row comes from. */
export interface FactContext {
  /** Days, YYYY-MM-DD. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** From a file of revisions. */
  readonly revision: boolean;
  /** How often each key came in this file. */
  readonly seen: Map<string, number>;
}

export type Row = { readonly [key: string]: Json };

/**
 * Rank, from 0, of a row among those of its file with the same notice, contractor and day of publication. One
 * contractor has up to 15 finals of one day for one notice (lots), each with its own amount: all of them count.
 */
export function sequence(
  number: string,
  who: Contractor,
  published: string | undefined,
  { seen }: FactContext,
): number {
  const key = `${number} ${who.id ?? ''} ${published ?? ''}`;
  const rank = seen.get(key) ?? 0;
  seen.set(key, rank + 1);
  return rank;
}
