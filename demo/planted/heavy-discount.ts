/** R058: the second bid 80 to 110 % over the first, where the upper fence is near 22 % (see close-price.ts). */
import { chanceOf } from './changes.ts';
import { caseInProcess, inFirst } from './plant.ts';

export const heavyDiscount = caseInProcess('R058', [inFirst(15, 0), inFirst(19, 5)], (market, facts) => {
  const [winner, second] = facts.bids;
  if (winner && second) second.cents = Math.round(winner.cents * (1.803 + 0.3 * chanceOf(market, facts)()));
});
