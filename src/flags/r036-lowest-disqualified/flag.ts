/** Was the lowest bid disqualified? */
import type { Flag } from '../flag.ts';
import { excluded, withoutPrice } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const lowestDisqualified: Flag = {
  id: 'R036',
  version: 1,
  ocp: 'R036',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'n_submitted', unit: 'count' },
        { column: 'n_disqualified', unit: 'count' },
      ],
    },
  ],
  params: [excluded, withoutPrice],
  requires: { all: ['bids.details.status', 'bids.details.value'] },
  value: 'one',
  unit: 'money',
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R036',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R036',
  },
};
