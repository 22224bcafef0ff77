/** Written by scripts/registry.mjs from the numbered statements of this room: do not edit; run `npm run registry`. */
import plainSql from './010-plain.sql';
import withoutLegalFormSql from './011-without-legal-form.sql';
import plainCodeSql from './012-plain-code.sql';
import validIdentifierSql from './013-valid-identifier.sql';
import plainNameSql from './014-plain-name.sql';
import looksLikePersonSql from './015-looks-like-person.sql';
import trimmedSql from './016-trimmed.sql';
import releaseSql from './020-release.sql';
import factSql from './030-fact.sql';
import droppedSql from './040-dropped.sql';
import mentionSql from './050-mention.sql';
import resolvedSql from './060-resolved.sql';
import organizationJudgedSql from './062-organization-judged.sql';
import joinedByReviewSql from './064-joined-by-review.sql';
import organizationSql from './070-organization.sql';
import partyOrganizationSql from './075-party-organization.sql';
import bidSql from './090-bid.sql';
import awardSql from './100-award.sql';
import awardSupplierSql from './110-award-supplier.sql';
import finalSql from './116-final.sql';
import contractSql from './120-contract.sql';
import expenseSql from './130-expense.sql';
import amendmentSql from './140-amendment.sql';
import paymentSql from './150-payment.sql';
import itemSql from './160-item.sql';
import documentSql from './170-document.sql';
import relatedSql from './180-related.sql';
import fillsFieldSql from './188-fills-field.sql';
import powerOfTenSql from './189-power-of-ten.sql';
import filledAmountSql from './190-filled-amount.sql';
import comparedAmountSql from './191-compared-amount.sql';
import oddBidSql from './192-odd-bid.sql';
import doubtfulAmountSql from './193-doubtful-amount.sql';
import leftOutAwardSql from './194-left-out-award.sql';
import prefixDatasetSql from './195-prefix-dataset.sql';
import countedAmountSql from './196-counted-amount.sql';
import processSql from './200-process.sql';
import processKeySql from './202-process-key.sql';
import awardMartSql from './205-award-mart.sql';
import releaseOfManySql from './210-release-of-many.sql';
import processReleaseSql from './215-process-release.sql';
import changeSql from './220-change.sql';
import organizationMartSql from './230-organization-mart.sql';
import organizationKeySql from './232-organization-key.sql';
import organizationNumberSql from './233-organization-number.sql';
import organizationNameSql from './234-organization-name.sql';
import organizationProcessSql from './236-organization-process.sql';
import buyerSql from './237-buyer.sql';
import topSupplierSql from './238-top-supplier.sql';
import organizationCandidateSql from './240-organization-candidate.sql';
import qualityFindingSql from './250-quality-finding.sql';
import qualityCountSql from './251-quality-count.sql';
import coveredWindowSql from './252-covered-window.sql';
import supplierRegionSql from './253-supplier-region.sql';
import awardStandingSql from './254-award-standing.sql';
import firmYearSql from './255-firm-year.sql';
import similarTenderSql from './256-similar-tender.sql';
import titleSql from './260-title.sql';
import phraseSql from './262-phrase.sql';
import titleTermSql from './264-title-term.sql';
import licenceSql from './270-licence.sql';
import processProductSql from './272-process-product.sql';
import licenceRenewalSql from './274-licence-renewal.sql';
import licenceChainSql from './276-licence-chain.sql';
import openSourceSql from './280-open-source.sql';
import tokenSql from './310-token.sql';
import organizationTokenSql from './320-organization-token.sql';
import facetSql from './330-facet.sql';
import missingFieldSql from './340-missing-field.sql';
import datasetCoverageSql from './350-dataset-coverage.sql';
import ratingLevelSql from './358-rating-level.sql';
import lightSql from './359-light.sql';
import projectRowSql from './360-project-row.sql';
import projectAliasSql from './362-project-alias.sql';
import projectSnapshotSql from './364-project-snapshot.sql';
import projectPublicationSql from './366-project-publication.sql';
import projectPublishedTotalSql from './368-project-published-total.sql';
import observationSql from './370-observation.sql';
import areaSql from './372-area.sql';
import boundarySql from './373-boundary.sql';
import outcomeSql from './374-outcome.sql';
import observationFindingSql from './376-observation-finding.sql';
import projectBaselineSql from './377-project-baseline.sql';
import projectEventSql from './378-project-event.sql';
import projectSql from './380-project.sql';
import projectByIdSql from './382-project-by-id.sql';
import projectByNoSql from './383-project-by-no.sql';
import snapshotOfProjectSql from './384-snapshot-of-project.sql';
import eventOfProjectSql from './385-event-of-project.sql';
import baselineOfProjectSql from './386-baseline-of-project.sql';
import projectLinkSql from './388-project-link.sql';
import projectOrganizationSql from './389-project-organization.sql';
import projectPublicationSumSql from './390-project-publication-sum.sql';
import projectFollowedSql from './392-project-followed.sql';
import reconciliationSql from './400-reconciliation.sql';
import quarantineSql from './410-quarantine.sql';
import tenderSql from './420-tender.sql';
import buyerCategorySql from './422-buyer-category.sql';
import bidFactSql from './500-bid-fact.sql';
import bidGapSql from './505-bid-gap.sql';
import bidPriceSql from './510-bid-price.sql';
import bidderSql from './515-bidder.sql';
import awardFactSql from './520-award-fact.sql';
import directAwardSql from './525-direct-award.sql';
import contractFactSql from './530-contract-fact.sql';

