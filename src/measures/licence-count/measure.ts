/** How many contracts for licences of software can be recognized? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceCount: Measure = {
  id: 'licence-count',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence`,
    en: 'one licence contract',
  },
  title: {
    fr: french`Contrats de licence`,
    en: 'Licence contracts',
  },
  question: {
    fr: french`Combien de contrats de licence de logiciels peut-on reconnaître ?`,
    en: 'How many contracts for licences of software can be recognized?',
  },
  purpose: {
    fr: french`Avant de parler des licences de l’État, il faut savoir combien de contrats on voit.`,
    en: 'Before speaking of public licences, one must know how many contracts can be seen.',
  },
  formula: {
    fr: french`Nombre de processus reconnus par au moins un signe : UNSPSC 4323 ou CPV 48 ; UNSPSC 81112 ; fondement légal qui parle de logiciels ; terme du titre ; terme plus faible dans une catégorie de TI.`,
    en: 'Number of processes recognized by at least one sign: UNSPSC 4323 or CPV 48; UNSPSC 81112; a legal basis that speaks of software; a term of the title; a weaker term within an IT category.',
  },
  caution: {
    fr: french`Un contrat de licence est reconnu par sa classe, sa catégorie, le fondement du gré à gré ou les mots de son titre ; un achat décrit autrement n’est pas vu. La classe 81112 contient aussi l’entretien de matériel et des services de données.`,
    en: 'A licence contract is recognized by its class, its category, the legal basis of the award or the words of its title; a purchase described otherwise is not seen. Class 81112 also holds upkeep of machines and data services.',
  },
  missing: {
    fr: french`aucun : tout processus est examiné`,
    en: 'none: every process is looked at',
  },
  sql,
};
