/**
 * R023: three bids at 1, 1.1 and 1.21 times a round price: one ratio from each to the next, and whole percents over
 * the lowest. Elsewhere no bid is a whole percent over the lowest (the fraction lies between 0.2 and 0.8), and the
 * second gap is always smaller than the first.
 */
import { reprice } from './changes.ts';
import { caseInProcess, inFirst } from './plant.ts';

export const fixedMultiples = caseInProcess('R023', [inFirst(12, 6)], (_market, facts) => {
  const [winner, second, third] = facts.bids;
  if (!winner || !second || !third) return;
  const price = Math.round(winner.cents / 10_000) * 10_000;
  reprice(facts, price);
  second.cents = (price / 10) * 11;
  third.cents = (price / 100) * 121;
});
