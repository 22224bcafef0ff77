/** Checks that every original still is what its name says, or what a legal removal made of it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import { hashFile } from '../../archive/original.ts';
import { readRedaction, redactedName } from '../../archive/redaction.ts';
import type { Progress } from '../../kernel/progress.ts';
import { type Findings, messageOf } from './finding.ts';

export interface CheckedOriginals {
  /** SHA-256 names that are there, whatever their state. */
  readonly present: ReadonlySet<string>;
  readonly bytes: number;
}

export async function checkOriginals(
  place: Lineage,
  progress: Progress,
  findings: Findings,
): Promise<CheckedOriginals> {
  const names = readdirSync(place.originals).sort();
  const files = names.flatMap((name) =>
    redactedName(name) === undefined ? [{ name, bytes: statSync(join(place.originals, name)).size }] : [],
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  progress.step('Checking the originals', bytes);
  const present = new Set<string>();
  for (const { name } of files) {
    present.add(name);
    await checkOne(place, name, progress, findings);
  }
  for (const name of names) {
    const redacted = redactedName(name);
    if (redacted !== undefined && !present.has(redacted))
      findings.problem(
        'originals',
        join(place.originals, redacted),
        'Was redacted, and is gone; restore it.',
      );
  }
  return { present, bytes };
}

async function checkOne(place: Lineage, name: string, progress: Progress, findings: Findings): Promise<void> {
  const path = join(place.originals, name);
  try {
    const hash = await hashFile(path, (read) => progress.advance(read));
    const redaction = readRedaction(place, name);
    if (redaction === undefined) {
      if (hash !== name)
        findings.problem(
          'originals',
          path,
          `Its bytes changed: their SHA-256 is ${hash}. Put back the file from a backup, then run "limpide rebuild".`,
        );
    } else if (redaction.kept === null) {
      findings.problem(
        'originals',
        path,
        'A removal was interrupted here; run "limpide rebuild" to finish it.',
      );
    } else if (hash !== redaction.kept) {
      findings.problem(
        'originals',
        path,
        `Its bytes changed after it was redacted: their SHA-256 is ${hash}. Put back the file from a backup.`,
      );
    } else {
      const removals = [...new Set(redaction.ranges.map(({ removal }) => removal))].sort((a, b) => a - b);
      findings.note(
        `${name} was redacted by removal ${removals.join(', ')}: ${redaction.rows.length} rows, ${redaction.ranges.length} ranges of bytes blanked.`,
      );
    }
  } catch (error) {
    findings.problem('originals', path, messageOf(error));
  }
}
