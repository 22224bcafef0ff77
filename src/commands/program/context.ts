/** What every command is given, and the flags that most of them share. */
import type { ConfigFlags } from '../../kernel/config.ts';
import type { Output } from '../../kernel/log.ts';

export interface Context {
  readonly output: Output;
  /** The command went to its end, and what it tells is not all good: exit code 1. */
  fail(): void;
}

export interface Common extends ConfigFlags {
  json?: boolean;
}

export const dataFlag = ['--data <folder>', 'the data folder (default: LIMPIDE_DATA, else ./data)'] as const;
export const demoFlag = ['--demo', 'the fictional lineage, even where real data exist'] as const;
export const jsonFlag = ['--json', 'print JSON'] as const;

/** Gathers an option that may be given several times. */
export function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}
