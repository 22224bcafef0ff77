/**
 * R025: one firm bids 14 times and never wins. Elsewhere wins over bids are 1/2 or 1/3 for small firms (Q3 and Q1)
 * and between for large ones: the lower fence is near 8 %. Three bidders in four have 8 bids or fewer.
 */
import { isFull } from '../market.ts';
import { addBid, chanceOf, plantedFirm } from './changes.ts';
import { inFirst, type Plant, tendererSubject } from './plant.ts';

export const topLoser: Plant = {
  flag: 'R025',
  places: Array.from({ length: 14 }, (_, block) => inFirst(block, 3)),
  applies: (spot) => isFull(spot.canton),
  change: (market, facts) =>
    addBid(facts, plantedFirm(market, facts.spot, 7, 'works'), 'valid', chanceOf(market, facts)),
  findings: (market, facts) => [['R025', tendererSubject(plantedFirm(market, facts.spot, 7, 'works'))]],
};
