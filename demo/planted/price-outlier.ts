/** R016: training bought for 75 000 to 85 000 dollars, where its class is sold between 3 500 and 14 700. */
import { chanceOf, reprice } from './changes.ts';
import { caseInProcess, inDirect } from './plant.ts';

export const priceOutlier = caseInProcess('R016', [inDirect(1, 2)], (market, facts) => {
  const draw = chanceOf(market, facts);
  facts.hasItems = true;
  reprice(facts, 7_500_000 + Math.floor(1_000_000 * draw()));
});
