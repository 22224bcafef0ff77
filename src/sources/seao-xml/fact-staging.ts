/** Finals and expenses of SEAO's XML become the `fact` table of a segment. */
import partyKey from '../ocds/extract/000-party-key.sql';
import stage from '../ocds/extract/010-stage.sql';
import type { Staging } from '../staging.ts';
import fact from './extract/020-fact.sql';

const text = 'VARCHAR';

export const factStaging: Staging = {
  id: 'fact',
  kinds: ['final', 'finalRevision', 'expense', 'expenseRevision', 'revisedExpense'],
  key: 'r.ocid',
  stage,
  structure: {
    ocid: text,
    reference: text,
    contractor: { id: text, name: text, neq: text },
    finalDate: text,
    date: text,
    publishedDate: text,
    amount: text,
    description: text,
    periodEnd: text,
    sequence: text,
  },
  prepare: [partyKey],
  rowTable: 'fact',
  summaries: [],
  tables: { fact },
};
