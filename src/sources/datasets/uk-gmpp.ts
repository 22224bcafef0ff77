/** The UK's Government Major Projects Portfolio, published once a year with delivery-confidence ratings. */
import type { Dataset } from './dataset.ts';

export const ukGmpp: Dataset = {
  id: 'uk-gmpp',
  title: {
    fr: 'Grands projets du gouvernement britannique (GMPP)',
    en: 'UK Government Major Projects Portfolio',
  },
  publisher: 'Government of the United Kingdom',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
  homepage: 'https://www.gov.uk/government/collections/major-projects-data',
  cadence: { fr: 'annuelle', en: 'yearly' },
  matches: (facts) => facts.format.startsWith('UK, Government Major Projects Portfolio'),
};
