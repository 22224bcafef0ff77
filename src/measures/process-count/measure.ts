/** How many procurement processes do the data hold? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const processCount: Measure = {
  id: 'process-count',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: true,
  grain: {
    fr: 'un processus d’achat',
    en: 'one procurement process',
  },
  title: {
    fr: 'Processus d’achat',
    en: 'Procurement processes',
  },
  question: {
    fr: french`Combien de processus d’achat les données contiennent-elles ?`,
    en: 'How many procurement processes do the data hold?',
  },
  purpose: {
    fr: 'Avant de lire un pourcentage, il faut savoir sur combien de cas il repose.',
    en: 'Before reading a percentage, one must know how many cases it rests on.',
  },
  formula: {
    fr: 'Nombre de processus d’achat distincts, un avis et ses versions comptant pour un.',
    en: 'Number of distinct procurement processes; a notice and its versions count as one.',
  },
  caution: {
    fr: french`Un processus absent des fichiers ajoutés n’est pas compté : ce nombre décrit les données, pas tous les achats de l’État.`,
    en: 'A process that is in none of the added files is not counted: this number describes the data, not all public purchases.',
  },
  missing: {
    fr: french`il n’y aurait pas d’identifiant ; tous en ont un`,
    en: 'there would be no identifier; all have one',
  },
  sql,
};
