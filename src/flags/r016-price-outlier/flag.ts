/** Is an amount far over those of its class? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import populationSql from './population.sql';
import processSql from './process.sql';
import { words } from './text.ts';

export const priceOutlier: Flag = {
  id: 'R016',
  version: 1,
  ocp: 'R016',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'awarded_amount', unit: 'money' },
        { column: 'median', unit: 'money' },
        { column: 'class', unit: 'text' },
      ],
    },
  ],
  population: populationSql,
  params: [
    { name: 'threshold', type: 'number', default: 5, min: 1, max: 1000, unit: 'times', source: 'own' },
    {
      name: 'minimumPeers',
      type: 'number',
      default: 10,
      min: 2,
      max: 10000,
      whole: true,
      unit: 'count',
      source: 'own',
    },
    { name: 'digits', type: 'number', default: 8, min: 2, max: 8, whole: true, unit: 'count', source: 'own' },
    excluded,
  ],
  requires: { all: ['tender.items.classification', 'awards.value'] },
  value: 'observed',
  unit: 'times',
  slider: { param: 'threshold', values: [2, 3, 5, 10, 20, 50], finds: 'atLeast' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R016',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R016',
  },
};
