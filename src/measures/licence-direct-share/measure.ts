/** What share of licence contracts was awarded without a tender? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceDirectShare: Measure = {
  id: 'licence-direct-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence adjugé`,
    en: 'one awarded licence contract',
  },
  title: {
    fr: french`Licences de gré à gré`,
    en: 'Licences awarded directly',
  },
  question: {
    fr: french`Quelle part des contrats de licence est adjugée sans appel d’offres ?`,
    en: 'What share of licence contracts was awarded without a tender?',
  },
  purpose: {
    fr: french`Sans appel d’offres, aucune autre offre n’est comparée.`,
    en: 'Without a tender, no other offer is compared.',
  },
  formula: {
    fr: french`Contrats de licence adjugés de gré à gré ÷ contrats de licence adjugés dont le mode est publié.`,
    en: 'Licence contracts awarded directly ÷ awarded licence contracts whose method is published.',
  },
  caution: {
    fr: french`La loi permet le gré à gré, notamment sous un seuil ou quand un seul titulaire détient les droits. Un contrat de licence est reconnu par sa classe, sa catégorie, le fondement du gré à gré ou les mots de son titre ; un achat décrit autrement n’est pas vu.`,
    en: 'The law allows direct awards, for instance under a threshold or when one holder owns the rights. A licence contract is recognized by its class, its category, the legal basis of the award or the words of its title; a purchase described otherwise is not seen.',
  },
  missing: {
    fr: french`le mode d’attribution n’est pas publié`,
    en: 'the procurement method is not published',
  },
  parts: {
    numerator: {
      fr: french`contrats de licence adjugés de gré à gré`,
      en: 'licence contracts awarded directly',
    },
    denominator: {
      fr: french`contrats de licence adjugés dont le mode est publié`,
      en: 'awarded licence contracts whose method is published',
    },
  },
  sql,
};
