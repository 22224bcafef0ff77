/** Does what a buyer awards in a category go to few firms? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import buyerCategorySql from './buyerCategory.sql';
import { words } from './text.ts';

export const concentration: Flag = {
  id: 'R051',
  version: 1,
  ocp: 'R051',
  subjects: [
    {
      kind: 'buyerCategory',
      sql: buyerCategorySql,
      evidence: [
        { column: 'awards', unit: 'count' },
        { column: 'suppliers', unit: 'count' },
        { column: 'total', unit: 'money' },
      ],
    },
  ],
  params: [
    {
      name: 'threshold',
      type: 'number',
      default: 2500,
      min: 0,
      max: 10000,
      whole: true,
      unit: 'index',
      source: 'ocp',
    },
    {
      name: 'minimumAwards',
      type: 'number',
      default: 10,
      min: 1,
      max: 10000,
      whole: true,
      unit: 'count',
      source: 'own',
    },
    excluded,
  ],
  requires: { all: ['buyer', 'awards.suppliers', 'awards.value', 'tender.mainProcurementCategory'] },
  value: 'observed',
  unit: 'index',
  slider: { param: 'threshold', values: [1500, 1800, 2500, 4000, 6000, 8000], finds: 'over' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R051',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R051',
  },
};
