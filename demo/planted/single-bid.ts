/** R018: one bidder in an open or selective tender; everywhere else there are two or more. */
import { caseInProcess, inFirst } from './plant.ts';

export const singleBid = caseInProcess(
  'R018',
  [inFirst(0, 5), inFirst(10, 7), inFirst(14, 0)],
  (_market, facts) => {
    facts.bids.splice(1);
    facts.numberOfTenderers = 1;
  },
);
