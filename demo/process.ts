/** From a place in the plan to a process, planted changes included. */
import { parcelProcess } from './competition.ts';
import { directProcess } from './direct.ts';
import type { ProcessFacts } from './facts.ts';
import { blockSize, type Market, type Spot, slots, spotOf } from './market.ts';
import { invitationProcess, lotsProcess, unawardedProcess } from './others.ts';
import { plantsAt } from './planted/registry.ts';
import { stream } from './random.ts';

/** The process number `index`: it depends only on the market's seed and size and on the number. */
export function processAt(market: Market, index: number): ProcessFacts {
  const spot = spotOf(market, index);
  const facts = plainProcess(market, spot);
  for (const plant of plantsAt(spot)) plant.change(market, facts);
  return facts;
}

/** The process before planted changes. */
export function plainProcess(market: Market, spot: Spot): ProcessFacts {
  const draw = stream(market.seed, spot.index);
  if (spot.index >= market.blocks * blockSize) return unawardedProcess(market, spot, draw, 'open');
  if (spot.slot < 8) return parcelProcess(market, spot, 0, spot.slot, draw);
  if (spot.slot < slots.direct) return parcelProcess(market, spot, 1, spot.slot - 8, draw);
  if (spot.slot < slots.lots) return directProcess(market, spot, spot.slot - slots.direct, draw);
  if (spot.slot === slots.lots) return lotsProcess(market, spot, draw);
  if (spot.slot === slots.invitation) return invitationProcess(market, spot, draw);
  return unawardedProcess(market, spot, draw);
}
