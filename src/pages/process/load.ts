/** Everything that the edition holds of one process, statement by statement. */

import type { Edition } from '../../editions/open.ts';
import { number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import amendments from './amendments.sql';
import awards from './awards.sql';
import bids from './bids.sql';
import changes from './changes.sql';
import contracts from './contracts.sql';
import documents from './documents.sql';
import expenses from './expenses.sql';
import finals from './finals.sql';
import find from './find.sql';
import items from './items.sql';
import payments from './payments.sql';
import process from './process.sql';
import related from './related.sql';
import releases from './releases.sql';

const parts = {
  bids,
  awards,
  contracts,
  finals,
  expenses,
  amendments,
  payments,
  items,
  documents,
  related,
  releases,
  changes,
};
export type Part = keyof typeof parts;

export interface ProcessRecord extends Readonly<Record<Part, readonly SqlRow[]>> {
  readonly process: SqlRow;
}

/** A related process that is in this edition gets its ocid and title. */
async function withProcess(edition: Edition, row: SqlRow): Promise<SqlRow> {
  const ocid = textOrNull(row, 'identifier');
  const [found] = ocid === null ? [] : await edition.all(find, { ocid });
  return { ...row, ocid: found?.['ocid'] ?? null, here: found?.['title'] ?? null };
}

/** Longer than any identifier that a publisher gives. */
const longestOcid = 300;

/** By ocid; a number alone will do when one process only has it. @throws LimpideError notFound */
async function findProcess(edition: Edition, ocid: string): Promise<SqlRow> {
  const rows = ocid.length > longestOcid ? [] : await edition.all(process, { ocid });
  const found = rows.find((row) => row['ocid'] === ocid) ?? (rows.length === 1 ? rows[0] : undefined);
  if (found) return found;
  throw new LimpideError(
    'notFound',
    rows.length > 1
      ? `Several processes have the number ${ocid.slice(0, 80)}; their ocid tells them apart.`
      : `No process ${ocid.slice(0, 80)} is in this edition.`,
  );
}

/** @throws LimpideError notFound */
export async function loadProcess(edition: Edition, ocid: string): Promise<ProcessRecord> {
  const found = await findProcess(edition, ocid);
  const pid = number(found, 'pid');
  const read = (part: Part) => edition.all(parts[part], { pid });
  const [a, b, c, d, e, f, g, h, i, j, k, l] = await Promise.all([
    read('bids'),
    read('awards'),
    read('contracts'),
    read('finals'),
    read('expenses'),
    read('amendments'),
    read('payments'),
    read('items'),
    read('documents'),
    read('related'),
    read('releases'),
    read('changes'),
  ]);
  return {
    process: found,
    bids: a,
    awards: b,
    contracts: c,
    finals: d,
    expenses: e,
    amendments: f,
    payments: g,
    items: h,
    documents: i,
    related: await Promise.all(j.map((row) => withProcess(edition, row))),
    releases: k,
    changes: l,
  };
}
