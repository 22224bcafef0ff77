/** The worked example of the OCDS itself: one invented process, from planning to implementation. */
import { comesFrom, type Dataset, hasOcidPrefix } from './dataset.ts';

export const ocdsExample: Dataset = {
  id: 'ocds-example',
  title: { fr: 'Exemple de la norme OCDS', en: 'Worked example of the OCDS' },
  publisher: 'Open Contracting Partnership',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Open Contracting Partnership, OCDS worked example, CC BY 4.0',
  homepage: 'https://github.com/open-contracting/sample-data',
  cadence: { fr: 'ne change pas', en: 'does not change' },
  matches: (facts) =>
    hasOcidPrefix(facts, 'ocds-213czf') ??
    comesFrom(facts, 'https://github.com/open-contracting/sample-data/'),
};
