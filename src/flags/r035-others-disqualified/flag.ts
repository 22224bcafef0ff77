/** Was every tenderer but the winner disqualified? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const othersDisqualified: Flag = {
  id: 'R035',
  version: 1,
  ocp: 'R035',
  subjects: [{ kind: 'process', sql: processSql, evidence: [{ column: 'n_submitted', unit: 'count' }] }],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 1,
      min: 1,
      max: 50,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['bids.details.status', 'bids.details.tenderers', 'awards.suppliers'] },
  value: 'observed',
  unit: 'count',
  slider: { param: 'threshold', values: [1, 2, 3, 4, 5], finds: 'atLeast' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R035',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R035',
  },
};
