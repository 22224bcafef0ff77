/** R062: decided 75 to 100 days after the deadline; elsewhere 52 days at most. */
import { dayOf, workday } from '../calendar.ts';
import { between } from '../random.ts';
import { chanceOf, moveAward, movePeriod } from './changes.ts';
import { caseInProcess, inSecond } from './plant.ts';

export const slowDecision = caseInProcess('R062', [inSecond(10, 5)], (market, facts) => {
  if (!facts.period) return;
  const draw = chanceOf(market, facts);
  movePeriod(facts, workday(dayOf(facts.spot.year, 1, between(draw, 8, 20))) - facts.period.start);
  facts.period.end = workday(facts.period.end);
  moveAward(facts, workday(facts.period.end + between(draw, 75, 98)));
});
