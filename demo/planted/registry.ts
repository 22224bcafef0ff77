/** All planted cases, and those that stand at a spot. Order matters where two stand there: bids are added last. */
import type { Spot } from '../market.ts';
import { blockSize } from '../market.ts';
import { amountGrowth } from './amount-growth.ts';
import { biasedDigits } from './biased-digits.ts';
import { closePrice } from './close-price.ts';
import { concentration } from './concentration.ts';
import { contractBelowAward } from './contract-below-award.ts';
import { dependence } from './dependence.ts';
import { disqualifiedSupplier } from './disqualified-supplier.ts';
import { fastDecision } from './fast-decision.ts';
import { fixedMultiples } from './fixed-multiples.ts';
import { heavyDiscount } from './heavy-discount.ts';
import { heterogeneousSupplier } from './heterogeneous-supplier.ts';
import { identicalPrices } from './identical-prices.ts';
import { lastingSupplier } from './lasting-supplier.ts';
import { lateBid } from './late-bid.ts';
import { lowestDisqualified } from './lowest-disqualified.ts';
import { nearThreshold } from './near-threshold.ts';
import { othersDisqualified } from './others-disqualified.ts';
import type { Plant } from './plant.ts';
import { priceNearEstimate } from './price-near-estimate.ts';
import { priceOutlier } from './price-outlier.ts';
import { repeatedDirect } from './repeated-direct.ts';
import { shortPeriod } from './short-period.ts';
import { singleBid } from './single-bid.ts';
import { slowDecision } from './slow-decision.ts';
import { splitting } from './splitting.ts';
import { strictBuyer } from './strict-buyer.ts';
import { topLoser } from './top-loser.ts';

export const plants: readonly Plant[] = [
  shortPeriod,
  singleBid,
  closePrice,
  heavyDiscount,
  identicalPrices,
  lateBid,
  priceNearEstimate,
  othersDisqualified,
  lowestDisqualified,
  fixedMultiples,
  contractBelowAward,
  amountGrowth,
  fastDecision,
  slowDecision,
  priceOutlier,
  nearThreshold,
  splitting,
  repeatedDirect,
  dependence,
  concentration,
  heterogeneousSupplier,
  lastingSupplier,
  biasedDigits,
  topLoser,
  disqualifiedSupplier,
  strictBuyer,
];

const nothing: readonly Plant[] = [];
const byPlace = new Map<number, Plant[]>();
for (const plant of plants) {
  for (const [block, slot] of plant.places) {
    const key = block * blockSize + slot;
    const here = byPlace.get(key);
    if (here) here.push(plant);
    else byPlace.set(key, [plant]);
  }
}

/** Planted cases live in whole cantons only: a part of a canton has none. */
export function plantsAt(spot: Spot): readonly Plant[] {
  if (!spot.whole) return nothing;
  const here = byPlace.get(spot.block * blockSize + spot.slot);
  return here ? here.filter((plant) => plant.applies?.(spot) ?? true) : nothing;
}
