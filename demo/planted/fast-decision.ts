/** R061: decided the day after the deadline; elsewhere 12 days or more. */
import { weekdayOf } from '../calendar.ts';
import { moveAward } from './changes.ts';
import { caseInProcess, inFirst } from './plant.ts';

export const fastDecision = caseInProcess('R061', [inFirst(18, 5)], (_market, facts) => {
  if (!facts.period) return;
  // A deadline on Monday, Tuesday or Wednesday, so that the next day is a working day.
  facts.period.end -= Math.max(0, weekdayOf(facts.period.end) - 3);
  facts.firstEnd = null;
  for (const bid of facts.bids) bid.day = Math.min(bid.day, facts.period.end - 1);
  moveAward(facts, facts.period.end + 1);
});
