/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { additionalExpenses as additionalExpensesMeasure } from './additional-expenses/measure.ts';
import { awardGrowth as awardGrowthMeasure } from './award-growth/measure.ts';
import { awardMedian as awardMedianMeasure } from './award-median/measure.ts';
import { awardedValue as awardedValueMeasure } from './awarded-value/measure.ts';
import { biddersPerTender as biddersPerTenderMeasure } from './bidders-per-tender/measure.ts';
import { brandNamedShare as brandNamedShareMeasure } from './brand-named-share/measure.ts';
import { coverage as coverageMeasure } from './coverage/measure.ts';
import { directAwardShare as directAwardShareMeasure } from './direct-award-share/measure.ts';
import { doubtfulShare as doubtfulShareMeasure } from './doubtful-share/measure.ts';
import { elsewhereShare as elsewhereShareMeasure } from './elsewhere-share/measure.ts';
import { europeGap as europeGapMeasure } from './europe-gap/measure.ts';
import { finalValue as finalValueMeasure } from './final-value/measure.ts';
import { firstTimeWinnerShare as firstTimeWinnerShareMeasure } from './first-time-winner-share/measure.ts';
import { ictTourismRatio as ictTourismRatioMeasure } from './ict-tourism-ratio/measure.ts';
import { indicatorShare as indicatorShareMeasure } from './indicator-share/measure.ts';
import { industryGdp as industryGdpMeasure } from './industry-gdp/measure.ts';
import { itShare as itShareMeasure } from './it-share/measure.ts';
import { licenceConcentration as licenceConcentrationMeasure } from './licence-concentration/measure.ts';
import { licenceCount as licenceCountMeasure } from './licence-count/measure.ts';
import { licenceDirectShare as licenceDirectShareMeasure } from './licence-direct-share/measure.ts';
import { licenceEnding as licenceEndingMeasure } from './licence-ending/measure.ts';
import { licenceRenewalShare as licenceRenewalShareMeasure } from './licence-renewal-share/measure.ts';
import { licenceSoleSourceShare as licenceSoleSourceShareMeasure } from './licence-sole-source-share/measure.ts';
import { licenceSuppliers as licenceSuppliersMeasure } from './licence-suppliers/measure.ts';
import { licenceTopThreeShare as licenceTopThreeShareMeasure } from './licence-top-three-share/measure.ts';
import { licenceValue as licenceValueMeasure } from './licence-value/measure.ts';
import { lotsPerTender as lotsPerTenderMeasure } from './lots-per-tender/measure.ts';
import type { Measure } from './measure.ts';
import { noticeDays as noticeDaysMeasure } from './notice-days/measure.ts';
import { occasionalAwardShare as occasionalAwardShareMeasure } from './occasional-award-share/measure.ts';
import { occasionalValueShare as occasionalValueShareMeasure } from './occasional-value-share/measure.ts';
import { openDatasets as openDatasetsMeasure } from './open-datasets/measure.ts';
import { openSourceAllowed as openSourceAllowedMeasure } from './open-source-allowed/measure.ts';
import { openSourceCount as openSourceCountMeasure } from './open-source-count/measure.ts';
import { openSourceNamed as openSourceNamedMeasure } from './open-source-named/measure.ts';
import { openSourceRequired as openSourceRequiredMeasure } from './open-source-required/measure.ts';
import { openSourceShare as openSourceShareMeasure } from './open-source-share/measure.ts';
import { processCount as processCountMeasure } from './process-count/measure.ts';
import { projectAbsentPastShare as projectAbsentPastShareMeasure } from './project-absent-past-share/measure.ts';
import { projectAbsentShare as projectAbsentShareMeasure } from './project-absent-share/measure.ts';
import { projectAbsorbedShare as projectAbsorbedShareMeasure } from './project-absorbed-share/measure.ts';
import { projectCostPerformance as projectCostPerformanceMeasure } from './project-cost-performance/measure.ts';
import { projectCount as projectCountMeasure } from './project-count/measure.ts';
import { projectFirstCost as projectFirstCostMeasure } from './project-first-cost/measure.ts';
import { projectForecastCost as projectForecastCostMeasure } from './project-forecast-cost/measure.ts';
import { projectGreenApart as projectGreenApartMeasure } from './project-green-apart/measure.ts';
import { projectMedianVariance as projectMedianVarianceMeasure } from './project-median-variance/measure.ts';
import { projectPublicationCost as projectPublicationCostMeasure } from './project-publication-cost/measure.ts';
import { projectPublishedCost as projectPublishedCostMeasure } from './project-published-cost/measure.ts';
import { projectRaisedShare as projectRaisedShareMeasure } from './project-raised-share/measure.ts';
import { projectRatingGap as projectRatingGapMeasure } from './project-rating-gap/measure.ts';
import { projectRedShare as projectRedShareMeasure } from './project-red-share/measure.ts';
import { projectReportedVariance as projectReportedVarianceMeasure } from './project-reported-variance/measure.ts';
import { projectSchedulePerformance as projectSchedulePerformanceMeasure } from './project-schedule-performance/measure.ts';
import { projectScheduleVariance as projectScheduleVarianceMeasure } from './project-schedule-variance/measure.ts';
import { projectSlipRate as projectSlipRateMeasure } from './project-slip-rate/measure.ts';
import { projectStaleness as projectStalenessMeasure } from './project-staleness/measure.ts';
import { projectUnchangedRatingShare as projectUnchangedRatingShareMeasure } from './project-unchanged-rating-share/measure.ts';
import { ruralGap as ruralGapMeasure } from './rural-gap/measure.ts';
import { singleBidShare as singleBidShareMeasure } from './single-bid-share/measure.ts';
import { supplierConcentration as supplierConcentrationMeasure } from './supplier-concentration/measure.ts';
import { topBuyers as topBuyersMeasure } from './top-buyers/measure.ts';
import { topSuppliers as topSuppliersMeasure } from './top-suppliers/measure.ts';
import { trueVariance as trueVarianceMeasure } from './true-variance/measure.ts';

