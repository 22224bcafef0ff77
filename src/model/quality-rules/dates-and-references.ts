/** Rules about dates that cannot be, identifiers that name nobody, and references that lead nowhere. */
import { french } from '../../i18n/typography.ts';
import type { QualityRule } from './rule.ts';

const own = {
  fr: french`Par définition.`,
  en: 'By definition.',
} as const;
const slip = {
  fr: french`Une date impossible est une faute de saisie.`,
  en: 'A date that cannot be is a slip of the keyboard.',
} as const;

export const datesAndReferences: readonly QualityRule[] = [
  {
    id: 'endBeforeStart',
    name: { fr: 'Période à l’envers', en: 'Period reversed' },
    sentence: {
      fr: french`La période de soumission finit avant de commencer.`,
      en: 'The bidding period ends before it begins.',
    },
    threshold: { fr: french`La fin précède le début.`, en: 'The end comes before the start.' },
    source: own,
    why: slip,
    spoils: false,
  },
  {
    id: 'awardBeforeStart',
    name: { fr: 'Adjugé avant l’avis', en: 'Awarded before the notice' },
    sentence: {
      fr: french`L’adjudication précède l’ouverture de l’appel d’offres.`,
      en: 'The award comes before the tender opens.',
    },
    threshold: {
      fr: french`Le jour de l’adjudication précède celui de l’avis. Appels d’offres seulement : l’avis d’un contrat de gré à gré vient souvent après.`,
      en: 'The day of the award is before that of the notice. Tenders only: the notice of a direct award often comes after it.',
    },
    source: own,
    why: slip,
    spoils: false,
  },
  {
    id: 'contractOverBeforeAward',
    name: { fr: 'Contrat fini avant d’être adjugé', en: 'Contract over before its award' },
    sentence: {
      fr: french`Le contrat finit avant d’être adjugé.`,
      en: 'The contract ends before it is awarded.',
    },
    threshold: {
      fr: french`Le dernier jour du contrat précède celui de l’adjudication.`,
      en: 'The contract’s last day is before that of the award.',
    },
    source: own,
    why: {
      fr: french`Une date est fausse, ou l’avis est publié après coup.`,
      en: 'A date is wrong, or the notice was published afterwards.',
    },
    spoils: false,
  },
  {
    id: 'beforeRecords',
    name: { fr: 'Date d’avant les registres', en: 'Date before records' },
    sentence: { fr: french`L’avis porte une date d’avant 1990.`, en: 'The notice bears a date before 1990.' },
    threshold: { fr: french`Année avant 1990.`, en: 'Year before 1990.' },
    source: {
      fr: french`Aucun des registres lus n’a d’avis électronique d’avant ; « 1900-01-01 » remplit les champs vides de SEAO, et est lu comme non précisé.`,
      en: 'None of the registers read has electronic notices from before; “1900-01-01” fills SEAO’s empty fields and is read as not given.',
    },
    why: slip,
    spoils: false,
  },
  {
    id: 'farAhead',
    name: { fr: 'Date trop lointaine', en: 'Date too far ahead' },
    sentence: {
      fr: french`La fin de la période de soumission, ou l’adjudication, vient des décennies après l’avis.`,
      en: 'The end of the bidding period, or the award, comes decades after the notice.',
    },
    threshold: { fr: french`Plus de 20 ans après l’avis.`, en: 'Over 20 years after the notice.' },
    source: {
      fr: french`SEAO a publié « 2047-03-07 » ; les fichiers XML sont lus avec la même limite.`,
      en: 'SEAO has published “2047-03-07”; its XML files are read with the same limit.',
    },
    why: slip,
    spoils: false,
  },
  {
    id: 'placeholderIdentifier',
    name: { fr: 'Identifiant de remplissage', en: 'Placeholder identifier' },
    sentence: {
      fr: french`Le numéro publié pour une organisation n’en est pas un : 1234567890, des zéros, « n/a ».`,
      en: 'The number published for an organization is not one: 1234567890, zeros, “n/a”.',
    },
    threshold: {
      fr: french`Un NEQ qui n’a pas dix chiffres, ou qui les a tous pareils ou dans l’ordre ; ailleurs, un numéro de deux caractères ou moins, ou qui n’est que zéros, neuf ou « n/a ».`,
      en: 'A NEQ that has not ten digits, or has them all alike or in order; elsewhere, a number of two characters or fewer, or nothing but zeros, nines or “n/a”.',
    },
    source: {
      fr: french`La forme du NEQ est celle du Registraire des entreprises du Québec.`,
      en: 'The form of the NEQ is that of Québec’s enterprise register.',
    },
    why: {
      fr: french`L’organisation est reconnue autrement, ou pas ; son numéro ne dit rien d’elle.`,
      en: 'The organization is recognized otherwise, or not; its number says nothing of it.',
    },
    spoils: false,
  },
  {
    id: 'danglingTenderer',
    name: { fr: 'Soumissionnaire non décrit', en: 'Bidder not described' },
    sentence: {
      fr: french`La soumission renvoie à une organisation que le diffuseur ne décrit nulle part.`,
      en: 'The bid refers to an organization that the publisher describes nowhere.',
    },
    threshold: {
      fr: french`Aucune partie, dans aucun avis du diffuseur, ne porte cet identifiant ; le diffuseur décrit ses parties.`,
      en: 'No party, in any notice of the publisher, bears this id; the publisher does describe its parties.',
    },
    source: own,
    why: { fr: french`Un renvoi mal saisi dans le fichier.`, en: 'A reference entered wrong in the file.' },
    spoils: false,
  },
  {
    id: 'danglingSupplier',
    name: { fr: 'Fournisseur non décrit', en: 'Supplier not described' },
    sentence: {
      fr: french`L’adjudication renvoie à une organisation que le diffuseur ne décrit nulle part.`,
      en: 'The award refers to an organization that the publisher describes nowhere.',
    },
    threshold: {
      fr: french`Aucune partie, dans aucun avis du diffuseur, ne porte cet identifiant ; le diffuseur décrit ses parties.`,
      en: 'No party, in any notice of the publisher, bears this id; the publisher does describe its parties.',
    },
    source: own,
    why: { fr: french`Un renvoi mal saisi dans le fichier.`, en: 'A reference entered wrong in the file.' },
    spoils: false,
  },
  {
    id: 'danglingAward',
    name: { fr: 'Contrat sans adjudication', en: 'Contract without its award' },
    sentence: {
      fr: french`Le contrat renvoie à une adjudication que le processus n’a pas.`,
      en: 'The contract refers to an award that the process does not have.',
    },
    threshold: {
      fr: french`Aucune adjudication du processus ne porte l’identifiant que donne le contrat.`,
      en: 'No award of the process bears the id that the contract gives.',
    },
    source: own,
    why: {
      fr: french`L’adjudication n’a pas été publiée, ou le renvoi est mal saisi.`,
      en: 'The award was not published, or the reference is entered wrong.',
    },
    spoils: false,
  },
];
