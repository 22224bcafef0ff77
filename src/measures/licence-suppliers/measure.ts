/** Which suppliers of licences were awarded the most? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceSuppliers: Measure = {
  id: 'licence-suppliers',
  version: 1,
  unit: 'money',
  form: 'ranking',
  subject: 'supplier',
  headline: false,
  grain: {
    fr: french`un fournisseur de licences`,
    en: 'one supplier of licences',
  },
  title: {
    fr: french`Fournisseurs de licences`,
    en: 'Suppliers of licences',
  },
  question: {
    fr: french`Quels fournisseurs de licences ont reçu les plus grandes valeurs ?`,
    en: 'Which suppliers of licences were awarded the most?',
  },
  purpose: {
    fr: french`Savoir qui vend les licences de l’État dit combien d’entreprises se partagent ce marché.`,
    en: 'Who sells public licences tells how many firms share that market.',
  },
  formula: {
    fr: french`Somme, par fournisseur, des montants adjugés des contrats de licence ; le montant d’un consortium est divisé également entre ses membres.`,
    en: 'Sum, by supplier, of the awarded amounts of licence contracts; a consortium’s amount is divided equally among its members.',
  },
  caution: {
    fr: french`Un revendeur n’est pas l’éditeur du logiciel. Les personnes physiques ne sont pas classées. Un contrat de licence est reconnu par sa classe, sa catégorie, le fondement du gré à gré ou les mots de son titre ; un achat décrit autrement n’est pas vu.`,
    en: 'A reseller is not the publisher of the software. Private individuals are not ranked. A licence contract is recognized by its class, its category, the legal basis of the award or the words of its title; a purchase described otherwise is not seen.',
  },
  missing: {
    fr: french`aucun montant n’est publié, ou il est dans une autre monnaie`,
    en: 'no amount is published, or it is in another currency',
  },
  sql,
};
