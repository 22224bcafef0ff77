/** Is the award very close to the estimate? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const priceNearEstimate: Flag = {
  id: 'R031',
  version: 1,
  ocp: 'R031',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'estimated_amount', unit: 'money' },
        { column: 'awarded_amount', unit: 'money' },
      ],
    },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 0.01, min: 0, max: 1, unit: 'share', source: 'ocp' },
    excluded,
  ],
  requires: { all: ['tender.value', 'awards.value'] },
  value: 'observed',
  unit: 'share',
  slider: { param: 'threshold', values: [0, 0.005, 0.01, 0.02, 0.05], finds: 'atMost' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R031',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R031',
  },
};
