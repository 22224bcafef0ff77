/** Which fictional contracts belong to which fictional project: each project is of a body that buys computing. */
import { isTechnology } from '../catalog.ts';
import type { Market } from '../market.ts';
import type { Organization } from '../organizations.ts';
import { processAt } from '../process.ts';

export interface Purchases {
  readonly body: Organization;
  /** Ocids of its purchases of software, in the order of their numbers. */
  readonly ocids: readonly string[];
}

/** Enough processes to meet the bodies; a larger market has the same ones first. */
const looked = 1500;
const bodies = 8;
/** The year in which the projects began. */
const firstYear = 2022;

/** The first bodies of the market, each with what it bought of software; a market too small for eight gives fewer. */
export function purchases(market: Market): Purchases[] {
  const found = new Map<string, { body: Organization; ocids: string[] }>();
  for (let index = 0; index < Math.min(market.processes, looked); index++) {
    const { buyer, commodity, ocid, awards, spot } = processAt(market, index);
    const known = found.get(buyer.id) ?? { body: buyer, ocids: [] };
    if (found.size < bodies || found.has(buyer.id)) found.set(buyer.id, known);
    if (isTechnology(commodity.id) && awards.length > 0 && spot.year >= firstYear) known.ocids.push(ocid);
  }
  return [...found.values()];
}
