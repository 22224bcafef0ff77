/** The demo: fictional contracts of an invented place, made by `limpide demo`. */
import { type Dataset, hasOcidPrefix } from './dataset.ts';

export const demo: Dataset = {
  id: 'demo',
  title: { fr: 'Démonstration (données fictives)', en: 'Demo (fictional data)' },
  publisher: 'Limpide',
  licence: 'CC0 1.0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  attribution: 'Limpide, données fictives / fictional data, CC0 1.0',
  homepage: '/',
  cadence: { fr: 'à la demande', en: 'on demand' },
  fictional: true,
  matches: (facts) => hasOcidPrefix(facts, 'ocds-fictif') ?? false,
};
