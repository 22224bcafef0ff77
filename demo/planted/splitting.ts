/**
 * R011: six direct awards of services to one firm within 75 days, each under 23 000 dollars, together over 135 000.
 * Six awards to one firm are also repeated direct awards (R055).
 */
import { dayOf, workday } from '../calendar.ts';
import { small } from '../catalog-small.ts';
import { isFull } from '../market.ts';
import { awardAnew, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Plant, pairSubject } from './plant.ts';

export const splitting: Plant = {
  flag: 'R011',
  places: [0, 1, 2, 3, 4, 5].map((n) => inDirect(0, n)),
  applies: (spot) => isFull(spot.canton),
  change(market, facts) {
    const draw = chanceOf(market, facts);
    const n = facts.spot.slot - 16;
    reclass(facts, small[2]);
    const day = workday(dayOf(facts.spot.year, 3, 1) + n * 13);
    awardAnew(
      facts,
      plantedFirm(market, facts.spot, 1, 'general'),
      2_260_000 + Math.floor(35_000 * draw()),
      day,
      [1, 4],
      draw,
    );
  },
  findings(market, facts) {
    const pair = pairSubject(facts, plantedFirm(market, facts.spot, 1, 'general'));
    return [
      ['R011', pair],
      ['R055', pair],
    ];
  },
};
