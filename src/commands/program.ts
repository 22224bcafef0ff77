/** The list of commands, and the one place where an error becomes a sentence and an exit code. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { LimpideError } from '../kernel/errors.ts';
import { consoleOutput, type Output } from '../kernel/log.ts';
import { contentCommands } from './program/content.ts';
import type { Context } from './program/context.ts';
import { dataCommands } from './program/data.ts';
import { operatorCommands } from './program/operator.ts';
import { siteCommands } from './program/site.ts';

/** Runs a command line; returns the exit code: 0 done, 1 an error was told, 2 wrong usage. */
export async function runCommand(argv: readonly string[], output: Output = consoleOutput): Promise<number> {
  let code = 0;
  const program = new Command('limpide')
    .description('Open government data as a dashboard that citizens can trust: every number can be rerun.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    });

  const context: Context = {
    output,
    fail: () => {
      code = 1;
    },
  };
  dataCommands(program, context);
  siteCommands(program, context);
  operatorCommands(program, context);
  contentCommands(program, context);

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, output);
  }
}

/** The version of Limpide, for `--version`. */
export function version(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return parsed !== null && typeof parsed === 'object' && 'version' in parsed ? String(parsed.version) : '';
}

function tell(error: unknown, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof LimpideError) {
    output.note(`limpide: ${error.message}`);
    return error.code === 'usage' ? 2 : 1;
  }
  output.note(
    `limpide: something went wrong that we did not foresee: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 1;
}
