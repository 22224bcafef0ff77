/**
 * R029: a firm takes the place of a small one in eight parcels or more; its losing bids, two bids in three, all begin
 * with 3, 6 or 9, where Benford's law expects 24 %. Elsewhere prices are spread evenly over a decade on a logarithmic
 * scale, in every parcel, so that a body's or a firm's first digits stay close to the law: far under the 15.5 of χ²
 * with 8 degrees of freedom (see the tables of parcels.ts).
 */
import type { ProcessFacts } from '../facts.ts';
import { isFull } from '../market.ts';
import type { Draw } from '../random.ts';
import { chanceOf, plantedFirm } from './changes.ts';
import { inFirst, inSecond, type Plant, tendererSubject } from './plant.ts';

const firstBlocks = [4, 5, 10, 11, 13, 14, 15, 18, 19];
const secondBlocks = [4, 10, 11, 12, 14, 15, 18];
/** The processes of a parcel where the replaced role bids: it wins one and comes third in two. */
const won = 3;
const lost = [2, 6];

export const biasedDigits: Plant = {
  flag: 'R029',
  places: [won, ...lost].flatMap((k) => [
    ...firstBlocks.map((block) => inFirst(block, k)),
    ...secondBlocks.map((block) => inSecond(block, k)),
  ]),
  // Not in the second and fourth eras of the long body: the firm would become a lasting supplier.
  applies: (spot) => isFull(spot.canton) && !(spot.long && spot.era !== 2),
  change(market, facts) {
    const firm = plantedFirm(market, facts.spot, 9, 'general');
    if (facts.spot.slot % 8 === won) {
      if (facts.bids[0]) facts.bids[0].firm = firm;
      for (const award of facts.awards) award.firms = [firm];
      return;
    }
    const third = facts.bids[2];
    if (third) Object.assign(third, { firm, cents: biased(facts, chanceOf(market, facts)) });
  },
  findings: (market, facts) => [['R029', tendererSubject(plantedFirm(market, facts.spot, 9, 'general'))]],
};

/** The next price over the second bid that begins with 3, 6 or 9, at another ratio to it than it has to the first. */
function biased(facts: ProcessFacts, draw: Draw): number {
  const [first, second] = facts.bids;
  if (!first || !second) return 0;
  let cents = Math.round(second.cents * (1.03 + 0.02 * draw()));
  for (;;) {
    const power = 10 ** Math.floor(Math.log10(cents));
    const digit = Math.floor(cents / power);
    const target = [3, 6, 9, 30].find((d) => d >= digit) ?? 30;
    if (digit !== target) cents = Math.round(target * power * (1.004 + 0.05 * draw()));
    if (Math.abs(cents / second.cents - second.cents / first.cents) > 0.01) return cents;
    cents = Math.round(cents * 1.03);
  }
}
