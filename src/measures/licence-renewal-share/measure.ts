/** What share of licence contracts follows an earlier one? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceRenewalShare: Measure = {
  id: 'licence-renewal-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence adjugé`,
    en: 'one awarded licence contract',
  },
  title: {
    fr: french`Licences qui en suivent une autre`,
    en: 'Licences that follow another',
  },
  question: {
    fr: french`Quelle part des contrats de licence fait suite à un contrat plus ancien ?`,
    en: 'What share of licence contracts follows an earlier one?',
  },
  purpose: {
    fr: french`Une suite de renouvellements montre depuis quand un produit sert, et quand d’autres choix ont pu être regardés.`,
    en: 'A chain of renewals shows since when a product serves, and when other choices could be looked at.',
  },
  formula: {
    fr: french`Contrats de licence reliés à un contrat antérieur du même organisme (dit par le diffuseur, même objet, produit du même éditeur, ou même fournisseur et même classe avec un titre de renouvellement) ÷ contrats de licence adjugés.`,
    en: 'Licence contracts linked to an earlier one of the same body (stated by the publisher, same subject, product of the same publisher, or same supplier and class with a title of renewal) ÷ awarded licence contracts.',
  },
  caution: {
    fr: french`Un renouvellement est un fait, rien de plus. Un lien que le diffuseur ne dit pas est un rapprochement : sa raison est donnée, et il peut être inexact. Un contrat dont le précédent n’est pas dans les données n’est pas vu.`,
    en: 'A renewal is a fact, and nothing more. A link that the publisher does not state is inferred: its reason is given, and it may be wrong. A contract whose predecessor is not in the data is not seen.',
  },
  missing: {
    fr: french`aucun : tout contrat adjugé est examiné`,
    en: 'none: every awarded contract is looked at',
  },
  parts: {
    numerator: {
      fr: french`contrats de licence qui en suivent un autre`,
      en: 'licence contracts that follow another',
    },
    denominator: { fr: french`contrats de licence adjugés`, en: 'awarded licence contracts' },
  },
  sql,
};
