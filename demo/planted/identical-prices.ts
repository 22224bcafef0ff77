/** R028: two losing firms bid the same amount to the cent; elsewhere bids are at least 2 % apart. */
import { inFirst, type Plant, processSubject, tendererSubject } from './plant.ts';

export const identicalPrices: Plant = {
  flag: 'R028',
  places: [inFirst(8, 6)],
  change(_market, facts) {
    const [, second, third] = facts.bids;
    if (second && third) third.cents = second.cents;
  },
  findings: (_market, facts) => [
    ['R028', processSubject(facts)],
    ...facts.bids.slice(1, 3).map((bid) => ['R028', tendererSubject(bid.firm)] as const),
  ],
};
