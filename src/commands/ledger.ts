/** `limpide ledger`: gives the ledger of projects out as it stands, whole or of one project, after checking its chain. */
import { lineage } from '../archive/layout.ts';
import { readLedger } from '../archive/ledger.ts';
import type { Output } from '../kernel/log.ts';

export interface LedgerFlags {
  readonly data: string;
  readonly demo?: boolean;
  readonly project?: string;
}

/** @throws LimpideError corrupt, naming the first entry that was changed */
export async function printLedger(flags: LedgerFlags, output: Output): Promise<void> {
  const wanted = flags.project === undefined ? undefined : `"project":${JSON.stringify(flags.project)}`;
  for await (const { text, body } of readLedger(lineage(flags.data, flags.demo ? 'demo' : 'real')))
    if (wanted === undefined || body.includes(wanted)) output.out(text);
}
