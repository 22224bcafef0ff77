/** How many processes require, allow or name open source in their title? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openSourceCount: Measure = {
  id: 'open-source-count',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un processus d’achat`,
    en: 'one procurement process',
  },
  title: {
    fr: french`Mentions de logiciel libre`,
    en: 'Mentions of open source',
  },
  question: {
    fr: french`Combien de processus demandent, acceptent ou nomment du logiciel libre dans leur titre ?`,
    en: 'How many processes require, allow or name open source in their title?',
  },
  purpose: {
    fr: french`Le logiciel libre peut être étudié, partagé et repris par une autre administration ; ce nombre dit combien de fois on en parle.`,
    en: 'Open source can be studied, shared and taken up by another body; this number tells how often it is spoken of.',
  },
  formula: {
    fr: french`Nombre de processus dont le titre contient un terme du dictionnaire, faux amis exclus.`,
    en: 'Number of processes whose title holds a term of the dictionary, false friends left out.',
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
