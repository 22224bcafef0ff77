/**
 * One writer a folder. The lock is the operating system's, taken on a small database file that is never deleted:
 * it ends with its process, however that ends, so that nothing is left behind to be judged stale.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, rmSync } from 'node:fs';
import { Duckdb } from '../engine/duckdb.ts';
import { explain, LimpideError, systemCode } from '../kernel/errors.ts';

/** A folder that one process writes at a time: a lineage, or the downloads. */
export interface Locked {
  readonly folder: string;
  /** The lock's own file. */
  readonly lock: string;
}

/** The system's lock does not hold a process off itself. */
const held = new Set<string>();

/**
 * Runs `work` as the folder's only writer.
 * @throws LimpideError locked, when another process (or another task of this one) writes; readOnly, diskFull
 */
export async function withLock<T>(place: Locked, work: () => Promise<T>): Promise<T> {
  if (held.has(place.lock)) throw locked(place, process.pid);
  held.add(place.lock);
  try {
    const lock = await take(place);
    try {
      return await work();
    } finally {
      lock.close();
    }
  } finally {
    held.delete(place.lock);
  }
}

async function take(place: Locked): Promise<Duckdb> {
  try {
    if (!existsSync(place.lock)) await make(place.lock);
    return await Duckdb.open(place.lock, { threads: 1, memory: '32MB' });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/could not set lock/i.test(message)) throw locked(place, Number(/PID (\d+)/.exec(message)?.[1]));
    throw explain(error, place.lock);
  }
}

/** Makes the file aside, so that a crash leaves no half of it; another process may make it first. */
async function make(path: string): Promise<void> {
  const temporary = `${path}-${randomUUID()}`;
  try {
    (await Duckdb.open(temporary, { threads: 1, memory: '32MB' })).close();
    linkSync(temporary, path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function locked(place: Locked, pid: number): LimpideError {
  const who = Number.isInteger(pid) ? `Another Limpide (process ${pid})` : 'Another Limpide';
  return new LimpideError(
    'locked',
    `${who} is writing to ${place.folder}; wait for it to end, then run the command again.`,
  );
}
