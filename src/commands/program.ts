/** The list of commands, and the one place where an error becomes a sentence and an exit code. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type ConfigFlags, readConfig } from '../kernel/config.ts';
import { LimpideError } from '../kernel/errors.ts';
import { consoleOutput, type Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { add, printAdd } from './add.ts';
import { runDemo } from './demo.ts';
import { printMeasure } from './measure.ts';
import { ocdsMerge } from './ocds-merge.ts';
import { serve } from './serve.ts';

interface Common extends ConfigFlags {
  json?: boolean;
}

const dataFlag = ['--data <folder>', 'the data folder (default: LIMPIDE_DATA, else ./data)'] as const;

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

/** Runs a command line; returns the exit code: 0 done, 1 an error was told, 2 wrong usage. */
export async function runCommand(argv: readonly string[], output: Output = consoleOutput): Promise<number> {
  let code = 0;
  const program = new Command('limpide')
    .description('Open government data as a dashboard that citizens can trust: every number can be rerun.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    });

  program
    .command('add')
    .description(
      'add files, folders, http(s) addresses, or a known dataset by name (seao), and publish an edition',
    )
    .argument('<paths...>', 'what to add')
    .option(...dataFlag)
    .option('--since <date>', 'for catalogues: only files from this date on (YYYY, YYYY-MM or YYYY-MM-DD)')
    .option('--dataset <id>', 'the dataset that the files belong to, when they do not say')
    .option('--json', 'print the reconciliation as JSON')
    .action(async (paths: string[], flags: Common & { since?: string; dataset?: string }) => {
      const { data } = readConfig(flags);
      const results = await add(
        paths,
        {
          data,
          json: flags.json === true,
          ...(flags.since === undefined ? {} : { since: flags.since }),
          ...(flags.dataset === undefined ? {} : { dataset: flags.dataset }),
        },
        flags.json ? noProgress : terminalProgress(output),
      );
      for (const result of results) {
        if (flags.json) output.out(JSON.stringify(result));
        else printAdd(result, output);
        if (result.refused.length > 0) code = 1;
      }
    });

  program
    .command('demo')
    .description('write fictional data and add it to a lineage of its own')
    .option(...dataFlag)
    .option('--processes <n>', 'how many processes', '2000')
    .option('--seed <n>', 'the seed: equal seeds give equal data', '1')
    .option(
      '--releases <how>',
      'mixed (one to three a process), one, or a share of processes with three (0.1)',
      'mixed',
    )
    .option('--out <folder>', 'where to write the files (default: in the data folder)')
    .option('--no-add', 'write the files only')
    .option('--json', 'print the result as JSON')
    .action(
      async (
        flags: Common & { processes: string; seed: string; releases: string; out?: string; add: boolean },
      ) => {
        await runDemo({ ...flags, data: readConfig(flags).data, json: flags.json === true }, output);
      },
    );

  program
    .command('serve')
    .description('serve the current edition; moves to a new one by itself')
    .option(...dataFlag)
    .option('--host <host>', 'the address to listen on (default: HOST, else 127.0.0.1)')
    .option('--port <port>', 'the port to listen on (default: PORT, else 3000)')
    .option('--origin <url>', 'the address under which the public reaches the site')
    .option('--demo-if-empty', 'make the demo edition when there is none', false)
    .action(async (flags: Common & { origin?: string; demoIfEmpty: boolean }) => {
      await serve(readConfig(flags), flags, output);
    });

  program
    .command('measure')
    .description('compute a measure; every figure on the site names the command that gives it again')
    .argument('<id>', 'the measure, for example single-bid-share')
    .option(...dataFlag)
    .option(
      '--param <k=v>',
      'a parameter (year, buyer, supplier, category, region, method, it, dataset, by, limit)',
      collect,
      [],
    )
    .option('--edition <id>', 'an edition kept on this machine (default: the current one)')
    .option('--demo', 'the fictional lineage, even where real data exist')
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV')
    .action(
      async (
        id: string,
        flags: Common & { param: string[]; edition?: string; demo?: boolean; csv?: boolean },
      ) => {
        await printMeasure(id, { ...flags, data: readConfig(flags).data }, output);
      },
    );

  const ocds = program.command('ocds').description('tools for OCDS files');
  ocds
    .command('merge')
    .description('merge releases into compiled records')
    .argument('<file>', 'a JSON array, package or JSON Lines of releases')
    .option('--versioned', 'the versioned release: every value with its release and date', false)
    .action((file: string, flags: { versioned: boolean }) => ocdsMerge(file, flags, output));

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
