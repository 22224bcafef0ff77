/** The rest of a block: one purchase in lots, one invitation or consortium, one process without award. */
import { dayOf, referenceDay, workday } from './calendar.ts';
import { commodityOf } from './catalog.ts';
import { audit, lots, structures } from './catalog-small.ts';
import { awardTo } from './contracts.ts';
import { datesOf, draftOf } from './draft.ts';
import type { ProcessFacts } from './facts.ts';
import { largeFirm, localFirm, type Market, type Spot } from './market.ts';
import { keepsAway, parcelOf } from './parcels.ts';
import { at, between, type Draw, mix, unit } from './random.ts';

/** Classes of the lots, so that large firms differ in how many they sell in. */
const lotsOfBlock = [0, 1, 0, 2, 1, 3, 0, 4, 2, 5, 0, 1, 3, 0, 4, 1, 5, 2, 0, 3] as const;

/** Three lots to three large firms, other ones in each of a body's two years; the bids are not published. */
export function lotsProcess(market: Market, spot: Spot, draw: Draw): ProcessFacts {
  const segment = at(lots, at(lotsOfBlock, spot.block));
  const facts = draftOf(market, spot, segment, commodityOf(segment, 0), 'open');
  datesOf(facts, draw);
  facts.title = `${facts.title} (3 lots)`;
  facts.numberOfTenderers = between(draw, 4, 7);
  for (let lot = 0; lot < 3; lot++) {
    const i = (spot.block * 3 + lot) % 10;
    const firm = keepsAway(spot)
      ? localFirm(market, spot, 400 + spot.block * 3 + lot, 'equipment')
      : largeFirm(market, spot, i < 5 ? 0 : 1, i % 5);
    facts.awards.push(
      awardTo([firm], 5_000_000 + Math.floor(draw() * 4_000_000), facts.awardDay ?? 0, [6, 18], draw),
    );
  }
  return facts;
}

/** One block in three: works won by two firms together; else a small invitation, whose bids are not published. */
export function invitationProcess(market: Market, spot: Spot, draw: Draw): ProcessFacts {
  const joint = spot.block % 3 === 0;
  const segment = joint ? structures : audit;
  const facts = draftOf(
    market,
    spot,
    segment,
    commodityOf(segment, mix(market.seed, spot.index)),
    joint ? 'open' : 'limited',
  );
  datesOf(facts, draw);
  facts.numberOfTenderers = between(draw, 3, 4);
  const firms = [localFirm(market, spot, 360 + spot.block * 2, joint ? 'works' : 'general')];
  if (joint) firms.push(localFirm(market, spot, 361 + spot.block * 2, 'works'));
  const cents = joint
    ? 15_000_000 + Math.floor(draw() * 25_000_000)
    : Math.round(350_000 * 4.2 ** unit(market.seed, spot.index, 45));
  facts.awards.push(awardTo(firms, cents, facts.awardDay ?? 0, [3, 18], draw));
  if (!joint && draw() < 0.3) facts.hasItems = false;
  return facts;
}

type Ending = 'open' | 'evaluated' | 'cancelled' | 'unsuccessful';
const endings: readonly Ending[] = ['open', 'cancelled', 'open', 'unsuccessful', 'evaluated'];

/** A process without award: still open or under evaluation on the reference date, cancelled, or without a bidder. */
export function unawardedProcess(
  market: Market,
  spot: Spot,
  draw: Draw,
  ending: Ending = at(endings, mix(market.seed, spot.index, 9)),
): ProcessFacts {
  const parcel = parcelOf(market, spot, draw() < 0.5 ? 0 : 1);
  const facts = draftOf(market, spot, parcel.segment, parcel.commodity, 'open');
  if (ending === 'open' || ending === 'evaluated') {
    const end = workday(
      ending === 'open' ? referenceDay + between(draw, 2, 45) : referenceDay - between(draw, 5, 40),
    );
    const start = Math.min(workday(end - between(draw, 20, 60)), referenceDay - 3);
    facts.period = { start: workday(start) > referenceDay ? start - 2 : workday(start), end, minute: 840 };
    facts.status = 'active';
    if (ending === 'evaluated') facts.numberOfTenderers = between(draw, 2, 5);
    return facts;
  }
  datesOf(facts, draw);
  facts.awardDay = null;
  facts.status = ending;
  // A cancelled tender with one bidder is not a single bid: cancelled tenders are left out of every flag.
  facts.numberOfTenderers = ending === 'cancelled' ? between(draw, 0, 1) : 0;
  if (facts.period && facts.period.end > dayOf(2026, 9, 30)) facts.period.end = dayOf(2026, 9, 28);
  return facts;
}
