/** France: fibre roll-out by region and department, from the barometer of public action (OVQ-THD). */
import type { Dataset } from './dataset.ts';

export const fibreFr: Dataset = {
  id: 'fibre-fr',
  title: { fr: 'Fibre optique en France (OVQ-THD)', en: 'Fibre in France (OVQ-THD)' },
  publisher: 'Etalab, direction interministérielle du numérique',
  licence: 'Licence Ouverte 2.0',
  licenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  attribution: 'Baromètre des résultats de l’action publique, Etalab, Licence Ouverte 2.0',
  homepage: 'https://www.data.gouv.fr/fr/datasets/barometre-des-resultats-de-laction-publique/',
  cadence: { fr: 'trimestrielle, jusqu’en 2022', en: 'quarterly, until 2022' },
  matches: (facts) => facts.format === 'OVQ-THD JSON',
};
