/** Small consistent changes that planted cases share: an amount, a firm, a day, one more bid. */
import { referenceDay } from '../calendar.ts';
import { type Commodity, commodityOf, type Segment } from '../catalog.ts';
import { contractOf } from '../contracts.ts';
import type { BidFacts, ProcessFacts } from '../facts.ts';
import { localFirm, type Market, type Spot } from '../market.ts';
import type { Organization, Trade } from '../organizations.ts';
import { type Draw, stream, unit } from '../random.ts';
import { descriptionOf, titleOf } from '../wording.ts';

/** A firm that only a planted case uses; `n` from 0 to 31. */
export function plantedFirm(market: Market, spot: Spot, n: number, trade: Trade): Organization {
  return localFirm(market, spot, 480 + n, trade);
}

/** Chance of a planted case, apart from that of the process. */
export function chanceOf(market: Market, facts: ProcessFacts): Draw {
  return stream(market.seed + 1, facts.spot.index);
}

/** A number in [0, 1) that all processes of a case in a canton share. */
export function cantonChance(market: Market, spot: Spot, key: number): number {
  return unit(market.seed, spot.canton, key, 99);
}

/** Gives the single award another firm, amount and day; its contract follows. */
export function awardAnew(
  facts: ProcessFacts,
  firm: Organization,
  cents: number,
  day: number,
  months: readonly [number, number],
  draw: Draw,
): void {
  facts.awardDay = day;
  facts.awards = [{ firms: [firm], cents, contract: contractOf(cents, day, months, draw) }];
}

/** The winning price, in the bid, the award and the contract. */
export function reprice(facts: ProcessFacts, cents: number): void {
  const bid = facts.bids[0];
  if (bid) bid.cents = cents;
  const award = facts.awards[0];
  if (!award) return;
  award.cents = cents;
  if (award.contract) recontract(facts, cents, cents);
}

/** The contract's amount now and at signature; payments stay under nine tenths of it. */
export function recontract(facts: ProcessFacts, cents: number, firstCents: number): void {
  const contract = facts.awards[0]?.contract;
  if (!contract) return;
  contract.cents = cents;
  contract.firstCents = firstCents;
  for (const payment of contract.payments)
    payment.cents = Math.floor((cents * 0.9) / contract.payments.length);
}

/** Another class, and a title that says it. */
export function reclass(
  facts: ProcessFacts,
  segment: Segment,
  commodity: Commodity = commodityOf(segment, 0),
): void {
  facts.segment = segment;
  facts.category = segment.category;
  facts.commodity = commodity;
  facts.title = titleOf(commodity, facts.buyer, facts.spot.index);
  facts.description = descriptionOf(facts.title, commodity, facts.spot.index);
  facts.hasItems = true;
}

/** Moves the award and its contract by whole days; payments after the reference date fall away. */
export function moveAward(facts: ProcessFacts, day: number): void {
  const shift = day - (facts.awardDay ?? day);
  facts.awardDay = day;
  for (const { contract } of facts.awards) {
    if (!contract) continue;
    for (const key of ['signed', 'start', 'end', 'firstEnd'] as const) contract[key] += shift;
    for (const amendment of contract.amendments) amendment.day += shift;
    contract.payments = contract.payments
      .map((p) => ({ ...p, day: p.day + shift }))
      .filter((p) => p.day < referenceDay);
  }
}

/** Moves the tender period and the bids by whole days. */
export function movePeriod(facts: ProcessFacts, shift: number): void {
  if (!facts.period) return;
  facts.period.start += shift;
  facts.period.end += shift;
  facts.firstEnd = null;
  for (const bid of facts.bids) bid.day += shift;
}

/** One more bid, 4 to 10 whole percents over the highest, as the plain ones are placed. */
export function addBid(
  facts: ProcessFacts,
  firm: Organization,
  status: BidFacts['status'],
  draw: Draw,
): void {
  const winner = facts.bids[0];
  if (!winner || !facts.period) return;
  const highest = Math.max(...facts.bids.map((bid) => bid.cents));
  const percent = Math.floor((highest / winner.cents - 1) * 100) + 4 + Math.floor(7 * draw());
  const cents = Math.round(winner.cents * (1 + (percent + 0.2 + 0.6 * draw()) / 100));
  facts.bids.push({ firm, status, cents, day: facts.period.end - 1, minute: 600, utc: false });
  facts.numberOfTenderers = facts.bids.length;
}
