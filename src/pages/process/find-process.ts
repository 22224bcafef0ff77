/** Finds a process by its ocid, or by its number when one process only has it. */
import type { Edition } from '../../editions/open.ts';
import { number, text } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import pidsSql from './pids.sql';
import pidsByScanSql from './pids-by-scan.sql';
import processSql from './process.sql';

/** Longer than any identifier that a publisher gives. */
const longestOcid = 300;
/** Beyond, the word is no number: the title of many a process has it. */
const manyPids = 100;
/** Length of "ocds-" and six letters of a publisher, with the dash that follows. */
const prefixLength = 12;

async function candidates(edition: Edition, ocid: string, word: string): Promise<number[]> {
  const rows = await edition.all(pidsSql, { word });
  const found = rows.length > manyPids ? await edition.all(pidsByScanSql, { ocid }) : rows;
  return [...new Set(found.map((row) => number(row, 'pid')))];
}

/** Rows of the processes that have this ocid, or else this number: none, one, or several that share a number. */
export async function findProcesses(edition: Edition, ocid: string): Promise<SqlRow[]> {
  if (ocid.length > longestOcid) return [];
  // An ocid's number follows its prefix; what is no ocid is a number as a whole.
  for (const word of [ocid.slice(prefixLength).toLowerCase(), ocid.toLowerCase()]) {
    const pids = word === '' ? [] : await candidates(edition, ocid, word);
    if (pids.length === 0) continue;
    const rows = await edition.all(fill(processSql, { pids: pids.join(', ') }));
    const exact = rows.find((row) => text(row, 'ocid') === ocid);
    const numbered = exact ? [exact] : rows.filter((row) => row['number'] === ocid);
    if (numbered.length > 0) return numbered;
  }
  return [];
}
