/** Did the winning bid come after the deadline? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const lateBid: Flag = {
  id: 'R030',
  version: 1,
  ocp: 'R030',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'tender_end', unit: 'instant' },
        { column: 'winner_bid_at', unit: 'instant' },
      ],
    },
    { kind: 'tenderer', sql: tendererSql, derived: true, evidence: [{ column: 'processes', unit: 'count' }] },
  ],
  params: [excluded],
  requires: {
    all: [
      'bids.details.status',
      'bids.details.date',
      'bids.details.tenderers',
      'tender.tenderPeriod.endDate',
      'awards.suppliers',
    ],
  },
  value: 'one',
  unit: 'hours',
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R030',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R030',
  },
};
