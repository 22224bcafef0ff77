/** Was a direct award just under the legal threshold? */
import type { Flag } from '../flag.ts';
import { excluded } from '../params.ts';
import processSql from './process.sql';
import { words } from './text.ts';

export const nearThreshold: Flag = {
  id: 'nearThreshold',
  version: 1,
  subjects: [
    {
      kind: 'process',
      sql: processSql,
      evidence: [
        { column: 'amount', unit: 'money' },
        { column: 'limit_amount', unit: 'money' },
        { column: 'limit_source', unit: 'text' },
      ],
    },
  ],
  params: [
    { name: 'share', type: 'number', default: 0.95, min: 0.5, max: 1, unit: 'share', source: 'own' },
    excluded,
  ],
  requires: {
    all: [
      'awards.value',
      'awards.date',
      'tender.procurementMethod',
      'tender.mainProcurementCategory',
      'threshold',
    ],
  },
  value: 'observed',
  unit: 'share',
  slider: { param: 'share', values: [0.8, 0.85, 0.9, 0.95, 0.97, 0.99], finds: 'atLeastUnderOne' },
  words,
  reference: { fr: 'Limpide', en: 'Limpide' },
};
