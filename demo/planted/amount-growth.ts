/** R069: amendments raise the contract 28 to 60 % over the award; the contract then differs from the award too (R059). */
import { referenceDay } from '../calendar.ts';
import { contractId } from '../facts.ts';
import { chanceOf, recontract } from './changes.ts';
import { inFirst, inSecond, type Plant, type Subject } from './plant.ts';

export const amountGrowth: Plant = {
  flag: 'R069',
  places: [inSecond(3, 0), inFirst(8, 5), inSecond(18, 7)],
  change(market, facts) {
    const award = facts.awards[0];
    if (!award?.contract || award.cents === null) return;
    recontract(facts, Math.round(award.cents * (1.28 + 0.32 * chanceOf(market, facts)())), award.cents);
    award.contract.amendments.push({
      day: Math.min(award.contract.start + 40, referenceDay - 2),
      rationale: 'Travaux ou services supplémentaires',
      description: 'Le montant du contrat est porté à sa valeur courante.',
    });
  },
  findings(_market, facts) {
    const subject: Subject = { kind: 'contract', id: contractId(facts.ocid, 0), process: facts.ocid };
    return [
      ['R069', subject],
      ['R059', subject],
    ];
  },
};
