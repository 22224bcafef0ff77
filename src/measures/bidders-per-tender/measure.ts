/** How many firms answer a tender? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const biddersPerTender: Measure = {
  id: 'bidders-per-tender',
  version: 1,
  unit: 'ratio',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un appel d’offres',
    en: 'one tender',
  },
  title: {
    fr: 'Soumissionnaires par appel d’offres',
    en: 'Bidders per tender',
  },
  question: {
    fr: french`Combien d’entreprises répondent à un appel d’offres ?`,
    en: 'How many firms answer a tender?',
  },
  purpose: {
    fr: 'Ce nombre dit si les entreprises sont nombreuses à tenter leur chance.',
    en: 'This number tells whether many firms try their luck.',
  },
  formula: {
    fr: 'Nombre de soumissionnaires ÷ nombre d’appels d’offres publics ou entre fournisseurs qualifiés qui en ont au moins un.',
    en: 'Bidders ÷ open or selective tenders that have at least one.',
  },
  caution: {
    fr: 'Un appel d’offres dont le nombre de soumissionnaires n’est pas publié est compté à part.',
    en: 'A tender whose number of bidders is not published is counted apart.',
  },
  missing: {
    fr: 'le nombre de soumissionnaires n’est pas publié',
    en: 'the number of bidders is not published',
  },
  parts: {
    numerator: { fr: 'soumissionnaires', en: 'bidders' },
    denominator: { fr: 'appels d’offres qui en ont au moins un', en: 'tenders with at least one' },
  },
  sql,
};
