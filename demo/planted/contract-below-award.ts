/** R059: signed for six tenths of the award (or under four, where six would come near a threshold); elsewhere both are equal to the cent. */
import { contractId } from '../facts.ts';
import { recontract } from './changes.ts';
import { inFirst, inSecond, type Plant } from './plant.ts';

export const contractBelowAward: Plant = {
  flag: 'R059',
  places: [inSecond(2, 4), inFirst(17, 4)],
  change(_market, facts) {
    const price = facts.awards[0]?.cents ?? 0;
    const signed = Math.round(price * (price * 0.6 > 14_500_000 ? 0.6 : 0.38));
    recontract(facts, signed, signed);
  },
  findings: (_market, facts) => [
    ['R059', { kind: 'contract', id: contractId(facts.ocid, 0), process: facts.ocid }],
  ],
};
