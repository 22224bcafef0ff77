/** Was the second price unusually close to the winner’s? */
import type { Flag } from '../flag.ts';
import { excluded, withoutPrice } from '../params.ts';
import populationSql from './population.sql';
import processSql from './process.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const closePrice: Flag = {
  id: 'R024',
  version: 1,
  ocp: 'R024',
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'winner_amount', unit: 'money' },
        { column: 'second_amount', unit: 'money' },
        { column: 'q1', unit: 'share' },
        { column: 'q3', unit: 'share' },
      ],
    },
    { kind: 'tenderer', sql: tendererSql, derived: true, evidence: [{ column: 'processes', unit: 'count' }] },
  ],
  population: populationSql,
  params: [
    { name: 'fence', type: 'number', default: 1.5, min: 0, max: 10, unit: 'times', source: 'ocp' },
    excluded,
    withoutPrice,
  ],
  requires: {
    all: ['bids.details.status', 'bids.details.value', 'bids.details.tenderers', 'awards.suppliers'],
  },
  value: 'observed',
  unit: 'share',
  slider: { param: 'fence', values: [0.5, 1, 1.25, 1.5, 1.75, 2, 3], finds: 'lowerFence' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R024',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R024',
  },
};
