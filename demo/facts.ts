/** A process as it is thought up, before it is written as releases: planted cases change it at this stage. */
import type { Category, Commodity, Segment } from './catalog.ts';
import type { Spot } from './market.ts';
import type { Organization } from './organizations.ts';

export interface BidFacts {
  firm: Organization;
  status: 'valid' | 'disqualified';
  cents: number;
  day: number;
  minute: number;
  /** Written in UTC rather than with the local offset. */
  utc: boolean;
}

export interface AmendmentFacts {
  day: number;
  rationale: string;
  description: string;
}

export interface ContractFacts {
  /** Current amount; null where the contract states none. */
  cents: number | null;
  /** Amount and end at signature, before amendments. */
  firstCents: number | null;
  firstEnd: number;
  signed: number;
  start: number;
  end: number;
  amendments: AmendmentFacts[];
  payments: { day: number; cents: number }[];
}

export interface AwardFacts {
  firms: Organization[];
  cents: number | null;
  contract: ContractFacts | null;
}

export type Method = 'open' | 'selective' | 'limited' | 'direct';

export interface ProcessFacts {
  readonly spot: Spot;
  readonly ocid: string;
  readonly buyer: Organization;
  segment: Segment;
  commodity: Commodity;
  category: Category;
  title: string;
  description: string;
  method: Method;
  methodDetails: string;
  rationale: string | null;
  status: 'active' | 'complete' | 'cancelled' | 'unsuccessful';
  /** First and last day of the tender period, closing minute; null for a direct award. */
  period: { start: number; end: number; minute: number } | null;
  /** The end first announced, when it was moved. */
  firstEnd: number | null;
  numberOfTenderers: number | null;
  estimateCents: number | null;
  bids: BidFacts[];
  awardDay: number | null;
  awards: AwardFacts[];
  hasItems: boolean;
  /** The process that this one renews. */
  renews: { ocid: string; title: string } | null;
}

export function ocidOf(index: number): string {
  return `ocds-fictif-${String(index).padStart(8, '0')}`;
}
export function awardId(ocid: string, n: number): string {
  return `${ocid}-adjudication-${n + 1}`;
}
export function contractId(ocid: string, n: number): string {
  return `${ocid}-contrat-${n + 1}`;
}
