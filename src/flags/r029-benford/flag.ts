/** Do first digits of bids follow Benford’s law? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import buyerSql from './buyer.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const benford: Flag = {
  id: 'R029',
  version: 1,
  ocp: 'R029',
  subjects: [
    { kind: 'tenderer', sql: tendererSql, evidence: [{ column: 'n', unit: 'count' }] },
    { kind: 'buyer', sql: buyerSql, evidence: [{ column: 'n', unit: 'count' }] },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 15.507, min: 0, max: 1000, unit: 'index', source: 'ocp' },
    {
      name: 'minimumBids',
      type: 'number',
      default: 20,
      min: 2,
      max: 10000,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['bids.details.status', 'bids.details.value', 'bids.details.tenderers'] },
  value: 'observed',
  unit: 'index',
  slider: { param: 'threshold', values: [13.362, 15.507, 20.09, 26.12, 40], finds: 'over' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R029',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R029',
  },
};
