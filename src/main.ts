/** The command line's entry: argv and environment, nothing else. */
import { runCommand } from './commands/program.ts';

export function main(argv: string[]): Promise<number> {
  return runCommand(argv);
}
