/** The command line's entry: argv and environment, nothing else. */
import { runCommand } from './commands/program.ts';
import { endWithReader } from './kernel/log.ts';

export function main(argv: string[]): Promise<number> {
  endWithReader(process.stdout);
  return runCommand(argv);
}
