/** Writes the demo's files: JSON Lines by ranges of processes, then the answers; each appears by one rename. */
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explain, LimpideError } from '../src/kernel/errors.ts';
import { noProgress, type Progress } from '../src/kernel/progress.ts';
import { type Tally, tallyOf } from './answers.ts';
import { lineOf } from './line.ts';
import { type Market, openMarket } from './market.ts';
import { writePortfolio } from './portfolio/write.ts';
import { processAt } from './process.ts';
import { type ReleasesPerProcess, releasesOf } from './releases.ts';

export interface DemoOptions {
  readonly processes: number;
  readonly seed: number;
  readonly releasesPerProcess?: ReleasesPerProcess;
  /** Processes a file; default 20 000. */
  readonly filesOf?: number;
}

export interface DemoFiles {
  /** Paths of the JSON Lines files, in order. */
  readonly files: string[];
  /** Paths of the CSV files of projects, in the order in which to add them. */
  readonly portfolio: readonly string[];
  /** Path of answers.json. */
  readonly answers: string;
  readonly processes: number;
  readonly releases: number;
  /** Bytes of the JSON Lines files. */
  readonly bytes: number;
}

/** Bytes gathered before a write; a process is far smaller, so that a buffer of twice this never overflows. */
const flushAt = 4_000_000;

/**
 * Writes `limpide-demo-<seed>-0001.jsonl`…, the fictional portfolio and `answers.json` into `folder`, made if need be; files of an earlier
 * run with the same seed are replaced. The same options give the same bytes. Throws `usage` on a size that is not a
 * whole number ≥ 1, `diskFull`, `readOnly`.
 */
export async function writeDemo(
  folder: string,
  options: DemoOptions,
  progress: Progress = noProgress,
): Promise<DemoFiles> {
  const { processes, seed, releasesPerProcess = 'mixed', filesOf = 20_000 } = options;
  for (const [name, value] of Object.entries({ processes, seed, filesOf })) {
    if (!Number.isInteger(value) || value < (name === 'seed' ? 0 : 1))
      throw new LimpideError('usage', `${name} must be a whole number, not ${value}.`);
  }
  try {
    await mkdir(folder, { recursive: true });
    const market = openMarket(seed, processes);
    const tally = tallyOf(market);
    const done = { files: [] as string[], releases: 0, bytes: 0 };
    progress.step('demo', processes);
    for (let from = 0; from < processes; from += filesOf) {
      const name = join(
        folder,
        `limpide-demo-${seed}-${String(done.files.length + 1).padStart(4, '0')}.jsonl`,
      );
      const written = await writeRange(
        name,
        market,
        from,
        Math.min(processes, from + filesOf),
        releasesPerProcess,
        tally,
        progress,
      );
      done.files.push(name);
      done.releases += written.releases;
      done.bytes += written.bytes;
    }
    progress.done();
    const portfolio = await writePortfolio(folder, market);
    const answers = join(folder, 'answers.json');
    const told = { ...tally.finish(), portfolio: portfolio.answers };
    await writeFile(`${answers}.tmp`, `${JSON.stringify(told, null, 1)}\n`);
    await rename(`${answers}.tmp`, answers);
    await removeOthers(folder, seed, done.files);
    return { ...done, portfolio: portfolio.files, answers, processes };
  } catch (error) {
    throw explain(error, folder);
  }
}

async function writeRange(
  name: string,
  market: Market,
  from: number,
  to: number,
  mode: ReleasesPerProcess,
  tally: Tally,
  progress: Progress,
): Promise<{ releases: number; bytes: number }> {
  const file = await open(`${name}.tmp`, 'w');
  const written = { releases: 0, bytes: 0 };
  // Lines are encoded straight into one buffer: a third faster than joining them first.
  const buffer = Buffer.allocUnsafe(2 * flushAt);
  let filled = 0;
  let since = from;
  const flush = async (done: number) => {
    await file.writeFile(buffer.subarray(0, filled));
    written.bytes += filled;
    filled = 0;
    progress.advance(done - since);
    since = done;
  };
  try {
    for (let index = from; index < to; index++) {
      const facts = processAt(market, index);
      const releases = releasesOf(market, facts, mode);
      for (const release of releases) filled += buffer.write(lineOf(release), filled);
      tally.add(facts, releases.length);
      written.releases += releases.length;
      if (filled > flushAt) await flush(index + 1);
    }
    await flush(to);
  } finally {
    await file.close();
  }
  await rename(`${name}.tmp`, name);
  return written;
}

/** Files of a larger run with the same seed would be read as part of this one. */
async function removeOthers(folder: string, seed: number, files: readonly string[]): Promise<void> {
  const kept = new Set(files);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(`limpide-demo-${seed}-`) && /\d{4,}\.jsonl(\.tmp)?$/.test(name) && !kept.has(path))
      await rm(path);
  }
}
