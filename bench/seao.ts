/** The real SEAO files, where they lie beside the project: add, and add again. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from './children.ts';
import { type FlagTimes, measureFlags } from './flags.ts';
import { median } from './statistics.ts';

export interface Seao {
  readonly bytes: number;
  readonly runs: readonly { readonly seconds: number; readonly peakBytes: number | null }[];
  readonly again: { readonly seconds: number; readonly nothingNew: boolean };
  readonly medians: { readonly seconds: number | null; readonly peak: number | null };
  readonly flags?: FlagTimes;
}

const folders = ['seao-xml', 'seao-ocds'];
const repeatWithin = 20;
const addTimeout = 300;

/** Undefined when `real` has no SEAO files. */
export async function measureSeao(real: string, data: string, mostRuns: number): Promise<Seao | undefined> {
  const inputs = folders.map((name) => join(real, name)).filter((folder) => existsSync(folder));
  if (inputs.length === 0) return undefined;
  const runs: { seconds: number; peakBytes: number | null }[] = [];
  let spent = 0;
  let longest = 0;
  while (runs.length < mostRuns && (runs.length === 0 || spent + longest <= repeatWithin)) {
    await rm(data, { recursive: true, force: true });
    const { seconds, peakBytes } = await runCli(['add', '--data', data, '--json', ...inputs], addTimeout);
    runs.push({ seconds, peakBytes });
    spent += seconds;
    longest = Math.max(longest, seconds);
  }
  const again = await runCli(['add', '--data', data, '--json', ...inputs], addTimeout);
  const flags = await measureFlags(data, 'real');
  return {
    ...(flags ? { flags } : {}),
    bytes: inputs.reduce((sum, folder) => sum + bytesIn(folder), 0),
    runs,
    again: { seconds: again.seconds, nothingNew: /"changed":false/.test(again.stdout) },
    medians: {
      seconds: median(runs.map(({ seconds }) => seconds)),
      peak: median(runs.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes / 1e6]))),
    },
  };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
