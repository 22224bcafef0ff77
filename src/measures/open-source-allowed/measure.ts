/** How many processes allow open source among others, in their title? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openSourceAllowed: Measure = {
  id: 'open-source-allowed',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un processus d’achat`,
    en: 'one procurement process',
  },
  title: {
    fr: french`Logiciel libre accepté`,
    en: 'Open source allowed',
  },
  question: {
    fr: french`Combien de processus acceptent du logiciel libre parmi d’autres, dans leur titre ?`,
    en: 'How many processes allow open source among others, in their title?',
  },
  purpose: {
    fr: french`Accepter les deux laisse la concurrence ouverte ; ce nombre dit combien de fois le titre le dit.`,
    en: 'Accepting both keeps competition open; this number tells how often the title says so.',
  },
  formula: {
    fr: french`Nombre de processus dont le titre admet un logiciel libre à côté d’un équivalent ou d’un logiciel propriétaire.`,
    en: 'Number of processes whose title allows open source beside an equivalent or proprietary software.',
  },
  caution: {
    fr: french`Seul le titre est lu. Le dictionnaire est un fichier public ; sa précision et son rappel sont mesurés sur la page de la méthode.`,
    en: 'Only the title is read. The dictionary is a public file; its precision and recall are measured on the method page.',
  },
  missing: {
    fr: french`aucun : seuls les titres publiés sont lus`,
    en: 'none: only published titles are read',
  },
  sql,
};
