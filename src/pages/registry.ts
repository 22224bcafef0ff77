/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { about as aboutPage } from './about/page.tsx';
import { alerts as alertsPage } from './alerts/page.tsx';
import { api as apiPage } from './api/page.tsx';
import { buyer as buyerPage } from './buyer/page.tsx';
import { buyers as buyersPage } from './buyers/page.tsx';
import { connectivity as connectivityPage } from './connectivity/page.tsx';
import { corrections as correctionsPage } from './corrections/page.tsx';
import { data as dataPage } from './data/page.tsx';
import { digitalEconomy as digitalEconomyPage } from './digital-economy/page.tsx';
import { documentedProject as documentedProjectPage } from './documented-project/page.tsx';
import { documentedProjects as documentedProjectsPage } from './documented-projects/page.tsx';
import { dossier as dossierPage } from './dossier/page.tsx';
import { dossierActor as dossierActorPage } from './dossier-actor/page.tsx';
import { dossierAsk as dossierAskPage } from './dossier-ask/page.tsx';
import { dossierChain as dossierChainPage } from './dossier-chain/page.tsx';
import { dossierClaim as dossierClaimPage } from './dossier-claim/page.tsx';
import { dossierCommitment as dossierCommitmentPage } from './dossier-commitment/page.tsx';
import { dossierCommitments as dossierCommitmentsPage } from './dossier-commitments/page.tsx';
import { dossierCompare as dossierComparePage } from './dossier-compare/page.tsx';
import { dossierIssue as dossierIssuePage } from './dossier-issue/page.tsx';
import { dossierLetter as dossierLetterPage } from './dossier-letter/page.tsx';
import { dossierMatrix as dossierMatrixPage } from './dossier-matrix/page.tsx';
import { dossierMotion as dossierMotionPage } from './dossier-motion/page.tsx';
import { dossierPeople as dossierPeoplePage } from './dossier-people/page.tsx';
import { dossierReport as dossierReportPage } from './dossier-report/page.tsx';
import { dossierSources as dossierSourcesPage } from './dossier-sources/page.tsx';
import { dossiers as dossiersPage } from './dossiers/page.tsx';
import { editions as editionsPage } from './editions/page.tsx';
import { figure as figurePage } from './figure/page.tsx';
import { flag as flagPage } from './flag/page.tsx';
import { flags as flagsPage } from './flags/page.tsx';
import { freshness as freshnessPage } from './freshness/page.tsx';
import { home as homePage } from './home/page.tsx';
import { licenceCalendar as licenceCalendarPage } from './licence-calendar/page.tsx';
import { licenceProduct as licenceProductPage } from './licence-product/page.tsx';
import { licences as licencesPage } from './licences/page.tsx';
import { measure as measurePage } from './measure/page.tsx';
import { measures as measuresPage } from './measures/page.tsx';
import { method as methodPage } from './method/page.tsx';
import { observations as observationsPage } from './observations/page.tsx';
import { openSource as openSourcePage } from './open-source/page.tsx';
import { openSourceMethod as openSourceMethodPage } from './open-source-method/page.tsx';
import { organizations as organizationsPage } from './organizations/page.tsx';
import { outcomes as outcomesPage } from './outcomes/page.tsx';
import type { Page } from './page.ts';
import { process as processPage } from './process/page.tsx';
import { processFlags as processFlagsPage } from './process-flags/page.tsx';
import { project as projectPage } from './project/page.tsx';
import { projectAbsent as projectAbsentPage } from './project-absent/page.tsx';
import { projectGap as projectGapPage } from './project-gap/page.tsx';
import { projectMethod as projectMethodPage } from './project-method/page.tsx';
import { projectOrganization as projectOrganizationPage } from './project-organization/page.tsx';
import { projectOrganizations as projectOrganizationsPage } from './project-organizations/page.tsx';
import { projects as projectsPage } from './projects/page.tsx';
import { quality as qualityPage } from './quality/page.tsx';
import { qualityFindings as qualityFindingsPage } from './quality-findings/page.tsx';
import { quarantine as quarantinePage } from './quarantine/page.tsx';
import { replies as repliesPage } from './replies/page.tsx';
import { replyForm as replyFormPage } from './reply-form/page.tsx';
import { search as searchPage } from './search/page.tsx';
import { smallFirms as smallFirmsPage } from './small-firms/page.tsx';
import { sourceFile as sourceFilePage } from './source-file/page.tsx';
import { supplier as supplierPage } from './supplier/page.tsx';
import { suppliers as suppliersPage } from './suppliers/page.tsx';
import { tender as tenderPage } from './tender/page.tsx';
import { tenders as tendersPage } from './tenders/page.tsx';
import { thresholds as thresholdsPage } from './thresholds/page.tsx';

export const pages: readonly Page[] = [
  aboutPage,
  alertsPage,
  apiPage,
  buyerPage,
  buyersPage,
  connectivityPage,
  correctionsPage,
  dataPage,
  digitalEconomyPage,
  documentedProjectPage,
  documentedProjectsPage,
  dossierPage,
  dossierActorPage,
  dossierAskPage,
  dossierChainPage,
  dossierClaimPage,
  dossierCommitmentPage,
  dossierCommitmentsPage,
  dossierComparePage,
  dossierIssuePage,
  dossierLetterPage,
  dossierMatrixPage,
  dossierMotionPage,
  dossierPeoplePage,
  dossierReportPage,
  dossierSourcesPage,
  dossiersPage,
  editionsPage,
  figurePage,
  flagPage,
  flagsPage,
  freshnessPage,
  homePage,
  licenceCalendarPage,
  licenceProductPage,
  licencesPage,
  measurePage,
  measuresPage,
  methodPage,
  observationsPage,
  openSourcePage,
  openSourceMethodPage,
  organizationsPage,
  outcomesPage,
  processPage,
  processFlagsPage,
  projectPage,
  projectAbsentPage,
  projectGapPage,
  projectMethodPage,
  projectOrganizationPage,
  projectOrganizationsPage,
  projectsPage,
  qualityPage,
  qualityFindingsPage,
  quarantinePage,
  repliesPage,
  replyFormPage,
  searchPage,
  smallFirmsPage,
  sourceFilePage,
  supplierPage,
  suppliersPage,
  tenderPage,
  tendersPage,
  thresholdsPage,
];
