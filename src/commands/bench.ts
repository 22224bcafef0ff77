/** `limpide bench`: measures loading and serving against the limits that we hold ourselves to, and writes what it saw. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endChildren, projectRoot } from '../../bench/children.ts';
import { limits } from '../../bench/limits.ts';
import { type Loaded, type Mode, measureLoading } from '../../bench/loading.ts';
import { commitMeasured, machineFacts } from '../../bench/machine.ts';
import { measuredOf, type Seen } from '../../bench/measured.ts';
import { checkCases, checkMerging, type MergeCheck } from '../../bench/merging.ts';
import { measureProjects } from '../../bench/projects.ts';
import { measureSeao } from '../../bench/seao.ts';
import { measureServing, type Serving } from '../../bench/serving.ts';
import { tableOf } from '../../bench/table.ts';
import { judge } from '../../bench/verdict.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { type Progress, terminalProgress } from '../kernel/progress.ts';

export interface BenchFlags {
  /** Sizes, separated by commas. */
  readonly processes: string;
  /** Folder of real files (seao-xml, seao-ocds, ocds/merge), measured too where they are. */
  readonly real?: string;
  /** Where to work; a folder of its own is made in it and removed. */
  readonly work?: string;
  /** Measure serving only, of the edition in this data folder. */
  readonly serving?: string;
  /** Measure the pages of projects only. */
  readonly projects?: boolean;
}

/** The size at which the limits are set. */
const limitSize = 1_000_000;
const mostRuns = 3;
const mergeSample = 500;

/** Where everything that a bench makes on the way lies, and how it tells what it does. */
interface Workplace {
  readonly folder: string;
  readonly real: string;
  readonly note: (line: string) => void;
  readonly progress: Progress;
}

export async function bench(flags: BenchFlags, output: Output, clock: Clock): Promise<void> {
  const sizes = sizesOf(flags.processes);
  const machine = machineFacts();
  if (machine.loadBefore !== null && machine.loadBefore > machine.cores / 4)
    output.note(
      `Other work uses this machine (load ${machine.loadBefore} on ${machine.cores} cores): times will be too long.`,
    );
  const parent = resolve(flags.work ?? tmpdir());
  mkdirSync(parent, { recursive: true });
  const workplace: Workplace = {
    folder: mkdtempSync(join(parent, 'limpide-bench-')),
    real: resolve(flags.real ?? join(projectRoot, '..', 'shared', 'data')),
    note: (line) => output.note(line),
    progress: terminalProgress(output),
  };
  const clear = () => {
    endChildren();
    rmSync(workplace.folder, { recursive: true, force: true });
  };
  const stop = () => {
    clear();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const seen =
      flags.serving !== undefined
        ? { loaded: [], serving: await measureServing(flags.serving, workplace.note) }
        : flags.projects
          ? {
              loaded: [],
              projects: await measureProjects(join(workplace.folder, 'projects'), workplace.note),
            }
          : await everything(sizes, workplace);
    const measured = measuredOf(seen, limitSize);
    const verdicts = judge(limits, measured);
    for (const line of tableOf(verdicts)) output.out(line);
    const at = clock().toISOString();
    const name = writeResult(at, { at, commit: commitMeasured(), machine, sizes, verdicts, seen });
    output.note(`Written to bench/results/${name}`);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    clear();
  }
}

function sizesOf(text: string): number[] {
  const sizes = [...new Set(text.split(',').map(Number))];
  if (sizes.some((size) => !Number.isInteger(size) || size < 500)) {
    throw new LimpideError('usage', '--processes takes whole numbers of at least 500, separated by commas.');
  }
  return sizes.sort((a, b) => a - b);
}

/** Both kinds of loading at each size; merging and serving at the largest; then the real files. */
async function everything(sizes: readonly number[], workplace: Workplace): Promise<Seen> {
  const { folder, real, note, progress } = workplace;
  const loaded: Loaded[] = [];
  let merging: MergeCheck | undefined;
  let serving: Serving | undefined;
  for (const processes of sizes) {
    for (const mode of ['one', 'tenth'] as const satisfies readonly Mode[]) {
      const place = join(folder, `${processes}-${mode}`);
      const { seen, files } = await measureLoading({
        processes,
        mode,
        folder: place,
        mostRuns,
        note,
        progress,
      });
      loaded.push(seen);
      const [file] = files;
      if (processes === sizes.at(-1) && mode === 'tenth' && file !== undefined) {
        note('Merging the same releases with "limpide ocds merge"…');
        merging = await checkMerging(file, join(place, 'data'), join(folder, 'sample.jsonl'), mergeSample);
        rmSync(join(place, 'files'), { recursive: true, force: true });
        serving = await measureServing(join(place, 'data'), note);
      }
      rmSync(place, { recursive: true, force: true });
    }
  }
  const projects = await measureProjects(join(folder, 'projects'), note);
  rmSync(join(folder, 'projects'), { recursive: true, force: true });
  if (existsSync(real)) note('Real files…');
  const cases = checkCases(join(real, 'ocds', 'merge'));
  const seao = await measureSeao(real, join(folder, 'seao'), mostRuns);
  return {
    loaded,
    ...(merging ? { merging } : {}),
    ...(cases ? { cases } : {}),
    ...(seao ? { seao } : {}),
    ...(serving ? { serving } : {}),
    projects,
  };
}

function writeResult(at: string, result: object): string {
  const folder = join(projectRoot, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const name = `${at.slice(0, 19).replaceAll(':', '')}.json`;
  writeFileSync(join(folder, name), `${JSON.stringify(result, null, 1)}\n`);
  return name;
}
