/** How often do published data hold something that cannot be right? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const doubtfulShare: Measure = {
  id: 'doubtful-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un processus',
    en: 'one process',
  },
  title: {
    fr: 'Processus dont une donnée est douteuse',
    en: 'Processes with doubtful data',
  },
  question: {
    fr: french`Pour quelle part des processus une donnée publiée ne peut-elle pas être juste ?`,
    en: 'For what share of processes can a published datum not be right?',
  },
  purpose: {
    fr: french`Un chiffre ne vaut que ce que valent les données sous lui : voir où elles sont inexactes permet de les corriger.`,
    en: 'A figure is worth what the data under it are worth: seeing where they are wrong lets them be put right.',
  },
  formula: {
    fr: french`Processus où une règle de qualité au moins trouve quelque chose ÷ tous les processus. Les règles sont publiées, avec leurs seuils.`,
    en: 'Processes where at least one rule of quality finds something ÷ all processes. The rules are published, with their thresholds.',
  },
  caution: {
    fr: french`C’est une mesure de la saisie, non des contrats : elle ne dit rien de qui achète ou vend. Une part nulle ne dit pas que tout est juste.`,
    en: 'It measures how data are entered, not contracts: it says nothing of who buys or sells. A share of zero does not say that all is right.',
  },
  missing: {
    fr: 'aucun : chaque processus peut être vérifié',
    en: 'none: every process can be checked',
  },
  parts: {
    numerator: { fr: 'processus dont une donnée est douteuse', en: 'processes with doubtful data' },
    denominator: { fr: 'processus', en: 'processes' },
  },
  sql,
};
