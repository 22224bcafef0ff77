/** IMPIC: public contracts of Portugal (portal BASE), OCDS. */
import { type Dataset, hasOcidPrefix } from './dataset.ts';

export const impic: Dataset = {
  id: 'impic',
  title: { fr: 'Portal BASE (Portugal)', en: 'Portal BASE (Portugal)' },
  publisher: 'Instituto dos Mercados Públicos, do Imobiliário e da Construção (IMPIC)',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'Instituto dos Mercados Públicos, do Imobiliário e da Construção (IMPIC), Portal BASE, CC BY 4.0',
  homepage: 'https://www.base.gov.pt/',
  cadence: { fr: 'non précisée', en: 'not stated' },
  matches: (facts) =>
    hasOcidPrefix(facts, 'ocds-px0z7d') ?? /^https?:\/\/www\.base\.gov\.pt\//.test(facts.uri ?? ''),
};
