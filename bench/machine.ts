/** What the figures depend on: the machine, its load before the bench, and the versions. No name, no path. */
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { version as duckdbVersion } from '@duckdb/node-api';
import { projectRoot } from './children.ts';
import { rounded } from './statistics.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** GB, 10⁹ bytes. */
  readonly memory: number;
  readonly platform: string;
  readonly node: string;
  readonly duckdb: string;
  /** Processes that waited for a core in the minute before: what others did on the machine; null where unknown. */
  readonly loadBefore: number | null;
}

export function machineFacts(): Machine {
  const [load] = loadavg();
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: rounded(totalmem() / 1e9, 3),
    platform: platform(),
    node: process.version,
    duckdb: duckdbVersion(),
    loadBefore: platform() === 'win32' || load === undefined ? null : rounded(load, 3),
  };
}

/** The commit that was measured, with "+" where files differ from it; null outside a clone. */
export function commitMeasured(): string | null {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  const head = git('rev-parse', '--short', 'HEAD');
  if (head.status !== 0) return null;
  const changed = git('status', '--porcelain', '--untracked-files=no').stdout !== '';
  return `${head.stdout.trim()}${changed ? '+' : ''}`;
}
