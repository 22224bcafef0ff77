/**
 * R024: the second bid 0.3 to 0.7 % over the first. Elsewhere the gap takes each whole percent from 10 to 17 once a
 * parcel, plus a fraction: Q1 ≈ 12 %, Q3 ≈ 16 %, so that the lower fence is near 6 % and nothing plain is under it.
 */
import { chanceOf } from './changes.ts';
import { inFirst, type Plant, processSubject, tendererSubject } from './plant.ts';

export const closePrice: Plant = {
  flag: 'R024',
  places: [inFirst(2, 5), inFirst(16, 7)],
  change(market, facts) {
    const [winner, second] = facts.bids;
    if (winner && second)
      second.cents = Math.round(winner.cents * (1.003 + 0.004 * chanceOf(market, facts)()));
  },
  findings: (_market, facts) => [
    ['R024', processSubject(facts)],
    ...facts.bids.slice(0, 2).map((bid) => ['R024', tendererSubject(bid.firm)] as const),
  ],
};
