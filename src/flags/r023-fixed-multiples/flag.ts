/** Are prices a fixed step apart? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const fixedMultiples: Flag = {
  id: 'R023',
  version: 1,
  ocp: 'R023',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'ratio_spread', unit: 'share' },
        { column: 'n_submitted', unit: 'count' },
      ],
    },
  ],
  params: [
    { name: 'ratioTolerance', type: 'number', default: 0.001, min: 0, max: 1, unit: 'share', source: 'own' },
    {
      name: 'percentTolerance',
      type: 'number',
      default: 0.01,
      min: 0,
      max: 1,
      unit: 'points',
      source: 'own',
    },
    excluded,
  ],
  requires: { all: ['bids.details.status', 'bids.details.value'] },
  value: 'one',
  unit: 'points',
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R023',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R023',
  },
};
