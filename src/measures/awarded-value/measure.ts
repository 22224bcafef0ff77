/** What value of contracts was awarded? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const awardedValue: Measure = {
  id: 'awarded-value',
  version: 2,
  unit: 'money',
  form: 'value',
  headline: true,
  grain: {
    fr: 'un processus adjugé',
    en: 'one awarded process',
  },
  title: {
    fr: 'Valeur adjugée',
    en: 'Awarded value',
  },
  question: {
    fr: french`Pour quelle valeur des contrats ont-ils été adjugés ?`,
    en: 'What value of contracts was awarded?',
  },
  purpose: {
    fr: 'C’est la taille des achats que les données permettent de voir.',
    en: 'It is the size of the purchases that the data let us see.',
  },
  formula: {
    fr: french`Somme des montants adjugés des adjudications en vigueur, dans la monnaie principale de l’édition ; le montant d’un consortium compte une fois.`,
    en: 'Sum of the amounts of active awards, in the edition’s main currency; a consortium’s amount counts once.',
  },
  caution: {
    fr: french`Un montant absent ou nul n’est pas publié : il n’entre pas dans la somme et il est compté à part. Les montants d’une autre monnaie ne sont pas convertis.`,
    en: 'A missing or zero amount was not published: it is left out of the sum and counted apart. Amounts in other currencies are not converted.',
  },
  missing: {
    fr: 'aucun montant n’est publié, ou il est dans une autre monnaie',
    en: 'no amount is published, or it is in another currency',
  },
  sql,
};
