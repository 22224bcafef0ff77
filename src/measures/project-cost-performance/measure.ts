/** Is the work done worth what was spent? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectCostPerformance: Measure = {
  id: 'project-cost-performance',
  version: 1,
  unit: 'ratio',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet qui publie son avancement`,
    en: 'one project that publishes its progress',
  },
  title: {
    fr: french`Indice de performance des coûts`,
    en: 'Cost performance index',
  },
  question: {
    fr: french`Combien vaut le travail fait pour chaque dollar dépensé ?`,
    en: 'What is the work done worth, for each dollar spent?',
  },
  purpose: {
    fr: french`À 1, le travail avance comme l’argent sort ; en dessous, l’argent sort plus vite.`,
    en: 'At 1 the work advances as the money goes out; below, the money goes out faster.',
  },
  formula: {
    fr: french`Somme des valeurs acquises ÷ somme des dépenses à la même date ; valeur acquise = avancement × coût du plan en vigueur.`,
    en: 'Sum of earned values ÷ sum spent at the same date; earned value = progress × cost of the plan in force.',
  },
  caution: {
    fr: french`L’avancement est celui que l’organisme déclare. Un début de projet coûteux donne un indice bas sans que rien n’aille mal.`,
    en: 'Progress is as the public body declares it. A costly start gives a low index with nothing going wrong.',
  },
  missing: {
    fr: french`l’avancement, la dépense ou le coût n’est pas publié, ou il est dans une autre monnaie`,
    en: 'progress, spending or cost is not published, or it is in another currency',
  },
  parts: {
    numerator: { fr: french`valeur acquise`, en: 'earned value' },
    denominator: { fr: french`dépenses`, en: 'spent' },
    unit: 'money',
  },
  reference: 'Earned value management: CPI = EV ÷ AC (ANSI/EIA-748)',
  sql,
};
