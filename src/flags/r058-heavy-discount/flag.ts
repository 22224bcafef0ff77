/** Was the winner’s price unusually far under the second? */
import type { Flag } from '../flag.ts';
import { excluded, withoutPrice } from '../params.ts';
import populationSql from '../r024-close-price/population.sql';
import processSql from './process.sql';
import { words } from './text.ts';

export const heavyDiscount: Flag = {
  id: 'R058',
  version: 1,
  ocp: 'R058',
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
  slider: { param: 'fence', values: [0.5, 1, 1.25, 1.5, 1.75, 2, 3], finds: 'upperFence' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R058',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R058',
  },
};
