/** Federal IT projects of Canada over one million dollars: answers to questions in Parliament, made into CSV by volunteers. */
import type { Dataset } from './dataset.ts';

export const caFederalIt: Dataset = {
  id: 'ca-federal-it',
  title: {
    fr: 'Projets informatiques fédéraux de plus d’un million de dollars',
    en: 'Federal IT projects over one million dollars',
  },
  publisher: 'Government of Canada, Library of Parliament; CSV by Ottawa Civic Tech',
  licence: 'MIT (CSV)',
  licenceUrl: 'https://github.com/YOWCT/large-government-of-canada-it-projects/blob/master/LICENSE',
  attribution:
    'Large Government of Canada IT projects, Ottawa Civic Tech, MIT; data: sessional papers 8555-421-266, 8555-421-2460 and 8530-441-13-505',
  homepage: 'https://large-government-of-canada-it-projects.github.io/',
  cadence: { fr: 'à chaque réponse au Parlement', en: 'with each answer to Parliament' },
  matches: (facts) => facts.format.startsWith('Canada, federal IT projects'),
};
