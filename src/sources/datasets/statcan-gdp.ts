/** Statistics Canada: GDP by industry, provinces and territories. */
import type { Dataset } from './dataset.ts';

export const statcanGdp: Dataset = {
  id: 'statcan-gdp',
  title: { fr: 'PIB par industrie, provinces (StatCan)', en: 'GDP by industry, provinces (StatCan)' },
  publisher: 'Statistics Canada',
  licence: 'Statistics Canada Open Licence',
  licenceUrl: 'https://www.statcan.gc.ca/en/reference/licence',
  attribution: 'Source: Statistics Canada, Table 36-10-0402-01',
  homepage: 'https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=3610040201',
  cadence: { fr: 'annuelle', en: 'annual' },
  matches: (facts) => facts.format.startsWith('StatCan 36-10-0402-01'),
};
