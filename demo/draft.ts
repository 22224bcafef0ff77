/** The common start of every process: its body, its words, its method; and the dates of a competition. */
import { dayOf, workday } from './calendar.ts';
import type { Commodity, Segment } from './catalog.ts';
import { lastAwardDay } from './contracts.ts';
import { type Method, ocidOf, type ProcessFacts } from './facts.ts';
import { buyerOf, type Market, type Spot } from './market.ts';
import { between, type Draw, mix } from './random.ts';
import { descriptionOf, methodDetails, titleOf } from './wording.ts';

export function draftOf(
  market: Market,
  spot: Spot,
  segment: Segment,
  commodity: Commodity,
  method: Method,
): ProcessFacts {
  const buyer = buyerOf(market, spot);
  const chance = mix(market.seed, spot.index, 77);
  const title = titleOf(commodity, buyer, chance);
  return {
    spot,
    ocid: ocidOf(spot.index),
    buyer,
    segment,
    commodity,
    category: segment.category,
    title,
    description: descriptionOf(title, commodity, chance),
    method,
    methodDetails: methodDetails[method],
    rationale: null,
    status: 'complete',
    period: null,
    firstEnd: null,
    numberOfTenderers: null,
    estimateCents: null,
    bids: [],
    awardDay: null,
    awards: [],
    hasItems: true,
    renews: null,
  };
}

/**
 * Dates of a competition, all in the calendar year of its block: 18 to 45 days to bid (the short-period flag begins
 * under 15), 12 to 50 days to decide (slow and fast decisions begin over 60 days and under 3 business days).
 */
export function datesOf(facts: ProcessFacts, draw: Draw): void {
  const year = facts.spot.year;
  const latest = lastAwardDay(year) - 104;
  const start = workday(between(draw, dayOf(year, 1, 6), latest));
  const end = workday(start + between(draw, 18, 45));
  facts.period = { start, end, minute: draw() < 0.5 ? 660 : 840 };
  if (end - start >= 25 && draw() < 0.15) facts.firstEnd = workday(end - 9);
  facts.awardDay = workday(end + between(draw, 12, 50));
}
