/** R003: 4 to 12 days to bid, where every other competition gives 16 or more. */
import { workday } from '../calendar.ts';
import { between } from '../random.ts';
import { chanceOf } from './changes.ts';
import { caseInProcess, inFirst } from './plant.ts';

export const shortPeriod = caseInProcess('R003', [inFirst(3, 7), inFirst(12, 2)], (market, facts) => {
  if (!facts.period) return;
  facts.period.start = workday(facts.period.end - between(chanceOf(market, facts), 6, 12));
  facts.firstEnd = null;
  for (const bid of facts.bids) bid.day = Math.max(bid.day, facts.period.start + 1);
});
