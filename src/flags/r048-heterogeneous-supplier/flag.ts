/** Does a firm sell in unusually many classes? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import populationSql from './population.sql';
import tendererSql from './tenderer.sql';
import { words } from './text.ts';

export const heterogeneousSupplier: Flag = {
  id: 'R048',
  version: 1,
  ocp: 'R048',
  subjects: [{ kind: 'tenderer', sql: tendererSql, evidence: [{ column: 'processes', unit: 'count' }] }],
  population: populationSql,
  params: [
    { name: 'fence', type: 'number', default: 1.5, min: 0, max: 10, unit: 'times', source: 'ocp' },
    {
      name: 'minimumProcesses',
      type: 'number',
      default: 20,
      min: 1,
      max: 10000,
      whole: true,
      unit: 'count',
      source: 'ocp',
    },
    { name: 'digits', type: 'number', default: 2, min: 1, max: 8, whole: true, unit: 'count', source: 'ocp' },
    excluded,
  ],
  requires: { all: ['tender.items.classification', 'awards.suppliers'] },
  value: 'observed',
  unit: 'count',
  slider: { param: 'fence', values: [0.5, 1, 1.25, 1.5, 1.75, 2, 3], finds: 'upperFence' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R048',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R048',
  },
};
