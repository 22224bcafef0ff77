/** Is the work done what was planned by now? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectSchedulePerformance: Measure = {
  id: 'project-schedule-performance',
  version: 1,
  unit: 'ratio',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet qui publie son avancement prévu et réel`,
    en: 'one project that publishes planned and actual progress',
  },
  title: {
    fr: french`Indice de performance des délais`,
    en: 'Schedule performance index',
  },
  question: {
    fr: french`Quelle part du travail prévu à cette date est faite ?`,
    en: 'What part of the work planned by that date is done?',
  },
  purpose: {
    fr: french`À 1, le travail est où le plan l’attendait ; en dessous, il est en retard.`,
    en: 'At 1 the work is where the plan expected it; below, it is behind.',
  },
  formula: {
    fr: french`Somme des valeurs acquises ÷ somme des valeurs prévues ; chacune = avancement, réel ou prévu × coût du plan en vigueur.`,
    en: 'Sum of earned values ÷ sum of planned values; each = progress, actual or planned × cost of the plan in force.',
  },
  caution: {
    fr: french`L’avancement est celui que l’organisme déclare, et l’indice revient à 1 quand un projet en retard finit.`,
    en: 'Progress is as the public body declares it, and the index returns to 1 when a late project ends.',
  },
  missing: {
    fr: french`l’avancement prévu ou réel, ou le coût, n’est pas publié, ou il est dans une autre monnaie`,
    en: 'planned or actual progress, or the cost, is not published, or it is in another currency',
  },
  parts: {
    numerator: { fr: french`valeur acquise`, en: 'earned value' },
    denominator: { fr: french`valeur prévue`, en: 'planned value' },
    unit: 'money',
  },
  reference: 'Earned value management: SPI = EV ÷ PV (ANSI/EIA-748)',
  sql,
};
