/** R051: nine of a body's twelve small service contracts, by open tender, go to one firm; it buys no other services. */
import { small } from '../catalog-small.ts';
import { datesOf } from '../draft.ts';
import { isFull } from '../market.ts';
import { methodDetails } from '../wording.ts';
import { awardAnew, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Plant } from './plant.ts';

export const concentration: Plant = {
  flag: 'R051',
  places: [0, 1, 2, 3, 4, 5].flatMap((n) => [inDirect(2, n), inDirect(3, n)]),
  applies: (spot) => isFull(spot.canton),
  change(market, facts) {
    const { spot } = facts;
    const draw = chanceOf(market, facts);
    const n = spot.slot - 16;
    const other = n === 2 || (n === 5 && spot.block === 3);
    const before = facts.awards[0]?.firms[0];
    reclass(facts, small[n % 2 === 0 ? 1 : 2]);
    facts.method = 'open';
    facts.methodDetails = methodDetails.open;
    facts.rationale = null;
    facts.numberOfTenderers = 3;
    datesOf(facts, draw);
    const firm = other && before ? before : plantedFirm(market, spot, 5, 'general');
    awardAnew(
      facts,
      firm,
      other ? 500_000 + Math.floor(100_000 * draw()) : 1_500_000 + Math.floor(500_000 * draw()),
      facts.awardDay ?? 0,
      [2, 8],
      draw,
    );
  },
  findings: (_market, facts) => [['R051', { kind: 'buyerCategory', id: `${facts.buyer.id}|services` }]],
};
