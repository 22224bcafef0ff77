/**
 * R048: one firm sells in 20 segments of UNSPSC over 22 contracts. Its peers, the large firms with 20 contracts or
 * more, sell in 4 to 10 segments, by a table that does not change with the size of the demo.
 */
import { rare } from '../catalog-small.ts';
import { datesOf } from '../draft.ts';
import { type Spot, slots } from '../market.ts';
import { at } from '../random.ts';
import { methodDetails } from '../wording.ts';
import { awardAnew, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Place, type Plant, tendererSubject } from './plant.ts';

const more = [4, 5, 6, 8];

export const heterogeneousSupplier: Plant = {
  flag: 'R048',
  places: [
    ...Array.from({ length: 20 }, (_, block): Place => [block, slots.invitation]),
    ...more.map((block) => inDirect(block, 4)),
  ],
  // Not in the third era of the long body: the firm would become a lasting supplier.
  applies: (spot: Spot) => spot.canton % 8 === 0 && !(spot.long && spot.era === 3),
  change(market, facts) {
    const { spot } = facts;
    const draw = chanceOf(market, facts);
    reclass(facts, at(rare, spot.slot === slots.invitation ? spot.block : more.indexOf(spot.block) + 16));
    facts.method = 'open';
    facts.methodDetails = methodDetails.open;
    facts.rationale = null;
    facts.numberOfTenderers = 3;
    datesOf(facts, draw);
    awardAnew(
      facts,
      plantedFirm(market, spot, 6, 'general'),
      300_000 + Math.floor(1_700_000 * draw()),
      facts.awardDay ?? 0,
      [2, 8],
      draw,
    );
  },
  findings: (market, facts) => [['R048', tendererSubject(plantedFirm(market, facts.spot, 6, 'general'))]],
};
