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

async function candidates(edition: Edition, ocid: string): Promise<number[]> {
  const words = new Set([ocid.slice(prefixLength), ocid].map((word) => word.toLowerCase()));
  const pids = new Set<number>();
  for (const word of words) {
    if (word === '') continue;
    for (const row of await edition.all(pidsSql, { word })) pids.add(number(row, 'pid'));
    if (pids.size > manyPids)
      return (await edition.all(pidsByScanSql, { ocid })).map((row) => number(row, 'pid'));
  }
  return [...pids];
}

/** Rows of the processes that have this ocid, or else this number: none, one, or several that share a number. */
export async function findProcesses(edition: Edition, ocid: string): Promise<SqlRow[]> {
  if (ocid.length > longestOcid) return [];
  const pids = await candidates(edition, ocid);
  if (pids.length === 0) return [];
  const rows = await edition.all(fill(processSql, { pids: pids.join(', ') }));
  const exact = rows.find((row) => text(row, 'ocid') === ocid);
  return exact ? [exact] : rows.filter((row) => row['number'] === ocid);
}
