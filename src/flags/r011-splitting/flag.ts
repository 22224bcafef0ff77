/** Do direct awards add up to what needs a tender? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import pairSql from './pair.sql';
import { words } from './text.ts';

export const splitting: Flag = {
  id: 'R011',
  version: 1,
  ocp: 'R011',
  subjects: [
    {
      kind: 'pair',
      sql: pairSql,
      evidence: [
        { column: 'awards', unit: 'count' },
        { column: 'amount', unit: 'money' },
        { column: 'limit_amount', unit: 'money' },
        { column: 'limit_source', unit: 'text' },
        { column: 'first_day', unit: 'day' },
        { column: 'last_day', unit: 'day' },
      ],
    },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 1, min: 0, max: 100, unit: 'times', source: 'ocp' },
    {
      name: 'window',
      type: 'number',
      default: 90,
      min: 1,
      max: 1000,
      whole: true,
      unit: 'days',
      source: 'ocp',
    },
    {
      name: 'minimumAwards',
      type: 'number',
      default: 2,
      min: 2,
      max: 100,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    excluded,
  ],
  requires: {
    all: [
      'buyer',
      'awards.suppliers',
      'awards.value',
      'awards.date',
      'tender.procurementMethod',
      'tender.mainProcurementCategory',
      'threshold',
    ],
  },
  value: 'observed',
  unit: 'times',
  slider: { param: 'threshold', values: [0.8, 0.9, 1, 1.25, 1.5, 2, 3], finds: 'atLeast' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R011',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R011',
  },
};
