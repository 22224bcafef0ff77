/** Contracts Finder: public contracts of the United Kingdom above its publication thresholds, OCDS. */
import { comesFrom, type Dataset, hasOcidPrefix } from './dataset.ts';

export const contractsFinder: Dataset = {
  id: 'contracts-finder',
  title: { fr: 'Contracts Finder (Royaume-Uni)', en: 'Contracts Finder (United Kingdom)' },
  publisher: 'Crown Commercial Service',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
  homepage: 'https://www.contractsfinder.service.gov.uk/',
  cadence: { fr: 'en continu', en: 'continuous' },
  matches: (facts) =>
    hasOcidPrefix(facts, 'ocds-b5fd17') ?? comesFrom(facts, 'https://www.contractsfinder.service.gov.uk/'),
};
