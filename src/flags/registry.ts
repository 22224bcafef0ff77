/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import type { Flag } from './flag.ts';
import { lastingSupplier as lastingSupplierFlag } from './lasting-supplier/flag.ts';
import { nearThreshold as nearThresholdFlag } from './near-threshold/flag.ts';
import { shortPeriod as r003ShortPeriodFlag } from './r003-short-period/flag.ts';
import { splitting as r011SplittingFlag } from './r011-splitting/flag.ts';
import { priceOutlier as r016PriceOutlierFlag } from './r016-price-outlier/flag.ts';
import { singleBid as r018SingleBidFlag } from './r018-single-bid/flag.ts';
import { fixedMultiples as r023FixedMultiplesFlag } from './r023-fixed-multiples/flag.ts';
import { closePrice as r024ClosePriceFlag } from './r024-close-price/flag.ts';
import { topLoser as r025TopLoserFlag } from './r025-top-loser/flag.ts';
import { identicalPrices as r028IdenticalPricesFlag } from './r028-identical-prices/flag.ts';
import { benford as r029BenfordFlag } from './r029-benford/flag.ts';
import { lateBid as r030LateBidFlag } from './r030-late-bid/flag.ts';
import { priceNearEstimate as r031PriceNearEstimateFlag } from './r031-price-near-estimate/flag.ts';
import { othersDisqualified as r035OthersDisqualifiedFlag } from './r035-others-disqualified/flag.ts';
import { lowestDisqualified as r036LowestDisqualifiedFlag } from './r036-lowest-disqualified/flag.ts';
import { manyDisqualified as r038ManyDisqualifiedFlag } from './r038-many-disqualified/flag.ts';
import { heterogeneousSupplier as r048HeterogeneousSupplierFlag } from './r048-heterogeneous-supplier/flag.ts';
import { dependence as r050DependenceFlag } from './r050-dependence/flag.ts';
import { concentration as r051ConcentrationFlag } from './r051-concentration/flag.ts';
import { repeatedDirect as r055RepeatedDirectFlag } from './r055-repeated-direct/flag.ts';
import { heavyDiscount as r058HeavyDiscountFlag } from './r058-heavy-discount/flag.ts';
import { awardContract as r059AwardContractFlag } from './r059-award-contract/flag.ts';
import { fastDecision as r061FastDecisionFlag } from './r061-fast-decision/flag.ts';
import { slowDecision as r062SlowDecisionFlag } from './r062-slow-decision/flag.ts';
import { amountGrowth as r069AmountGrowthFlag } from './r069-amount-growth/flag.ts';

export const flags: readonly Flag[] = [
  lastingSupplierFlag,
  nearThresholdFlag,
  r003ShortPeriodFlag,
  r011SplittingFlag,
  r016PriceOutlierFlag,
  r018SingleBidFlag,
  r023FixedMultiplesFlag,
  r024ClosePriceFlag,
  r025TopLoserFlag,
  r028IdenticalPricesFlag,
  r029BenfordFlag,
  r030LateBidFlag,
  r031PriceNearEstimateFlag,
  r035OthersDisqualifiedFlag,
  r036LowestDisqualifiedFlag,
  r038ManyDisqualifiedFlag,
  r048HeterogeneousSupplierFlag,
  r050DependenceFlag,
  r051ConcentrationFlag,
  r055RepeatedDirectFlag,
  r058HeavyDiscountFlag,
  r059AwardContractFlag,
  r061FastDecisionFlag,
  r062SlowDecisionFlag,
  r069AmountGrowthFlag,
];
