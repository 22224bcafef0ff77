/** What a planted case is: where it stands in a canton, how it changes a process, and which subjects a flag then finds. */
import type { ProcessFacts } from '../facts.ts';
import type { Market, Spot } from '../market.ts';
import type { Organization } from '../organizations.ts';

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
  /** The ocid, for a contract. */
  readonly process?: string;
}

export type Finding = readonly [flag: string, subject: Subject];

export interface Plant {
  /** The flag that the case is for: an OCP code, `nearThreshold` or `lastingSupplier`. */
  readonly flag: string;
  /** Every place, block and slot, where the case may stand in a whole canton. */
  readonly places: readonly Place[];
  /** Which whole cantons carry it there; every one when absent. */
  applies?(spot: Spot): boolean;
  change(market: Market, facts: ProcessFacts): void;
  /** What the changed process makes true: a case may raise other flags too, and says so. */
  findings(market: Market, facts: ProcessFacts): readonly Finding[];
}

export type Place = readonly [block: number, slot: number];

/** The place of process `k` of the first or second parcel. */
export const inFirst = (block: number, k: number): Place => [block, k];
export const inSecond = (block: number, k: number): Place => [block, 8 + k];
/** The place of direct award `n`. */
export const inDirect = (block: number, n: number): Place => [block, 16 + n];

export function processSubject(facts: ProcessFacts): Subject {
  return { kind: 'process', id: facts.ocid };
}
export function tendererSubject(firm: Organization): Subject {
  return { kind: 'tenderer', id: firm.id };
}
export function pairSubject(facts: ProcessFacts, firm: Organization): Subject {
  return { kind: 'pair', id: `${facts.buyer.id}|${firm.id}` };
}

/** A case in one process, found as that process. */
export function caseInProcess(flag: string, places: readonly Place[], change: Plant['change']): Plant {
  return { flag, places, change, findings: (_market, facts) => [[flag, processSubject(facts)]] };
}
