/** Was the decision unusually quick? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const fastDecision: Flag = {
  id: 'R061',
  version: 1,
  ocp: 'R061',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'tender_end', unit: 'instant' },
        { column: 'awarded_on', unit: 'day' },
      ],
    },
  ],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 3,
      min: 0,
      max: 365,
      whole: true,
      unit: 'days',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['tender.tenderPeriod.endDate', 'awards.date'] },
  value: 'observed',
  unit: 'days',
  slider: { param: 'threshold', values: [1, 2, 3, 4, 5, 10], finds: 'under' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R061',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R061',
  },
};
