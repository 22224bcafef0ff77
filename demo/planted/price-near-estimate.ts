/** R031: the estimate 0.2 to 0.8 % over the price; elsewhere it is 5 to 30 % over, or not published. */
import { chanceOf } from './changes.ts';
import { caseInProcess, inFirst } from './plant.ts';

export const priceNearEstimate = caseInProcess('R031', [inFirst(11, 0)], (market, facts) => {
  const price = facts.awards[0]?.cents;
  if (price) facts.estimateCents = Math.round(price * (1.002 + 0.006 * chanceOf(market, facts)()));
});
