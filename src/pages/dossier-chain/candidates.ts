/** Contracts that may belong to a chain: the notices that hold its words, the first few. */
import type { Edition } from '../../editions/open.ts';
import { text, textOrNull } from '../../engine/cells.ts';
import { memo } from '../memo.ts';
import { readSearch } from '../search/params.ts';
import { resultsOf } from '../search/results.ts';
import { statementOf } from '../search/statement.ts';

export interface Candidate {
  readonly ocid: string;
  readonly title: string | null;
  readonly buyer: string | null;
  readonly day: string | null;
}

export interface Search {
  readonly q: string;
  readonly it?: 'yes' | 'no' | undefined;
}

const shown = 3;

/** Kept by the words of a dossier, which are few; never by those of a visitor. */
const read = memo(async (edition: Edition, key: string): Promise<readonly Candidate[]> => {
  const [q = '', it] = key.split('\n');
  const search = readSearch(new URLSearchParams(it === undefined ? { q } : { q, it }));
  const { rows } = await resultsOf(edition, search, statementOf(search), 1);
  return rows.slice(0, shown).map((row) => ({
    ocid: text(row, 'ocid'),
    title: textOrNull(row, 'title'),
    buyer: textOrNull(row, 'buyer_name'),
    day: textOrNull(row, 'day'),
  }));
});

/** None from fictional data: a dossier is real. */
export async function candidatesOf(edition: Edition, { q, it }: Search): Promise<readonly Candidate[]> {
  return edition.fictional ? [] : read(edition, it === undefined ? q : `${q}\n${it}`);
}
