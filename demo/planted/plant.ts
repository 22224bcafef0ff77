/** What a planted case is: where it stands in a canton, how it changes a process, and which subjects a flag then finds. */
import type { ProcessFacts } from '../facts.ts';
import type { Market, Spot } from '../market.ts';

export type SubjectKind =
  | 'process'
  | 'contract'
  | 'buyer'
  | 'procuringEntity'
  | 'tenderer'
  | 'pair'
  | 'buyerCategory';

/** A subject of a flag. `id` is the ocid, the contract's or the organization's id, `buyer|supplier` or `buyer|category`. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The ocid, where the subject lies in one process. */
  readonly process?: string;
}

export interface Plant {
  /** OCP code, or `nearThreshold`, `lastingSupplier`. */
  readonly flag: string;
  /** Whether this canton carries the case. */
  carries(spot: Spot): boolean;
  /** Whether the process at this spot of a carrying canton is part of the case. */
  covers(spot: Spot): boolean;
  change(market: Market, facts: ProcessFacts): void;
  /** The subjects that this changed process brings, by flag: a case may raise other flags too, and says so. */
  subjects(market: Market, facts: ProcessFacts): readonly (readonly [flag: string, subject: Subject])[];
}
