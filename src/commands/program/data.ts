/** Commands that bring data in: add, demo, and the tools for OCDS files. */
import type { Command } from 'commander';
import { readConfig } from '../../kernel/config.ts';
import { noProgress, terminalProgress } from '../../kernel/progress.ts';
import { add, printAdd } from '../add.ts';
import { runDemo } from '../demo.ts';
import { ocdsMerge } from '../ocds-merge.ts';
import { printTemplate, type TemplateFlags } from '../template.ts';
import { watch } from '../watch.ts';
import { type Common, type Context, dataFlag, jsonFlag } from './context.ts';

export function dataCommands(program: Command, { output, fail }: Context): void {
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
        if (result.refused.length > 0) fail();
      }
    });

  program
    .command('watch')
    .description(
      'look at the catalogues of known datasets, add what is new, publish; again and again, or once',
    )
    .option(...dataFlag)
    .option('--once', 'look once and end (exit code 1 when a dataset could not be looked at)', false)
    .option('--every <time>', 'time between two looks: 30m, 6h, 1d', '6h')
    .option('--dataset <id>', 'only this dataset')
    .option('--since <date>', 'leave older files out (default: 90 days before the newest day of the data)')
    .option('--dry-run', 'say what it would take, and take nothing', false)
    .option(...jsonFlag)
    .action(
      async (
        flags: Common & { once: boolean; every: string; dataset?: string; since?: string; dryRun: boolean },
      ) => {
        await watch({ ...flags, data: readConfig(flags).data, json: flags.json === true }, output);
      },
    );

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
    .command('template')
    .description(
      'print a file to start from: observations (docs/observations.md), projects (docs/project-snapshots.md)',
    )
    .argument('<what>', 'observations or projects')
    .option('--out <file>', 'write it there')
    .action((what: string, flags: TemplateFlags) => printTemplate(what, flags, output));

  const ocds = program.command('ocds').description('tools for OCDS files');
  ocds
    .command('merge')
    .description('merge releases into compiled records')
    .argument('<file>', 'a JSON array, package or JSON Lines of releases')
    .option('--versioned', 'the versioned release: every value with its release and date', false)
    .action((file: string, flags: { versioned: boolean }) => ocdsMerge(file, flags, output));
}
