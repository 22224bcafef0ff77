/** The fields that flags need, by their OCDS path, and how people call them: what « cannot be computed » names. */
import type { Words } from '../measures/measure.ts';

export const fields = {
  'tender.tenderPeriod': {
    fr: 'une période de soumission possible (elle finit avant de commencer)',
    en: 'a possible tender period (it ends before it starts)',
  },
  'tender.tenderPeriod.startDate': {
    fr: 'le début de la période de soumission',
    en: 'the start of the tender period',
  },
  'tender.tenderPeriod.endDate': {
    fr: 'la fin de la période de soumission',
    en: 'the end of the tender period',
  },
  'tender.procurementMethod': { fr: 'le mode d’attribution', en: 'the procurement method' },
  'tender.numberOfTenderers': { fr: 'le nombre de soumissionnaires', en: 'the number of bidders' },
  'tender.value': { fr: 'l’estimation', en: 'the estimate' },
  'tender.items.classification': { fr: 'la classe de ce qui est acheté', en: 'the class of what is bought' },
  'tender.mainProcurementCategory': { fr: 'la nature de l’achat', en: 'the nature of the purchase' },
  'bids.details': { fr: 'les soumissions', en: 'the bids' },
  'bids.details.status': { fr: 'le statut des soumissions', en: 'the status of bids' },
  'bids.details.value': { fr: 'le montant de chaque soumission', en: 'the amount of each bid' },
  'bids.details.value.currency': { fr: 'une seule monnaie', en: 'one currency' },
  'bids.details.date': { fr: 'la date des soumissions', en: 'the date of bids' },
  'bids.details.tenderers': { fr: 'qui a soumissionné', en: 'who bid' },
  'awards.value': { fr: 'le montant de l’adjudication', en: 'the amount of the award' },
  'awards.value.currency': { fr: 'une seule monnaie', en: 'one currency' },
  'awards.date': { fr: 'une date d’adjudication possible', en: 'a possible date of award' },
  'awards.suppliers': { fr: 'le fournisseur', en: 'the supplier' },
  buyer: { fr: 'l’organisme acheteur', en: 'the buyer' },
  'contracts.value': {
    fr: 'le montant du contrat, ou son montant final',
    en: 'the amount of the contract, or its final amount',
  },
  'contracts.value.currency': { fr: 'une seule monnaie', en: 'one currency' },
  'contracts.dateSigned': { fr: 'la date de signature', en: 'the date of signature' },
  /** Not fields: too few rows to compare with, a threshold whose legal source is not known. */
  peers: { fr: 'assez de cas comparables', en: 'enough peers' },
  processes: { fr: 'assez de processus', en: 'enough processes' },
  bids: { fr: 'assez de soumissions', en: 'enough bids' },
  awards: { fr: 'assez d’adjudications', en: 'enough awards' },
  threshold: {
    fr: 'le seuil légal de ce jour, avec sa source',
    en: 'the legal threshold of that day, with its source',
  },
  'quality.amount': { fr: 'un montant plausible', en: 'a plausible amount' },
} as const satisfies Record<string, Words>;

export type FieldPath = keyof typeof fields;

export function isField(path: string): path is FieldPath {
  return path in fields;
}
