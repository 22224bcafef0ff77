/** What share of processes is for information technology? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const itShare: Measure = {
  id: 'it-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un processus classé',
    en: 'one classified process',
  },
  title: {
    fr: 'Part des technologies de l’information',
    en: 'Share of information technology',
  },
  question: {
    fr: french`Quelle part des processus porte sur les technologies de l’information ?`,
    en: 'What share of processes is for information technology?',
  },
  purpose: {
    fr: french`Les achats informatiques se retrouvent dans bien des catégories ; cette part dit combien on en voit.`,
    en: 'Purchases of information technology are found in many categories; this share tells how many can be seen.',
  },
  formula: {
    fr: french`Processus dont un article est classé en TI (catégories SEAO G5, G8, G9, G29, S4 ; UNSPSC 43, 8111, 81161 ; CPV 30, 48, 72) ÷ processus classés.`,
    en: 'Processes with an item classified as IT (SEAO categories G5, G8, G9, G29, S4; UNSPSC 43, 8111, 81161; CPV 30, 48, 72) ÷ classified processes.',
  },
  caution: {
    fr: 'Un achat de TI classé ailleurs n’est pas vu. C’est une part des processus, non des dollars.',
    en: 'IT purchases that are classified elsewhere are not seen. This is a share of processes, not of dollars.',
  },
  missing: {
    fr: 'aucun article n’est classé',
    en: 'no item is classified',
  },
  parts: {
    numerator: { fr: 'processus de TI', en: 'IT processes' },
    denominator: { fr: 'processus classés', en: 'classified processes' },
  },
  sql,
};
