/** `limpide verify`: checks everything that can be checked, and names what is wrong. */
import { existsSync } from 'node:fs';
import { type VerifyReport, verify } from '../editions/verify.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, type Progress, terminalProgress } from '../kernel/progress.ts';
import { lineagesOf } from './lineage.ts';

export interface VerifyFlags {
  readonly data: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

/** JSON: {ok, lineages: […]}. Returns whether all is as it was published. @throws LimpideError notFound */
export async function runVerify(flags: VerifyFlags, output: Output): Promise<boolean> {
  const reports = await verifyAll(flags, flags.json ? noProgress : terminalProgress(output));
  const ok = reports.every((report) => report.ok);
  if (flags.json) output.out(JSON.stringify({ ok, lineages: reports }));
  else for (const report of reports) printReport(report, output);
  return ok;
}

async function verifyAll(flags: VerifyFlags, progress: Progress): Promise<VerifyReport[]> {
  const places = lineagesOf(flags.data).filter(
    (place) => existsSync(place.folder) && (!flags.demo || place.name === 'demo'),
  );
  if (places.length === 0) throw new LimpideError('notFound', `There is nothing to verify in ${flags.data}.`);
  const reports: VerifyReport[] = [];
  for (const place of places) reports.push(await verify(place, progress));
  progress.done();
  return reports;
}

export function printReport(report: VerifyReport, output: Output): void {
  const { checked } = report;
  const name =
    report.number === null ? 'no edition' : `edition ${report.number} (${report.edition?.slice(0, 12)})`;
  output.out(
    `${report.lineage}, ${name}: ${checked.originals} originals (${Math.round(checked.bytes / 1e6)} MB), ${checked.chainEntries} entries of the chain${checked.ledgerEntries > 0 ? `, ${checked.ledgerEntries} of the ledger of projects` : ''}, ${checked.segments} segments, ${checked.files} files counted, ${checked.tables} tables and ${checked.figures} figures computed again`,
  );
  for (const note of report.notes) output.out(`  note: ${note}`);
  for (const { check, where, message } of report.problems)
    output.out(`  WRONG (${check}) ${where}: ${message}`);
  output.out(
    report.ok
      ? '  All is as it was published.'
      : `  ${report.problems.length} ${report.problems.length === 1 ? 'thing is' : 'things are'} wrong.`,
  );
}
