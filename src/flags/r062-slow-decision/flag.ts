/** Was the decision unusually slow? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const slowDecision: Flag = {
  id: 'R062',
  version: 1,
  ocp: 'R062',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'tender_end', unit: 'instant' },
        { column: 'awarded_at', unit: 'day' },
      ],
    },
  ],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 60,
      min: 0,
      max: 3650,
      whole: true,
      unit: 'days',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['tender.tenderPeriod.endDate', 'awards.date'] },
  value: 'observed',
  unit: 'days',
  slider: { param: 'threshold', values: [30, 45, 60, 90, 120, 180], finds: 'over' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R062',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R062',
  },
};
