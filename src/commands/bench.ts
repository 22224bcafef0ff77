/** `limpide bench`: measures loading and serving against the limits that we hold ourselves to, and writes what it saw. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version as duckdbVersion } from '@duckdb/node-api';
import { run } from '../../bench/child.ts';
import { limits } from '../../bench/limits.ts';
import { measureServing } from '../../bench/serve.ts';
import { growthExponent } from '../../bench/statistics.ts';
import { tableOf } from '../../bench/table.ts';
import { judge, type Measured } from '../../bench/verdict.ts';
import { writeDemo } from '../../demo/write.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress } from '../kernel/progress.ts';

export interface BenchFlags {
  /** Sizes, separated by commas. */
  readonly processes: string;
  /** Folder of real SEAO files, measured too when it is there. */
  readonly real?: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'bin', 'limpide');

function sizesOf(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 500)) {
    throw new LimpideError('usage', '--processes takes whole numbers of at least 500, separated by commas.');
  }
  return sizes.sort((a, b) => a - b);
}

export async function bench(flags: BenchFlags, output: Output, clock: Clock): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-bench-'));
  const measured: Measured[] = [];
  const points: { size: number; seconds: number }[] = [];
  try {
    for (const size of sizesOf(flags.processes)) {
      output.note(`${size} processes…`);
      for (const [id, releases] of [
        ['one', 'one'],
        ['tenth', { share: 0.1, releases: 3 }],
      ] as const) {
        const files = await writeDemo(
          join(folder, `${id}-${size}`),
          { processes: size, seed: 1, releasesPerProcess: releases },
          noProgress,
        );
        const data = join(folder, `data-${id}-${size}`);
        const loaded = await run(program, ['add', '--data', data, '--json', ...files.files]);
        measured.push(
          { id: `load.${id}.seconds`, value: loaded.seconds, size },
          { id: `load.${id}.peak`, value: loaded.peak, size },
        );
        if (id === 'one') {
          points.push({ size, seconds: loaded.seconds });
          output.note(
            `  ${(files.bytes / 1e6 / loaded.seconds).toFixed(0)} MB/s from files to a served edition`,
          );
          measured.push(...(await measureServing(program, data, size)));
        }
        rmSync(data, { recursive: true });
        rmSync(join(folder, `${id}-${size}`), { recursive: true });
      }
    }
    measured.push({ id: 'load.one.growth', value: growthExponent(points) });
    if (flags.real !== undefined && existsSync(flags.real)) {
      const data = join(folder, 'seao');
      const first = await run(program, ['add', '--data', data, '--json', flags.real]);
      const again = await run(program, ['add', '--data', data, '--json', flags.real]);
      measured.push(
        { id: 'seao.add.seconds', value: first.seconds },
        { id: 'seao.add.peak', value: first.peak },
        { id: 'seao.again.seconds', value: again.seconds },
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const verdicts = judge(limits, measured);
  for (const line of tableOf(verdicts)) output.out(line);
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
    duckdb: duckdbVersion(),
  };
  const at = clock().toISOString();
  const results = join(root, 'bench', 'results');
  mkdirSync(results, { recursive: true });
  const path = join(results, `${at.slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(path, `${JSON.stringify({ at, machine, measured, verdicts }, null, 1)}\n`);
  output.note(`Written to bench/results/${path.slice(results.length + 1)}`);
}
