/** Did different firms give the same price? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const identicalPrices: Flag = {
  id: 'R028',
  version: 1,
  ocp: 'R028',
  subjects: [
    { kind: 'process', sql: processSql, evidence: [{ column: 'n_submitted', unit: 'count' }] },
    { kind: 'tenderer', sql: tendererSql, derived: true, evidence: [{ column: 'processes', unit: 'count' }] },
  ],
  params: [excluded],
  requires: { all: ['bids.details.status', 'bids.details.value', 'bids.details.tenderers'] },
  value: 'one',
  unit: 'money',
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R028',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R028',
  },
};
