/** `limpide demo`: writes fictional releases and adds them to the demo lineage. */
import { join } from 'node:path';
import { writeDemo } from '../../demo/write.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { add, printAdd } from './add.ts';

export interface DemoFlags {
  readonly data: string;
  readonly processes: string;
  readonly seed: string;
  readonly releases: string;
  readonly out?: string;
  readonly add: boolean;
  readonly json: boolean;
}

function whole(name: string, given: string, least: number): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < least)
    throw new LimpideError('usage', `--${name} takes a whole number of at least ${least}, not "${given}".`);
  return value;
}

function howMany(given: string): 'mixed' | 'one' | { share: number; releases: 3 } {
  if (given === 'mixed' || given === 'one') return given;
  const share = Number(given);
  if (share > 0 && share <= 1) return { share, releases: 3 };
  throw new LimpideError('usage', `--releases takes mixed, one, or a share from 0 to 1, not "${given}".`);
}

export async function runDemo(flags: DemoFlags, output: Output): Promise<void> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const processes = whole('processes', flags.processes, 1);
  const seed = whole('seed', flags.seed, 0);
  const folder = flags.out ?? join(flags.data, 'demo-files', `${seed}-${processes}-${flags.releases}`);
  const written = await writeDemo(
    folder,
    { processes, seed, releasesPerProcess: howMany(flags.releases) },
    progress,
  );
  if (!flags.add) {
    output.out(
      flags.json
        ? JSON.stringify(written)
        : `Wrote ${written.releases} fictional releases of ${written.processes} processes and ${written.portfolio.length} files of projects to ${folder}`,
    );
    return;
  }
  const files = [...written.files, ...written.portfolio];
  const [result] = await add(files, { data: flags.data, json: flags.json }, progress);
  if (!result) return;
  if (flags.json) output.out(JSON.stringify({ ...result, answers: written.answers }));
  else printAdd(result, output);
}
