/** What share of awarded processes was awarded without a tender? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const directAwardShare: Measure = {
  id: 'direct-award-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: true,
  grain: {
    fr: 'un processus adjugé',
    en: 'one awarded process',
  },
  title: {
    fr: 'Contrats de gré à gré',
    en: 'Direct awards',
  },
  question: {
    fr: french`Quelle part des processus adjugés l’est sans appel d’offres ?`,
    en: 'What share of awarded processes was awarded without a tender?',
  },
  purpose: {
    fr: french`Sans appel d’offres, il n’y a pas d’autre prix à comparer ; la loi dit quand c’est permis.`,
    en: 'Without a tender there is no other price to compare; the law says when that is allowed.',
  },
  formula: {
    fr: 'Processus adjugés de gré à gré ÷ processus adjugés dont le mode est publié.',
    en: 'Processes awarded directly ÷ awarded processes whose method is published.',
  },
  caution: {
    fr: 'La loi permet le gré à gré, notamment sous un seuil, en cas d’urgence ou quand un seul fournisseur est possible.',
    en: 'The law allows direct awards, for instance under a threshold, in an emergency, or when only one supplier is possible.',
  },
  missing: {
    fr: 'le mode d’attribution n’est pas publié',
    en: 'the procurement method is not published',
  },
  parts: {
    numerator: { fr: 'processus adjugés de gré à gré', en: 'processes awarded directly' },
    denominator: {
      fr: 'processus adjugés dont le mode est publié',
      en: 'awarded processes whose method is published',
    },
  },
  sql,
};
