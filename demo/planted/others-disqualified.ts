/** R035: the only other bidder is disqualified; elsewhere a process with a disqualified bid keeps two valid bidders. */
import { caseInProcess, inSecond } from './plant.ts';

export const othersDisqualified = caseInProcess('R035', [inSecond(0, 7)], (_market, facts) => {
  for (const bid of facts.bids.slice(1)) bid.status = 'disqualified';
});
