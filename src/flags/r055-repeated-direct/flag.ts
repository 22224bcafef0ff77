/** Does one firm receive direct awards again and again? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import pairSql from './pair.sql';
import { words } from './text.ts';

export const repeatedDirect: Flag = {
  id: 'R055',
  version: 1,
  ocp: 'R055',
  subjects: [
    {
      kind: 'pair',
      sql: pairSql,
      evidence: [
        { column: 'first_day', unit: 'day' },
        { column: 'last_day', unit: 'day' },
      ],
    },
  ],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 3,
      min: 2,
      max: 1000,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    {
      name: 'window',
      type: 'number',
      default: 1096,
      min: 1,
      max: 5000,
      whole: true,
      unit: 'days',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['buyer', 'awards.suppliers', 'awards.date', 'tender.procurementMethod'] },
  value: 'observed',
  unit: 'count',
  slider: { param: 'threshold', values: [2, 3, 4, 5, 6, 8, 10], finds: 'atLeast' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R055',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R055',
  },
};