export const measures: readonly Measure[] = [
  additionalExpensesMeasure,
  awardGrowthMeasure,
  awardMedianMeasure,
  awardedValueMeasure,
  biddersPerTenderMeasure,
  brandNamedShareMeasure,
  coverageMeasure,
  directAwardShareMeasure,
  doubtfulShareMeasure,
  elsewhereShareMeasure,
  europeGapMeasure,
  finalValueMeasure,
  firstTimeWinnerShareMeasure,
  ictTourismRatioMeasure,
  indicatorShareMeasure,
  industryGdpMeasure,
  itShareMeasure,
  licenceConcentrationMeasure,
  licenceCountMeasure,
  licenceDirectShareMeasure,
  licenceEndingMeasure,
  licenceRenewalShareMeasure,
  licenceSoleSourceShareMeasure,
  licenceSuppliersMeasure,
  licenceTopThreeShareMeasure,
  licenceValueMeasure,
  lotsPerTenderMeasure,
  noticeDaysMeasure,
  occasionalAwardShareMeasure,
  occasionalValueShareMeasure,
  openDatasetsMeasure,
  openSourceAllowedMeasure,
  openSourceCountMeasure,
  openSourceNamedMeasure,
  openSourceRequiredMeasure,
  openSourceShareMeasure,
  processCountMeasure,
  projectAbsentPastShareMeasure,
  projectAbsentShareMeasure,
  projectAbsorbedShareMeasure,
  projectCostPerformanceMeasure,
  projectCountMeasure,
  projectFirstCostMeasure,
  projectForecastCostMeasure,
  projectGreenApartMeasure,
  projectMedianVarianceMeasure,
  projectPublicationCostMeasure,
  projectPublishedCostMeasure,
  projectRaisedShareMeasure,
  projectRatingGapMeasure,
  projectRedShareMeasure,
  projectReportedVarianceMeasure,
  projectSchedulePerformanceMeasure,
  projectScheduleVarianceMeasure,
  projectSlipRateMeasure,
  projectStalenessMeasure,
  projectUnchangedRatingShareMeasure,
  ruralGapMeasure,
  singleBidShareMeasure,
  supplierConcentrationMeasure,
  topBuyersMeasure,
  topSuppliersMeasure,
  trueVarianceMeasure,
];
