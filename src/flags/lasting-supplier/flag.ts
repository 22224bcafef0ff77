/** Does a buyer stay with one firm for years? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import pairSql from './pair.sql';
import { words } from './text.ts';

export const lastingSupplier: Flag = {
  id: 'lastingSupplier',
  version: 1,
  subjects: [
    {
      kind: 'pair',
      sql: pairSql,
      evidence: [
        { column: 'awards', unit: 'count' },
        { column: 'first_day', unit: 'day' },
        { column: 'last_day', unit: 'day' },
      ],
    },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 5, min: 1, max: 50, unit: 'years', source: 'own' },
    {
      name: 'minimumAwards',
      type: 'number',
      default: 2,
      min: 2,
      max: 1000,
      whole: true,
      unit: 'count',
      source: 'own',
    },
    excluded,
  ],
  requires: { all: ['buyer', 'awards.suppliers', 'awards.date'] },
  value: 'observed',
  unit: 'years',
  slider: { param: 'threshold', values: [3, 4, 5, 7, 10], finds: 'atLeast' },
  words,
  reference: { fr: 'Limpide', en: 'Limpide' },
};
