/** What share of processes for information technology mentions open source? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openSourceShare: Measure = {
  id: 'open-source-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un processus de TI`,
    en: 'one IT process',
  },
  title: {
    fr: french`Part des achats de TI qui parlent de logiciel libre`,
    en: 'Share of IT processes that mention open source',
  },
  question: {
    fr: french`Quelle part des processus de TI parle de logiciel libre dans son titre ?`,
    en: 'What share of IT processes mentions open source in the title?',
  },
  purpose: {
    fr: french`Sur cent achats de TI, combien disent s’ouvrir au logiciel libre ?`,
    en: 'Of a hundred IT purchases, how many say that they are open to open source?',
  },
  formula: {
    fr: french`Processus de TI dont le titre demande, accepte ou nomme du logiciel libre ÷ processus de TI qui ont un titre.`,
    en: 'IT processes whose title requires, allows or names open source ÷ IT processes that have a title.',
  },
  caution: {
    fr: french`Seul le titre est lu. Le dictionnaire est un fichier public ; sa précision et son rappel sont mesurés sur la page de la méthode. Une mention absente ne veut pas dire que le logiciel libre est écarté.`,
    en: 'Only the title is read. The dictionary is a public file; its precision and recall are measured on the method page. No mention does not mean that open source is ruled out.',
  },
  missing: {
    fr: french`aucun titre n’est publié`,
    en: 'no title is published',
  },
  parts: {
    numerator: {
      fr: french`processus de TI qui parlent de logiciel libre`,
      en: 'IT processes that mention open source',
    },
    denominator: { fr: french`processus de TI qui ont un titre`, en: 'IT processes that have a title' },
  },
  sql,
};
