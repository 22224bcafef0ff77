/** Does a firm bid often and rarely win? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import populationSql from './population.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const topLoser: Flag = {
  id: 'R025',
  version: 1,
  ocp: 'R025',
  subjects: [
    {
      kind: 'tenderer',
      sql: tendererSql,
      evidence: [
        { column: 'processes', unit: 'count' },
        { column: 'won', unit: 'count' },
        { column: 'least_processes', unit: 'count' },
      ],
    },
  ],
  population: populationSql,
  params: [
    { name: 'fence', type: 'number', default: 1.5, min: 0, max: 10, unit: 'times', source: 'ocp' },
    excluded,
  ],
  requires: { all: ['bids.details.status', 'bids.details.tenderers', 'awards.suppliers'] },
  value: 'observed',
  unit: 'share',
  slider: { param: 'fence', values: [0.5, 1, 1.25, 1.5, 1.75, 2, 3], finds: 'lowerFence' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R025',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R025',
  },
};