export const model: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '010-plain', sql: plainSql },
  { name: '011-without-legal-form', sql: withoutLegalFormSql },
  { name: '012-plain-code', sql: plainCodeSql },
  { name: '013-valid-identifier', sql: validIdentifierSql },
  { name: '014-plain-name', sql: plainNameSql },
  { name: '015-looks-like-person', sql: looksLikePersonSql },
  { name: '016-trimmed', sql: trimmedSql },
  { name: '020-release', sql: releaseSql },
  { name: '030-fact', sql: factSql },
  { name: '040-dropped', sql: droppedSql },
  { name: '050-mention', sql: mentionSql },
  { name: '060-resolved', sql: resolvedSql },
  { name: '062-organization-judged', sql: organizationJudgedSql },
  { name: '064-joined-by-review', sql: joinedByReviewSql },
  { name: '070-organization', sql: organizationSql },
  { name: '075-party-organization', sql: partyOrganizationSql },
  { name: '090-bid', sql: bidSql },
  { name: '100-award', sql: awardSql },
  { name: '110-award-supplier', sql: awardSupplierSql },
  { name: '116-final', sql: finalSql },
  { name: '120-contract', sql: contractSql },
  { name: '130-expense', sql: expenseSql },
  { name: '140-amendment', sql: amendmentSql },
  { name: '150-payment', sql: paymentSql },
  { name: '160-item', sql: itemSql },
  { name: '170-document', sql: documentSql },
  { name: '180-related', sql: relatedSql },
  { name: '188-fills-field', sql: fillsFieldSql },
  { name: '189-power-of-ten', sql: powerOfTenSql },
  { name: '190-filled-amount', sql: filledAmountSql },
  { name: '191-compared-amount', sql: comparedAmountSql },
  { name: '192-odd-bid', sql: oddBidSql },
  { name: '193-doubtful-amount', sql: doubtfulAmountSql },
  { name: '194-left-out-award', sql: leftOutAwardSql },
  { name: '195-prefix-dataset', sql: prefixDatasetSql },
  { name: '196-counted-amount', sql: countedAmountSql },
  { name: '200-process', sql: processSql },
  { name: '202-process-key', sql: processKeySql },
  { name: '205-award-mart', sql: awardMartSql },
  { name: '210-release-of-many', sql: releaseOfManySql },
  { name: '215-process-release', sql: processReleaseSql },
  { name: '220-change', sql: changeSql },
  { name: '230-organization-mart', sql: organizationMartSql },
  { name: '232-organization-key', sql: organizationKeySql },
  { name: '233-organization-number', sql: organizationNumberSql },
  { name: '234-organization-name', sql: organizationNameSql },
  { name: '236-organization-process', sql: organizationProcessSql },
  { name: '237-buyer', sql: buyerSql },
  { name: '238-top-supplier', sql: topSupplierSql },
  { name: '240-organization-candidate', sql: organizationCandidateSql },
  { name: '250-quality-finding', sql: qualityFindingSql },
  { name: '251-quality-count', sql: qualityCountSql },
  { name: '252-covered-window', sql: coveredWindowSql },
  { name: '253-supplier-region', sql: supplierRegionSql },
  { name: '254-award-standing', sql: awardStandingSql },
  { name: '255-firm-year', sql: firmYearSql },
  { name: '256-similar-tender', sql: similarTenderSql },
  { name: '260-title', sql: titleSql },
  { name: '262-phrase', sql: phraseSql },
  { name: '264-title-term', sql: titleTermSql },
  { name: '270-licence', sql: licenceSql },
  { name: '272-process-product', sql: processProductSql },
  { name: '274-licence-renewal', sql: licenceRenewalSql },
  { name: '276-licence-chain', sql: licenceChainSql },
  { name: '280-open-source', sql: openSourceSql },
  { name: '310-token', sql: tokenSql },
  { name: '320-organization-token', sql: organizationTokenSql },
  { name: '330-facet', sql: facetSql },
  { name: '340-missing-field', sql: missingFieldSql },
  { name: '350-dataset-coverage', sql: datasetCoverageSql },
  { name: '358-rating-level', sql: ratingLevelSql },
  { name: '359-light', sql: lightSql },
  { name: '360-project-row', sql: projectRowSql },
  { name: '362-project-alias', sql: projectAliasSql },
  { name: '364-project-snapshot', sql: projectSnapshotSql },
  { name: '366-project-publication', sql: projectPublicationSql },
  { name: '368-project-published-total', sql: projectPublishedTotalSql },
  { name: '370-observation', sql: observationSql },
  { name: '372-area', sql: areaSql },
  { name: '373-boundary', sql: boundarySql },
  { name: '374-outcome', sql: outcomeSql },
  { name: '376-observation-finding', sql: observationFindingSql },
  { name: '377-project-baseline', sql: projectBaselineSql },
  { name: '378-project-event', sql: projectEventSql },
  { name: '380-project', sql: projectSql },
  { name: '382-project-by-id', sql: projectByIdSql },
  { name: '383-project-by-no', sql: projectByNoSql },
  { name: '384-snapshot-of-project', sql: snapshotOfProjectSql },
  { name: '385-event-of-project', sql: eventOfProjectSql },
  { name: '386-baseline-of-project', sql: baselineOfProjectSql },
  { name: '388-project-link', sql: projectLinkSql },
  { name: '389-project-organization', sql: projectOrganizationSql },
  { name: '390-project-publication-sum', sql: projectPublicationSumSql },
  { name: '392-project-followed', sql: projectFollowedSql },
  { name: '400-reconciliation', sql: reconciliationSql },
  { name: '410-quarantine', sql: quarantineSql },
  { name: '420-tender', sql: tenderSql },
  { name: '422-buyer-category', sql: buyerCategorySql },
  { name: '500-bid-fact', sql: bidFactSql },
  { name: '505-bid-gap', sql: bidGapSql },
  { name: '510-bid-price', sql: bidPriceSql },
  { name: '515-bidder', sql: bidderSql },
  { name: '520-award-fact', sql: awardFactSql },
  { name: '525-direct-award', sql: directAwardSql },
  { name: '530-contract-fact', sql: contractFactSql },
];
