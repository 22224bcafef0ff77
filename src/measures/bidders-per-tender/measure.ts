/** How many firms answer a tender? */
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
    fr: 'Combien d’entreprises répondent à un appel d’offres ?',
    en: 'How many firms answer a tender?',
  },
  formula: {
    fr: 'Nombre de soumissionnaires ÷ nombre d’appels d’offres publics ou entre fournisseurs qualifiés qui en ont au moins un.',
    en: 'Bidders ÷ open or selective tenders that have at least one.',
  },
  caution: {
    fr: 'Un appel d’offres dont le nombre de soumissionnaires n’est pas publié est compté à part.',
    en: 'A tender whose number of bidders is not published is counted apart.',
  },
  sql,
};
