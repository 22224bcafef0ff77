/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { additionalExpenses as additionalExpensesMeasure } from './additional-expenses/measure.ts';
import { awardGrowth as awardGrowthMeasure } from './award-growth/measure.ts';
import { awardedValue as awardedValueMeasure } from './awarded-value/measure.ts';
import { biddersPerTender as biddersPerTenderMeasure } from './bidders-per-tender/measure.ts';
import { directAwardShare as directAwardShareMeasure } from './direct-award-share/measure.ts';
import { doubtfulShare as doubtfulShareMeasure } from './doubtful-share/measure.ts';
import { finalValue as finalValueMeasure } from './final-value/measure.ts';
import { itShare as itShareMeasure } from './it-share/measure.ts';
import type { Measure } from './measure.ts';
import { processCount as processCountMeasure } from './process-count/measure.ts';
import { singleBidShare as singleBidShareMeasure } from './single-bid-share/measure.ts';
import { supplierConcentration as supplierConcentrationMeasure } from './supplier-concentration/measure.ts';
import { topBuyers as topBuyersMeasure } from './top-buyers/measure.ts';
import { topSuppliers as topSuppliersMeasure } from './top-suppliers/measure.ts';

export const measures: readonly Measure[] = [
  additionalExpensesMeasure,
  awardGrowthMeasure,
  awardedValueMeasure,
  biddersPerTenderMeasure,
  directAwardShareMeasure,
  doubtfulShareMeasure,
  finalValueMeasure,
  itShareMeasure,
  processCountMeasure,
  singleBidShareMeasure,
  supplierConcentrationMeasure,
  topBuyersMeasure,
  topSuppliersMeasure,
];
