/** Does one firm receive a large part of what a buyer awards in a year? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import pairSql from './pair.sql';
import { words } from './text.ts';

export const dependence: Flag = {
  id: 'R050',
  version: 1,
  ocp: 'R050',
  subjects: [
    {
      kind: 'pair',
      sql: pairSql,
      annual: true,
      evidence: [
        { column: 'amount', unit: 'money' },
        { column: 'total', unit: 'money' },
        { column: 'processes', unit: 'count' },
      ],
    },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 0.4, min: 0, max: 1, unit: 'share', source: 'ocp' },
    {
      name: 'minimumProcesses',
      type: 'number',
      default: 10,
      min: 1,
      max: 10000,
      whole: true,
      unit: 'count',
      source: 'own',
    },
    excluded,
  ],
  requires: { all: ['buyer', 'awards.suppliers', 'awards.value', 'awards.date'] },
  value: 'observed',
  unit: 'share',
  slider: { param: 'threshold', values: [0.2, 0.3, 0.4, 0.5, 0.6, 0.8], finds: 'over' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R050',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R050',
  },
};
