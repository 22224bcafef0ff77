/** `limpide rebuild`: publishes again from what the archive holds, with this version's reading, model and measures. */
import { rebuild } from '../editions/publish.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { archivedLineage } from './lineage.ts';

export interface RebuildFlags {
  readonly data: string;
  readonly demo?: boolean;
  readonly fromOriginals?: boolean;
  readonly json?: boolean;
}

/** Returns whether every file of the archive could be read. */
export async function runRebuild(flags: RebuildFlags, output: Output): Promise<boolean> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const place = archivedLineage(flags.data, flags.demo);
  const { manifest, refused } = await rebuild(place, progress, systemClock, flags.fromOriginals);
  progress.done();
  for (const { path, error } of refused) output.note(`Not read any more: ${path}: ${error.message}`);
  output.out(
    flags.json
      ? JSON.stringify({ edition: manifest.id, number: manifest.number, refused: refused.length })
      : `Published edition ${manifest.number} (${manifest.id.slice(0, 12)}).`,
  );
  return refused.length === 0;
}
