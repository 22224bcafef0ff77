/** SEAO: public contracts of Québec, XML from 2009 to 2021, OCDS since. */
import { comesFrom, type Dataset, hasOcidPrefix } from './dataset.ts';

export const seao: Dataset = {
  id: 'seao',
  title: {
    fr: 'Système électronique d’appel d’offres (SEAO)',
    en: 'Québec electronic tendering system (SEAO)',
  },
  publisher: 'Secrétariat du Conseil du trésor',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://www.donneesquebec.ca/fr/licence/#cc-by',
  attribution:
    "Système électronique d'appel d'offres (SEAO), Secrétariat du Conseil du trésor, Données Québec, CC BY 4.0",
  homepage: 'https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao',
  cadence: { fr: 'hebdomadaire', en: 'weekly' },
  cadenceDays: 7,
  ckan: { page: 'https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao' },
  matches: (facts) =>
    hasOcidPrefix(facts, 'ocds-ec9k95') ??
    // XML has no ocid; a package without releases still says where it was published (id of the dataset, seen in files of 2026).
    (facts.format.startsWith('SEAO') ||
      comesFrom(
        facts,
        'https://www.donneesquebec.ca/recherche/dataset/d23b2e02-085d-43e5-9e6e-e1d558ebfdd5/',
      )),
};
