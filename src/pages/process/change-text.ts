/** Words for what a publisher changed: fields of OCDS as a citizen calls them. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

interface ChangeText {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly list: (n: number) => string;
  readonly added: (where: string, what: string) => string;
  readonly removed: (where: string, what: string) => string;
  readonly replaced: (where: string, was: string, now: string) => string;
  readonly untold: (where: string) => string;
  /** A Map, so that a field called "constructor" finds nothing. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Each field in French and in English. */
const fields: readonly (readonly [name: string, fr: string, en: string])[] = [
  ['additionalProcurementCategories', 'précision de la catégorie', 'category in detail'],
  ['address', 'adresse', 'address'],
  ['admissible', 'admissibilité', 'admissibility'],
  ['amendments', 'modifications au contrat', 'amendments'],
  ['amount', 'montant', 'amount'],
  ['awardCriteria', 'critère d’adjudication', 'award criterion'],
  ['awardPeriod', 'période d’évaluation', 'evaluation period'],
  ['awards', 'adjudications', 'awards'],
  ['bids', 'soumissions', 'bids'],
  ['buyer', 'organisme', 'public body'],
  ['classification', 'classement', 'classification'],
  ['conform', 'conformité', 'conformity'],
  ['contactPoint', 'personne-ressource', 'contact'],
  ['contractPeriod', 'durée du contrat', 'contract period'],
  ['contracts', 'contrats', 'contracts'],
  ['currency', 'monnaie', 'currency'],
  ['date', 'date', 'date'],
  ['dateModified', 'date de modification', 'date modified'],
  ['datePublished', 'date de publication', 'date published'],
  ['dateSigned', 'date de signature', 'date signed'],
  ['description', 'description', 'description'],
  ['details', 'soumissions', 'bids'],
  ['documents', 'documents', 'documents'],
  ['durationInDays', 'durée en jours', 'duration in days'],
  ['endDate', 'fin', 'end'],
  ['enquiryPeriod', 'période de questions', 'enquiry period'],
  ['hasEnquiries', 'questions reçues', 'questions received'],
  ['id', 'référence de l’organisme', 'reference of the body'],
  ['identifier', 'identifiant', 'identifier'],
  ['implementation', 'exécution', 'implementation'],
  ['items', 'articles', 'items'],
  ['mainProcurementCategory', 'catégorie', 'category'],
  ['milestones', 'étapes', 'milestones'],
  ['minValue', 'valeur minimale', 'least value'],
  ['name', 'nom', 'name'],
  ['numberOfTenderers', 'nombre de soumissionnaires', 'number of bidders'],
  ['parties', 'parties', 'parties'],
  ['period', 'période', 'period'],
  ['planning', 'planification', 'planning'],
  ['procurementMethod', 'mode', 'method'],
  ['procurementMethodDetails', 'mode, en détail', 'method in detail'],
  ['procurementMethodRationale', 'disposition invoquée', 'provision cited'],
  ['procuringEntity', 'organisme responsable de l’achat', 'body in charge of the purchase'],
  ['quantity', 'quantité', 'quantity'],
  ['rationale', 'raison', 'reason'],
  ['relatedProcesses', 'processus liés', 'related processes'],
  ['roles', 'rôles', 'roles'],
  ['startDate', 'début', 'start'],
  ['status', 'état', 'status'],
  ['submissionMethod', 'façon de soumissionner', 'way to bid'],
  ['suppliers', 'fournisseurs', 'suppliers'],
  ['tender', 'appel d’offres', 'tender'],
  ['tenderPeriod', 'période de soumission', 'bidding period'],
  ['tenderers', 'soumissionnaires', 'bidders'],
  ['title', 'titre', 'title'],
  ['totalAmount', 'montant total avec les options', 'total amount with options'],
  ['transactions', 'paiements', 'payments'],
  ['unit', 'unité', 'unit'],
  ['url', 'adresse web', 'web address'],
  ['value', 'montant', 'amount'],
];

const fr: ChangeText = {
  nothing: 'non précisé',
  yes: 'oui',
  no: 'non',
  list: (n) => french`une liste de ${formatCount(n, 'fr')}`,
  added: (where, what) => french`${where} : ajout de « ${what} »`,
  removed: (where, what) => french`${where} : retrait de « ${what} »`,
  replaced: (where, was, now) => french`${where} : de « ${was} » à « ${now} »`,
  untold: (where) => french`${where} : changé`,
  fields: new Map(fields.map(([name, word]) => [name, word])),
};

const en: ChangeText = {
  nothing: 'not stated',
  yes: 'yes',
  no: 'no',
  list: (n) => `a list of ${formatCount(n, 'en')}`,
  added: (where, what) => `${where}: “${what}” added`,
  removed: (where, what) => `${where}: “${what}” removed`,
  replaced: (where, was, now) => `${where}: from “${was}” to “${now}”`,
  untold: (where) => `${where}: changed`,
  fields: new Map(fields.map(([name, , word]) => [name, word])),
};

export const changeText = { fr, en } as const;
