/** Did a tender draw one firm only? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const singleBid: Flag = {
  id: 'R018',
  version: 1,
  ocp: 'R018',
  subjects: [{ kind: 'process', sql: processSql, evidence: [{ column: 'method', unit: 'text' }] }],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 1,
      min: 1,
      max: 20,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['tender.procurementMethod', 'tender.numberOfTenderers'] },
  value: 'one',
  unit: 'count',
  slider: { param: 'threshold', values: [1, 2, 3, 4], finds: 'atMost' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R018',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R018',
  },
};
