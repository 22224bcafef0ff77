/** Did the contract come to much more than its award? */
import type { Flag } from '../flag.ts';
import contractSql from './contract.sql';
import { words } from './text.ts';

export const amountGrowth: Flag = {
  id: 'R069',
  version: 1,
  ocp: 'R069',
  subjects: [
    {
      kind: 'contract',
      sql: contractSql,
      evidence: [
        { column: 'awarded_amount', unit: 'money' },
        { column: 'final_amount', unit: 'money' },
        { column: 'expenses_amount', unit: 'money' },
        { column: 'grown_amount', unit: 'money' },
      ],
    },
  ],
  params: [
    { name: 'threshold', type: 'number', default: 0.2, min: 0, max: 100, unit: 'share', source: 'ocp' },
  ],
  requires: { all: ['awards.value', 'contracts.value'] },
  value: 'observed',
  unit: 'share',
  slider: { param: 'threshold', values: [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1], finds: 'over' },
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R069',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R069',
  },
};
