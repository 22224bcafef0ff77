/** Did firms have enough days to answer? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const shortPeriod: Flag = {
  id: 'R003',
  version: 1,
  ocp: 'R003',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'tender_start', unit: 'instant' },
        { column: 'tender_end', unit: 'instant' },
        { column: 'method_details', unit: 'text' },
      ],
    },
  ],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 15,
      min: 0,
      max: 365,
      whole: true,
      unit: 'days',
      source: 'ocp',
    },
    { name: 'thresholds', type: 'map', default: '', unit: 'days', source: 'own' },
    excluded,
  ],
  requires: { all: ['tender.tenderPeriod.startDate', 'tender.tenderPeriod.endDate'] },
  value: 'one',
  unit: 'days',
  slider: { param: 'threshold', values: [5, 10, 12, 15, 20, 25, 30, 45], finds: 'under' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R003',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R003',
  },
};
