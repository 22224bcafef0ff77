/**
 * R038, supplier: three bids, all disqualified. Elsewhere a small firm has none or one bid in three disqualified and a
 * large one fewer: Q1 = 0, Q3 = 1/3, and the upper fence is 5/6 at most. Three bids are too few for the top-loser flag.
 */
import { isFull } from '../market.ts';
import { addBid, chanceOf, plantedFirm } from './changes.ts';
import { inFirst, type Plant, tendererSubject } from './plant.ts';

export const disqualifiedSupplier: Plant = {
  flag: 'R038',
  places: [inFirst(10, 1), inFirst(12, 1), inFirst(14, 1)],
  applies: (spot) => isFull(spot.canton),
  change: (market, facts) =>
    addBid(facts, plantedFirm(market, facts.spot, 8, 'works'), 'disqualified', chanceOf(market, facts)),
  findings: (market, facts) => [['R038', tendererSubject(plantedFirm(market, facts.spot, 8, 'works'))]],
};
