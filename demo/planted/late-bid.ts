/**
 * R030: the winning bid came 95 minutes after the deadline. Elsewhere every valid bid is in time, also those written
 * in UTC, whose text sorts after the deadline's.
 */
import { inFirst, type Plant, processSubject, tendererSubject } from './plant.ts';

export const lateBid: Plant = {
  flag: 'R030',
  places: [inFirst(6, 7)],
  change(_market, facts) {
    const winner = facts.bids[0];
    if (winner && facts.period)
      Object.assign(winner, { day: facts.period.end, minute: facts.period.minute + 95, utc: false });
  },
  findings: (_market, facts) => [
    ['R030', processSubject(facts)],
    ...facts.bids.slice(0, 1).map((bid) => ['R030', tendererSubject(bid.firm)] as const),
  ],
};
