/** Into how many lots are tenders divided? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const lotsPerTender: Measure = {
  id: 'lots-per-tender',
  version: 1,
  unit: 'ratio',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un appel d’offres`,
    en: 'one tender',
  },
  title: {
    fr: french`Lots par appel d’offres`,
    en: 'Lots per tender',
  },
  question: {
    fr: french`En combien de lots un appel d’offres est-il divisé ?`,
    en: 'Into how many lots is a tender divided?',
  },
  purpose: {
    fr: french`Un achat divisé en lots peut convenir à une entreprise trop petite pour le tout.`,
    en: 'A purchase divided into lots may suit a firm too small for the whole.',
  },
  formula: {
    fr: french`Lots publiés ÷ appels d’offres publics ou entre fournisseurs qualifiés qui en publient.`,
    en: 'Lots published ÷ open or selective tenders that publish any.',
  },
  caution: {
    fr: french`Beaucoup de diffuseurs, dont le SEAO, ne publient pas les lots : ces appels d’offres sont comptés à part, et non comme d’un seul lot.`,
    en: 'Many publishers, SEAO among them, do not publish lots: such tenders are counted apart, not as having one lot.',
  },
  missing: {
    fr: french`les lots ne sont pas publiés`,
    en: 'lots are not published',
  },
  parts: {
    numerator: { fr: french`lots`, en: 'lots' },
    denominator: {
      fr: french`appels d’offres qui publient leurs lots`,
      en: 'tenders that publish their lots',
    },
  },
  sql,
};
