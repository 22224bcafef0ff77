/** How many processes name an open-source product in their title? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openSourceNamed: Measure = {
  id: 'open-source-named',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un processus d’achat`,
    en: 'one procurement process',
  },
  title: {
    fr: french`Produit libre nommé`,
    en: 'Open-source product named',
  },
  question: {
    fr: french`Combien de processus nomment un produit libre dans leur titre ?`,
    en: 'How many processes name an open-source product in their title?',
  },
  purpose: {
    fr: french`Un produit libre peut être acheté avec des services payants ; ce nombre dit où l’on en trouve.`,
    en: 'An open-source product may be bought with paid services; this number tells where it is found.',
  },
  formula: {
    fr: french`Nombre de processus dont le titre nomme un produit publié sous licence libre, sans demander expressément un code ouvert.`,
    en: 'Number of processes whose title names a product published under an open licence, without asking for open code in so many words.',
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
