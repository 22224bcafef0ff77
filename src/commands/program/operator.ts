/** Commands of who runs the site: what was put aside, editions, checks, backups, legal removals. */
import type { Command } from 'commander';
import { readConfig } from '../../kernel/config.ts';
import { runBackup, runRestore } from '../backup.ts';
import { printEditionDiff, printEditions, runRebuildEdition, runRollback } from '../editions.ts';
import { printLedger } from '../ledger.ts';
import { printQuarantine } from '../quarantine.ts';
import { runRebuild } from '../rebuild.ts';
import { runRedact } from '../redact.ts';
import { runVerify } from '../verify.ts';
import { type Common, type Context, dataFlag, demoFlag, jsonFlag } from './context.ts';

interface OnLineage extends Common {
  demo?: boolean;
}

export function operatorCommands(program: Command, context: Context): void {
  quarantineCommand(program, context);
  editionsCommand(program, context);
  checkingCommands(program, context);
  removalCommand(program, context);
}

function quarantineCommand(program: Command, { output }: Context): void {
  program
    .command('quarantine')
    .description('show the rows that were put aside: place, reason, detail, raw text')
    .option(...dataFlag)
    .option('--file <file>', 'one file only: its name, or its SHA-256 (eight characters or more)')
    .option('--reason <reason>', 'one reason only, for example malformed or missingOcid')
    .option('--limit <n>', 'how many rows (default: 50; all with --json or --csv)')
    .option('--edition <id>', 'an edition kept on this machine (default: the current one)')
    .option(...demoFlag)
    .option(...jsonFlag)
    .option('--csv', 'print CSV')
    .action(
      async (
        flags: OnLineage & {
          file?: string;
          reason?: string;
          limit?: string;
          edition?: string;
          csv?: boolean;
        },
      ) => {
        await printQuarantine({ ...flags, data: readConfig(flags).data }, output);
      },
    );
}

function editionsCommand(program: Command, { output }: Context): void {
  const editions = program
    .command('editions')
    .description('list, compare, roll back and make again editions');
  editions
    .command('list', { isDefault: true })
    .description('every edition known here: number, id, date, files, processes, whether it is kept')
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((flags: OnLineage) => printEditions({ ...flags, data: readConfig(flags).data }, output));
  editions
    .command('diff')
    .description('what changed from one edition to another: files, rows, figures, processes')
    .argument('<from>', 'number, or id (eight characters or more)')
    .argument('<to>', 'number, or id')
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((from: string, to: string, flags: OnLineage) =>
      printEditionDiff(from, to, { ...flags, data: readConfig(flags).data }, output),
    );
  editions
    .command('rollback')
    .description('serve an earlier edition again; the next add publishes as usual')
    .argument('[edition]', 'number or id (default: the one before the current)')
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((edition: string | undefined, flags: OnLineage) =>
      runRollback(edition, { ...flags, data: readConfig(flags).data }, output),
    );
  editions
    .command('rebuild')
    .description('make the file of an older edition again, the same to its last row or not at all')
    .argument('<edition>', 'number or id')
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((edition: string, flags: OnLineage) =>
      runRebuildEdition(edition, { ...flags, data: readConfig(flags).data }, output),
    );
}

function checkingCommands(program: Command, { output, fail }: Context): void {
  program
    .command('verify')
    .description(
      'check originals, chain, counts, tables and every published figure; exit 1 when any is wrong',
    )
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action(async (flags: OnLineage) => {
      if (!(await runVerify({ ...flags, data: readConfig(flags).data }, output))) fail();
    });
  program
    .command('ledger')
    .description(
      'print the ledger of projects, checked: docs/project-ledger-check.md tells how to check it elsewhere',
    )
    .option(...dataFlag)
    .option('--project <id>', 'the lines of one project only')
    .option(...demoFlag)
    .action((flags: OnLineage & { project?: string }) =>
      printLedger({ ...flags, data: readConfig(flags).data }, output),
    );
  program
    .command('rebuild')
    .description('publish again from what the archive holds, read by this version of Limpide')
    .option(...dataFlag)
    .option(...demoFlag)
    .option('--from-originals', 'read every original again, too')
    .option(...jsonFlag)
    .action(async (flags: OnLineage & { fromOriginals?: boolean }) => {
      if (!(await runRebuild({ ...flags, data: readConfig(flags).data }, output))) fail();
    });
  program
    .command('backup')
    .description('copy originals, chain, segments and the current edition to a new folder, with their hashes')
    .argument('<folder>', 'a new folder')
    .option(...dataFlag)
    .option(...jsonFlag)
    .action((folder: string, flags: Common) =>
      runBackup(folder, { ...flags, data: readConfig(flags).data }, output),
    );
  program
    .command('restore')
    .description('put a backup back, checking every hash, then verify')
    .argument('<folder>', 'a folder made by "limpide backup"')
    .option(...dataFlag)
    .option('--force', 'replace what is there; it is moved aside', false)
    .option(...jsonFlag)
    .action(async (folder: string, flags: Common & { force: boolean }) => {
      if (!(await runRestore(folder, { ...flags, data: readConfig(flags).data }, output))) fail();
    });
}

function removalCommand(program: Command, { output }: Context): void {
  program
    .command('redact')
    .description('take a process out by law; the reason and the authority are published in its place')
    .argument('<ocid>', 'the process')
    .requiredOption('--reason <text>', 'why, without the facts that must not be told')
    .requiredOption('--authority <text>', 'who ordered it, with a reference')
    .option(...dataFlag)
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((ocid: string, flags: OnLineage & { reason: string; authority: string }) =>
      runRedact(ocid, { ...flags, data: readConfig(flags).data }, output),
    );
}
