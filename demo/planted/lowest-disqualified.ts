/** R036: the disqualified bid is 10 % under the winner's; elsewhere disqualified bids are the highest. */
import { caseInProcess, inFirst } from './plant.ts';

export const lowestDisqualified = caseInProcess('R036', [inFirst(7, 2)], (_market, facts) => {
  const winner = facts.bids[0];
  const rejected = facts.bids.find((bid) => bid.status === 'disqualified');
  if (winner && rejected) rejected.cents = Math.round(winner.cents * 0.8973);
});
