/** The eight competitive processes of a parcel, with the bids of the parcel's table. */

import { isTechnology } from './catalog.ts';
import { awardTo } from './contracts.ts';
import { datesOf, draftOf } from './draft.ts';
import type { BidFacts, ProcessFacts } from './facts.ts';
import type { Market, Spot } from './market.ts';
import { entriesOf, parcelOf, parcelPrice } from './parcels.ts';
import { between, type Draw } from './random.ts';

export function parcelProcess(
  market: Market,
  spot: Spot,
  family: 0 | 1,
  k: number,
  draw: Draw,
): ProcessFacts {
  const parcel = parcelOf(market, spot, family);
  const facts = draftOf(
    market,
    spot,
    parcel.segment,
    parcel.commodity,
    parcel.selective ? 'selective' : 'open',
  );
  datesOf(facts, draw);
  const price = parcelPrice(market, spot, parcel, k);
  const entries = entriesOf(market, spot, family, k);
  const bids: BidFacts[] = [];
  for (const entry of entries)
    bids.push(bidOf(facts, entry.firm, overPrice(price, entry.percent, draw), entry.status, draw));
  if (parcel.published) facts.bids = bids;
  if (parcel.published || draw() < 0.5) facts.numberOfTenderers = entries.length;
  // The estimate lies 5 to 30 % over the price: an estimate within 1 % is planted.
  if (draw() < 0.6) facts.estimateCents = Math.round((price * (1.05 + 0.25 * draw())) / 10_000) * 10_000;
  const months: readonly [number, number] = isTechnology(parcel.commodity.id) ? [12, 36] : [3, 24];
  const winner = entries[0];
  if (winner && facts.awardDay !== null)
    facts.awards.push(awardTo([winner.firm], price, facts.awardDay, months, draw));
  return facts;
}

/**
 * A price `percent` over the winner's, the fraction of a percent kept between 0.2 and 0.8: no two bids of a process
 * are equal, and none is a whole multiple of another, unless planted.
 */
export function overPrice(price: number, percent: number, draw: Draw): number {
  return percent === 0 ? price : Math.round(price * (1 + (percent + 0.2 + 0.6 * draw()) / 100));
}

/** A bid in time: up to the last hour before the deadline. One in eight is dated in UTC, where the text sorts later. */
export function bidOf(
  facts: ProcessFacts,
  firm: BidFacts['firm'],
  cents: number,
  status: BidFacts['status'],
  draw: Draw,
): BidFacts {
  const period = facts.period;
  const end = period?.end ?? 0;
  const day = between(draw, Math.max(period?.start ?? 0, end - 6), end);
  const minute = between(draw, 480, (period?.minute ?? 960) - 15);
  return { firm, status, cents, day, minute, utc: draw() < 0.125 };
}
