/** From files to an edition, by the real `add`, beside what DuckDB alone takes to read the same files. */
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDemo } from '../demo/write.ts';
import { LimpideError } from '../src/kernel/errors.ts';
import type { Progress } from '../src/kernel/progress.ts';
import { runCli, type Said } from './children.ts';
import { extractOnly } from './extract-rate.ts';
import { type FlagTimes, measureFlags } from './flags.ts';
import { median } from './statistics.ts';

/** `one`: each process has one release. `tenth`: a tenth of the processes have three. */
export type Mode = 'one' | 'tenth';

export interface LoadRun {
  readonly seconds: number;
  /** Before the first byte is read: the program's own start. */
  readonly startSeconds: number | null;
  /** Keeping the original, reading, extracting: until the segments are there. */
  readonly loadingSeconds: number | null;
  readonly buildingSeconds: number | null;
  readonly peakBytes: number | null;
  readonly extractOnlySeconds: number;
}

export interface Loaded {
  readonly processes: number;
  readonly mode: Mode;
  readonly releases: number;
  readonly bytes: number;
  readonly generatingSeconds: number;
  readonly runs: readonly LoadRun[];
  readonly flags?: FlagTimes;
  readonly medians: {
    readonly seconds: number | null;
    readonly loadingRate: number | null;
    readonly extractOnlyRate: number | null;
    /** Loading's rate as a share of extract-only's. */
    readonly ratio: number | null;
    readonly buildingSeconds: number | null;
    readonly peak: number | null;
  };
}

export interface LoadPlan {
  readonly processes: number;
  readonly mode: Mode;
  /** Folder of this size and mode: `files/` and `data/` go there. */
  readonly folder: string;
  readonly mostRuns: number;
  readonly note: (line: string) => void;
  readonly progress: Progress;
}

/** So long may the runs of one measure take together before no other is begun. */
const repeatWithin = 20;
/** Files, originals, segments and an edition: 16 kB a process were seen, and the build spills beside them. */
const bytesPerProcess = 20_000;
const addTimeout = 900;

/** The files stay in `folder/files`, the edition of the last run in `folder/data`. @throws LimpideError diskFull, before it begins */
export async function measureLoading(plan: LoadPlan): Promise<{ seen: Loaded; files: readonly string[] }> {
  const { processes, mode, folder, mostRuns, note, progress } = plan;
  await mkdir(folder, { recursive: true });
  await enoughRoom(folder, processes * bytesPerProcess);
  const began = performance.now();
  note(titleOf(processes, mode));
  const written = await writeDemo(
    join(folder, 'files'),
    { processes, seed: 1, releasesPerProcess: mode === 'one' ? 'one' : { share: 0.1, releases: 3 } },
    progress,
  );
  progress.done();
  const generatingSeconds = (performance.now() - began) / 1000;
  const runs: LoadRun[] = [];
  const started = performance.now();
  let longest = 0;
  while (runs.length < mostRuns) {
    const spent = (performance.now() - started) / 1000;
    if (runs.length > 0 && spent + longest > repeatWithin) break;
    note(`  adding, run ${runs.length + 1}…`);
    runs.push(await loadOnce(written.files, join(folder, 'data')));
    longest = Math.max(longest, (performance.now() - started) / 1000 - spent);
  }
  const flags = await measureFlags(join(folder, 'data'), 'demo');
  const seen: Loaded = {
    ...(flags ? { flags } : {}),
    processes,
    mode,
    releases: written.releases,
    bytes: written.bytes,
    generatingSeconds,
    runs,
    medians: mediansOf(runs, written.bytes),
  };
  note(`  ${describe(seen)}`);
  return { seen, files: written.files };
}

function titleOf(processes: number, mode: Mode): string {
  return `${processes.toLocaleString('en-CA')} processes, ${mode === 'one' ? 'one release each' : 'a tenth with three releases'}`;
}

async function loadOnce(files: readonly string[], data: string): Promise<LoadRun> {
  await rm(data, { recursive: true, force: true });
  const run = await runCli(['add', '--data', data, ...files], addTimeout);
  const extract = await extractOnly(files);
  return {
    seconds: run.seconds,
    ...phasesOf(run.said, run.seconds),
    peakBytes: run.peakBytes,
    extractOnlySeconds: extract.seconds,
  };
}

/** `add` names its steps as they begin; without those lines the phases are unknown. */
export function phasesOf(
  said: readonly Said[],
  seconds: number,
): Pick<LoadRun, 'startSeconds' | 'loadingSeconds' | 'buildingSeconds'> {
  const reading = said.find(({ line }) => line.startsWith('Reading'))?.at ?? null;
  const building = said.find(({ line }) => line.startsWith('Building'))?.at ?? null;
  return {
    startSeconds: reading,
    loadingSeconds: reading === null || building === null ? null : building - reading,
    buildingSeconds: building === null ? null : seconds - building,
  };
}

function mediansOf(runs: readonly LoadRun[], bytes: number): Loaded['medians'] {
  const of = (pick: (run: LoadRun) => number | null) =>
    median(runs.map(pick).filter((value) => value !== null));
  const rate = (seconds: number | null) => (seconds === null ? null : bytes / 1e6 / seconds);
  return {
    seconds: of((run) => run.seconds),
    loadingRate: of((run) => rate(run.loadingSeconds)),
    extractOnlyRate: of((run) => rate(run.extractOnlySeconds)),
    ratio: of((run) => (run.loadingSeconds === null ? null : run.extractOnlySeconds / run.loadingSeconds)),
    buildingSeconds: of((run) => run.buildingSeconds),
    peak: of((run) => (run.peakBytes === null ? null : run.peakBytes / 1e6)),
  };
}

function describe({ bytes, runs, medians }: Loaded): string {
  const say = (value: number | null, digits = 0) => value?.toFixed(digits) ?? '?';
  return (
    `${Math.round(bytes / 1e6)} MB, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}: ${say(medians.seconds, 2)} s, ` +
    `loading ${say(medians.loadingRate)} MB/s, extract-only ${say(medians.extractOnlyRate)} MB/s, peak ${say(medians.peak)} MB`
  );
}

async function enoughRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes)
    throw new LimpideError(
      'diskFull',
      `The bench needs about ${Math.ceil(bytes / 1e9)} GB free in ${folder}; choose another folder with --work, or fewer --processes.`,
    );
}
