/** Near threshold: advice awarded directly for 117 000 to 120 500 dollars, under the 121 200 of services, in 2022 or 2023. */
import { dayOf, workday } from '../calendar.ts';
import { advice } from '../catalog-large.ts';
import { between } from '../random.ts';
import { awardAnew, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Plant, processSubject } from './plant.ts';

/** By phase, a block of 2022 or 2023 whose body buys services on a large scale: no concentration follows. */
const blockOfPhase = [6, 13, 1, 9, 8] as const;

export const nearThreshold: Plant = {
  flag: 'nearThreshold',
  places: blockOfPhase.map((block) => inDirect(block, 3)),
  applies: (spot) => blockOfPhase[spot.phase] === spot.block,
  change(market, facts) {
    const draw = chanceOf(market, facts);
    reclass(facts, advice);
    const day = workday(between(draw, dayOf(facts.spot.year, 2, 1), dayOf(facts.spot.year, 11, 20)));
    awardAnew(
      facts,
      plantedFirm(market, facts.spot, 0, 'general'),
      11_700_000 + Math.floor(350_000 * draw()),
      day,
      [4, 12],
      draw,
    );
  },
  findings: (_market, facts) => [['nearThreshold', processSubject(facts)]],
};
