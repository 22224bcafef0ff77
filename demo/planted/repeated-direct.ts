/**
 * R055: three direct awards to one firm in 14 months, more than 90 days apart and small (no splitting). Elsewhere a
 * body and a firm have two at most, a licence and its renewal.
 */
import { dayOf, workday } from '../calendar.ts';
import { isFull, type Spot } from '../market.ts';
import { awardAnew, chanceOf, plantedFirm } from './changes.ts';
import { inDirect, type Place, type Plant, pairSubject } from './plant.ts';

const upperBlocks = [10, 12, 14, 16, 18];

/** In the first and the last era, at a body that is not the long one. */
function stands(spot: Spot): boolean {
  return isFull(spot.canton) && (spot.era === 0 || spot.era === 4);
}

export const repeatedDirect: Plant = {
  flag: 'R055',
  places: upperBlocks.flatMap((block): Place[] => [
    inDirect(block, 2),
    inDirect(block, 3),
    inDirect(block + 1, 3),
  ]),
  applies: stands,
  change(market, facts) {
    const draw = chanceOf(market, facts);
    const { spot } = facts;
    const day =
      spot.slot === 18
        ? dayOf(spot.year, 2, 8)
        : (spot.block & 1) === 0
          ? dayOf(spot.year, 9, 1)
          : dayOf(spot.year, 3, 12);
    awardAnew(
      facts,
      plantedFirm(market, spot, spot.era === 0 ? 2 : 3, 'general'),
      600_000 + Math.floor(200_000 * draw()),
      workday(day),
      [2, 6],
      draw,
    );
    facts.hasItems = true;
  },
  findings: (market, facts) => [
    ['R055', pairSubject(facts, plantedFirm(market, facts.spot, facts.spot.era === 0 ? 2 : 3, 'general'))],
  ],
};
