/** What is awarded for licences of software? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceValue: Measure = {
  id: 'licence-value',
  version: 1,
  unit: 'money',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence`,
    en: 'one licence contract',
  },
  title: {
    fr: french`Valeur des licences`,
    en: 'Value of licences',
  },
  question: {
    fr: french`Pour combien de licences de logiciels a-t-on adjugé ?`,
    en: 'What was awarded for licences of software?',
  },
  purpose: {
    fr: french`Les licences reviennent d’année en année ; leur somme dit l’ampleur de ce qui se renouvelle.`,
    en: 'Licences come back year after year; their sum tells the size of what is renewed.',
  },
  formula: {
    fr: french`Somme des montants adjugés des contrats de licence, dans la monnaie de l’édition.`,
    en: 'Sum of the awarded amounts of licence contracts, in the currency of the edition.',
  },
  caution: {
    fr: french`Un contrat de licence est reconnu par sa classe, sa catégorie, le fondement du gré à gré ou les mots de son titre ; un achat décrit autrement n’est pas vu. Un contrat peut mêler licences, matériel et services : tout son montant est compté.`,
    en: 'A licence contract is recognized by its class, its category, the legal basis of the award or the words of its title; a purchase described otherwise is not seen. A contract may mix licences, machines and services: its whole amount is counted.',
  },
  missing: {
    fr: french`aucun montant n’est publié, ou il est dans une autre monnaie`,
    en: 'no amount is published, or it is in another currency',
  },
  sql,
};
