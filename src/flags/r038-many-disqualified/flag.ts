/** Are bids disqualified unusually often? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import buyerSql from './buyer.sql';
import populationSql from './population.sql';
import procuringEntitySql from './procuringEntity.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const manyDisqualified: Flag = {
  id: 'R038',
  version: 1,
  ocp: 'R038',
  subjects: [
    {
      kind: 'buyer',
      sql: buyerSql,
      evidence: [
        { column: 'submitted', unit: 'count' },
        { column: 'disqualified', unit: 'count' },
        { column: 'processes', unit: 'count' },
      ],
    },
    {
      kind: 'procuringEntity',
      sql: procuringEntitySql,
      evidence: [
        { column: 'submitted', unit: 'count' },
        { column: 'disqualified', unit: 'count' },
        { column: 'processes', unit: 'count' },
      ],
    },
    {
      kind: 'tenderer',
      sql: tendererSql,
      evidence: [
        { column: 'submitted', unit: 'count' },
        { column: 'disqualified', unit: 'count' },
      ],
    },
  ],
  population: populationSql,
  params: [
    { name: 'fence', type: 'number', default: 1.5, min: 0, max: 10, unit: 'times', source: 'ocp' },
    {
      name: 'minimumProcesses',
      type: 'number',
      default: 2,
      min: 1,
      max: 1000,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    {
      name: 'minimumBids',
      type: 'number',
      default: 2,
      min: 1,
      max: 1000,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    excluded,
  ],
  requires: { all: ['bids.details.status', 'bids.details.tenderers'] },
  value: 'observed',
  unit: 'share',
  slider: { param: 'fence', values: [0.5, 1, 1.25, 1.5, 1.75, 2, 3], finds: 'upperFence' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R038',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R038',
  },
};
