/**
 * R050: one firm receives 42 % of a body's year, in six direct awards over the threshold, half of them in each of its
 * two main categories. Elsewhere the largest share is under 28 %: each parcel goes to eight firms. At 42 % a category's
 * index stays under 2 400, so that it is not concentrated (R051); six awards are repeated direct awards (R055).
 */
import { dayOf, workday } from '../calendar.ts';
import { isFull, type Market, type Spot } from '../market.ts';
import { parcelOf, parcelTotal } from '../parcels.ts';
import { rationales } from '../wording.ts';
import { awardAnew, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Plant, pairSubject } from './plant.ts';

/** 0.42 / 0.58: what, added to the rest, makes 42 % of the whole. */
const ratio = 0.724;
const parts = [0.9, 1, 1.1] as const;
/** Lots of the year, about 200 000 dollars, in cents. */
const lots = 20_000_000;

function amount(market: Market, spot: Spot): number {
  const n = spot.slot - 16;
  const family = n < 3 ? 0 : 1;
  const rest = parcelTotal(market, spot, family) + (family === 1 ? lots : 0);
  return Math.round((rest * ratio * (parts[n % 3] ?? 1)) / 3);
}

export const dependence: Plant = {
  flag: 'R050',
  places: [0, 1, 2, 3, 4, 5].map((n) => inDirect(7, n)),
  applies: (spot) => isFull(spot.canton),
  change(market, facts) {
    const { spot } = facts;
    const parcel = parcelOf(market, spot, spot.slot < 19 ? 0 : 1);
    reclass(facts, parcel.segment, parcel.commodity);
    facts.rationale = rationales.exception;
    const day = workday(dayOf(spot.year, 1, 12) + (spot.slot - 16) * 40);
    awardAnew(
      facts,
      plantedFirm(market, spot, 4, 'general'),
      amount(market, spot),
      day,
      [6, 18],
      chanceOf(market, facts),
    );
  },
  findings(market, facts) {
    const pair = pairSubject(facts, plantedFirm(market, facts.spot, 4, 'general'));
    return [
      ['R050', pair],
      ['R055', pair],
    ];
  },
};
