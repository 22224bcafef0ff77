/**
 * R038, buyer and procuring entity: two more disqualified bids in each of its tenders, by large firms of the other
 * family, so that nearly half of all its bids are. Elsewhere bodies disqualify 4 to 18 %, spread by a table: the fence
 * is near 28 %.
 */
import { isFull, largeFirm, slots } from '../market.ts';
import { addBid, chanceOf } from './changes.ts';
import type { Place, Plant } from './plant.ts';

const inTwoYears = (slot: number): Place[] => [
  [8, slot],
  [9, slot],
];

export const strictBuyer: Plant = {
  flag: 'R038',
  places: Array.from({ length: slots.direct }, (_, slot) => inTwoYears(slot)).flat(),
  applies: (spot) => isFull(spot.canton),
  change(market, facts) {
    const { spot } = facts;
    const draw = chanceOf(market, facts);
    for (const n of [0, 2])
      addBid(
        facts,
        largeFirm(market, spot, spot.slot < 8 ? 1 : 0, (spot.slot + spot.block + n) % 5),
        'disqualified',
        draw,
      );
  },
  findings: (_market, facts) => [
    ['R038', { kind: 'buyer', id: facts.buyer.id }],
    ['R038', { kind: 'procuringEntity', id: facts.buyer.id }],
  ],
};
