/** Direct awards: six a body and year, each to another firm; in three bodies of ten, two of them are licences. */
import { dayOf, workday } from './calendar.ts';
import { commodityOf, type Segment } from './catalog.ts';
import { licences, maintenance, secondFamily } from './catalog-large.ts';
import { small } from './catalog-small.ts';
import { awardTo, lastAwardDay } from './contracts.ts';
import { draftOf } from './draft.ts';
import { ocidOf, type ProcessFacts } from './facts.ts';
import { localFirm, type Market, publisher, type Spot, slots, spotAt } from './market.ts';
import { at, between, type Draw, mix, unit } from './random.ts';
import { licenceTitle, rationales } from './wording.ts';

const publishers = 24;

export function directProcess(market: Market, spot: Spot, n: number, draw: Draw): ProcessFacts {
  const large = at(secondFamily, spot.place);
  if (n < 2 && (large.id === '43' || large.id === '81')) return licenceProcess(market, spot, n, large, draw);
  const segment = at(small, n);
  const facts = draftOf(market, spot, segment, commodityOf(segment, 0), 'direct');
  facts.rationale = rationales.small;
  // Sixty local firms, each met by two bodies: a body and a firm have one direct award at most.
  award(
    facts,
    smallPrice(market, spot, n),
    localFirm(market, spot, 300 + ((spot.block * 6 + n) % 60), 'general'),
    [1, 9],
    draw,
  );
  if (draw() < 0.06) withoutAmount(facts);
  if (draw() < 0.2) facts.hasItems = false;
  return facts;
}

/** Six even steps from 3 500 to 14 700 dollars: under every threshold, and under 4.2 times any median. */
export function smallPrice(market: Market, spot: Spot, n: number): number {
  const offset = unit(market.seed, spot.canton, spot.block, 41);
  return Math.round(350_000 * 4.2 ** ((((n * 5 + spot.block) % 6) + offset) / 6));
}

/** Sets the day, the firm and the amount of a direct award. */
export function award(
  facts: ProcessFacts,
  cents: number,
  firm: ReturnType<typeof localFirm>,
  months: readonly [number, number],
  draw: Draw,
): void {
  const year = facts.spot.year;
  facts.awardDay = workday(between(draw, dayOf(year, 1, 8), lastAwardDay(year)));
  facts.awards = [awardTo([firm], cents, facts.awardDay, months, draw)];
}

function withoutAmount(facts: ProcessFacts): void {
  for (const one of facts.awards) {
    one.cents = null;
    one.contract = null;
  }
}

/**
 * A licence of software for a year, then its renewal by the same publisher: two direct awards in 36 months, never
 * three. Another publisher sells to the body in the next era.
 */
function licenceProcess(market: Market, spot: Spot, n: number, large: Segment, draw: Draw): ProcessFacts {
  const segment = large.id === '43' ? licences : maintenance;
  const key = mix(market.seed, spot.group * 10 + spot.place, 43);
  // Distinct for each era and for each of the two licences: a body and a publisher meet in one era only.
  const seller = (key + spot.era * 2 + n) % publishers;
  const facts = draftOf(market, spot, segment, commodityOf(segment, (key >>> 7) + n), 'direct');
  facts.title = licenceTitle(facts.commodity, facts.buyer, seller);
  facts.rationale = rationales.exception;
  const firm = publisher(market, seller);
  const offset = unit(market.seed, spot.canton, spot.block * 2 + n, 44);
  award(facts, Math.round(segment.base * 100 * 10 ** (0.1 + 0.55 * offset)), firm, [12, 24], draw);
  if ((spot.block & 1) === 1) {
    const before = spotAt(market, spot.canton, spot.block - 1, slots.direct + n);
    facts.title = `Renouvellement – ${facts.title}`;
    facts.renews = { ocid: ocidOf(before.index), title: facts.title };
  }
  return facts;
}
