/** `limpide redact`: takes a process out by law, and publishes the edition without it. */
import { redact } from '../editions/redact.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { servedLineage } from './lineage.ts';

export interface RedactFlags {
  readonly data: string;
  readonly reason: string;
  readonly authority: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

export async function runRedact(ocid: string, flags: RedactFlags, output: Output): Promise<void> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const { reason, authority } = flags;
  const place = servedLineage(flags.data, flags.demo);
  const { removal, rows, manifest } = await redact(place, { ocid, reason, authority }, progress, systemClock);
  progress.done();
  if (flags.json) {
    output.out(JSON.stringify({ removal, ocid, rows, edition: manifest.id, number: manifest.number }));
    return;
  }
  output.out(
    `Removal ${removal}: ${rows} ${rows === 1 ? 'row' : 'rows'} of ${ocid} left the originals and the segments; edition ${manifest.number} (${manifest.id.slice(0, 12)}) is published without it, and older editions that held it are deleted.`,
  );
  output.note('Backups and other copies of the files still hold it: see to them yourself.');
}
