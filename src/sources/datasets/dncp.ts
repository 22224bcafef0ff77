/** DNCP: public contracts of Paraguay, OCDS. */
import { comesFrom, type Dataset, hasOcidPrefix } from './dataset.ts';

export const dncp: Dataset = {
  id: 'dncp',
  title: { fr: 'Marchés publics du Paraguay (DNCP)', en: 'Public procurement of Paraguay (DNCP)' },
  publisher: 'Dirección Nacional de Contrataciones Públicas, Paraguay',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Dirección Nacional de Contrataciones Públicas (DNCP), Paraguay, CC BY 4.0',
  homepage: 'https://www.contrataciones.gov.py/datos',
  // Update frequency in the Open Contracting Data Registry, publication 63.
  cadence: { fr: 'horaire', en: 'hourly' },
  matches: (facts) =>
    hasOcidPrefix(facts, 'ocds-03ad3f') ?? comesFrom(facts, 'https://www.contrataciones.gov.py/datos/'),
};
