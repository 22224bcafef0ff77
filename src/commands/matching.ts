/** `limpide matching`: how well organizations are recognized, on notices whose numbers are hidden and on known spellings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { type MatchingFigure, matchingPath } from '../model/matching-result.ts';
import { runTrials } from './matching/trials.ts';

export interface MatchingFlags {
  /** Folder of SEAO XML files. */
  readonly notices: string;
  /** CSV of spellings: parent_company, company_name. */
  readonly spellings: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

export async function runMatching(flags: MatchingFlags, output: Output, clock: Clock): Promise<void> {
  const result = await runTrials(flags.notices, flags.spellings, clock().toISOString().slice(0, 10));
  if (flags.write) {
    mkdirSync(dirname(matchingPath()), { recursive: true });
    writeFileSync(matchingPath(), `${JSON.stringify(result, null, 2)}\n`);
  }
  if (flags.json) {
    output.out(JSON.stringify(result));
    return;
  }
  for (const figure of result.figures) output.out(line(figure));
}

function line({ trial, unit, right, asserted, possible }: MatchingFigure): string {
  const share = (of: number): string => (of === 0 ? 'cannot be computed' : (right / of).toFixed(4));
  return `${trial.padEnd(14)} precision ${share(asserted)} (${right} of ${asserted} ${unit}s told), recall ${share(possible)} (${right} of ${possible})`;
}
