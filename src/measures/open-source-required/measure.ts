/** How many processes require open source in their title? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openSourceRequired: Measure = {
  id: 'open-source-required',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un processus d’achat`,
    en: 'one procurement process',
  },
  title: {
    fr: french`Logiciel libre demandé`,
    en: 'Open source required',
  },
  question: {
    fr: french`Combien de processus demandent du logiciel libre dans leur titre ?`,
    en: 'How many processes require open source in their title?',
  },
  purpose: {
    fr: french`Demander un code ouvert est un choix que l’acheteur peut faire ; ce nombre dit combien de fois le titre le dit.`,
    en: 'Asking for open code is a choice that a buyer can make; this number tells how often the title says so.',
  },
  formula: {
    fr: french`Nombre de processus dont le titre demande un logiciel libre ou un code ouvert, sans mention d’une autre possibilité.`,
    en: 'Number of processes whose title asks for free software or open code, without mention of another possibility.',
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
