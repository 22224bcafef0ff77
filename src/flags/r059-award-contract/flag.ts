/** Does the contract differ from its award? */
import type { Flag } from '../flag.ts';
import contractSql from './contract.sql';
import { words } from './text.ts';

export const awardContract: Flag = {
  id: 'R059',
  version: 1,
  ocp: 'R059',
  subjects: [
    {
      kind: 'contract',
      sql: contractSql,
      evidence: [
        { column: 'awarded_amount', unit: 'money' },
        { column: 'amount', unit: 'money' },
      ],
    },
  ],
  params: [
    { name: 'tolerance', type: 'number', default: 0, min: 0, max: 1000000000, unit: 'money', source: 'own' },
  ],
  requires: { all: ['awards.value', 'contracts.value', 'contracts.dateSigned'] },
  value: 'observed',
  unit: 'share',
  words,
  reference: {
    fr: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R059',
    en: 'Open Contracting Partnership, Red Flags in Public Procurement (2024), R059',
  },
};
