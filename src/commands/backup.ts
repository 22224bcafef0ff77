/** `limpide backup` and `limpide restore`: a consistent copy with its hashes, and the way back. */
import { backup } from '../editions/backup.ts';
import { restore } from '../editions/restore.ts';
import { verify } from '../editions/verify.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { lineagesOf } from './lineage.ts';
import { printReport } from './verify.ts';

export interface BackupFlags {
  readonly data: string;
  readonly json?: boolean;
}

export async function runBackup(folder: string, flags: BackupFlags, output: Output): Promise<void> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const made = await backup(lineagesOf(flags.data), folder, progress, systemClock);
  progress.done();
  const lineages = made.lineages.map(({ name, edition, number, files }) => ({
    lineage: name,
    edition,
    number,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  }));
  if (flags.json) output.out(JSON.stringify({ folder, madeAt: made.madeAt, lineages }));
  else
    for (const { lineage, number, edition, files, bytes } of lineages)
      output.out(
        `Backed up ${lineage}, edition ${number} (${edition.slice(0, 12)}): ${files} files, ${Math.round(bytes / 1e6)} MB in ${folder}`,
      );
}

/** Returns whether what was restored passes `verify`. */
export async function runRestore(
  folder: string,
  flags: BackupFlags & { force: boolean },
  output: Output,
): Promise<boolean> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const { places, movedAside } = await restore(folder, flags.data, flags.force, progress, systemClock);
  const reports = [];
  for (const place of places) reports.push(await verify(place, progress));
  progress.done();
  const ok = reports.every((report) => report.ok);
  if (flags.json) output.out(JSON.stringify({ ok, movedAside, lineages: reports }));
  else {
    for (const aside of movedAside) output.note(`What was there was moved to ${aside}.`);
    for (const report of reports) printReport(report, output);
  }
  return ok;
}
