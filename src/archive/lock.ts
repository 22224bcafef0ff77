/** One writer a lineage: a lock file with the writer's process id; a lock left by a dead process is taken over. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { explain, LimpideError, systemCode } from '../kernel/errors.ts';
import type { Lineage } from './layout.ts';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function holder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Runs `work` as the lineage's only writer.
 * @throws LimpideError locked, when another live process writes
 */
export async function withLock<T>(place: Lineage, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(place.lock, 'wx');
      writeSync(file, `${process.pid}\n`);
      closeSync(file);
      break;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw explain(error, place.lock);
      const pid = holder(place.lock);
      if (pid !== undefined && pid !== process.pid && alive(pid)) {
        throw new LimpideError(
          'locked',
          `Another Limpide (process ${pid}) is adding to ${place.folder}; wait for it to end, then run the command again.`,
        );
      }
      if (attempt > 3) throw explain(error, place.lock);
      rmSync(place.lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(place.lock, { force: true });
  }
}
