/** Looks for anything that is not as it was published: originals, chain, segments, counts, tables, figures. Changes nothing. */
import { existsSync } from 'node:fs';
import type { Lineage } from '../archive/layout.ts';
import type { Progress } from '../kernel/progress.ts';
import { currentId } from './manifest.ts';
import { checkChain } from './verify/chain.ts';
import { checkEdition } from './verify/edition.ts';
import { Findings, type Problem } from './verify/finding.ts';
import { checkLedger } from './verify/ledger.ts';
import { checkOriginals } from './verify/originals.ts';
import { checkSegments } from './verify/segments.ts';

export interface VerifyReport {
  readonly lineage: string;
  readonly ok: boolean;
  /** The edition that was checked: the current one. */
  readonly edition: string | null;
  readonly number: number | null;
  /** How much was looked at; bytes are those of the originals. */
  readonly checked: {
    readonly originals: number;
    readonly bytes: number;
    readonly chainEntries: number;
    readonly ledgerEntries: number;
    readonly segments: number;
    readonly files: number;
    readonly tables: number;
    readonly figures: number;
  };
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Checks one lineage. Never throws for what is wrong with it: that is its report. */
export async function verify(place: Lineage, progress: Progress): Promise<VerifyReport> {
  const findings = new Findings();
  for (const folder of [place.originals, place.segments, place.editions])
    if (!existsSync(folder)) findings.problem('originals', folder, 'This folder is gone; restore a backup.');
  if (findings.problems.length > 0) return report(place, findings, {});
  const { present, bytes } = await checkOriginals(place, progress, findings);
  const segments = await checkSegments(place, present, findings);
  const chainEntries = checkChain(place, present, segments, findings);
  const id = currentId(place);
  if (id === undefined) findings.note('No edition is published here.');
  const ledgerEntries = await checkLedger(place, id, findings);
  const edition = id === undefined ? undefined : await checkEdition(place, id, segments, progress, findings);
  return report(place, findings, {
    ...(id === undefined ? {} : { edition: id }),
    ...(edition === undefined ? {} : { number: edition.number }),
    checked: {
      originals: present.size,
      bytes,
      chainEntries,
      ledgerEntries,
      segments: segments.length,
      files: edition?.files ?? 0,
      tables: edition?.tables ?? 0,
      figures: edition?.figures ?? 0,
    },
  });
}

const nothing = {
  originals: 0,
  bytes: 0,
  chainEntries: 0,
  ledgerEntries: 0,
  segments: 0,
  files: 0,
  tables: 0,
  figures: 0,
};

function report(
  place: Lineage,
  { problems, notes }: Findings,
  found: { edition?: string; number?: number; checked?: VerifyReport['checked'] },
): VerifyReport {
  return {
    lineage: place.name,
    ok: problems.length === 0,
    edition: found.edition ?? null,
    number: found.number ?? null,
    checked: found.checked ?? nothing,
    problems,
    notes,
  };
}
