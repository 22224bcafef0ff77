/** Commands that give data out, and measure how fast: serve, measure, bench. */
import type { Command } from 'commander';
import { systemClock } from '../../kernel/clock.ts';
import { readConfig } from '../../kernel/config.ts';
import { countAlerts, deleteAlerts, sendAlerts } from '../alerts.ts';
import { type BenchFlags, bench } from '../bench.ts';
import { printCoverage } from '../coverage.ts';
import { runExport } from '../export.ts';
import { runMatching } from '../matching.ts';
import { mcp } from '../mcp.ts';
import { printMeasure } from '../measure.ts';
import { serve } from '../serve.ts';
import { type Common, type Context, collect, dataFlag, demoFlag, jsonFlag } from './context.ts';

export function siteCommands(program: Command, { output }: Context): void {
  program
    .command('serve')
    .description('serve the current edition; moves to a new one by itself')
    .option(...dataFlag)
    .option('--host <host>', 'the address to listen on (default: HOST, else 127.0.0.1)')
    .option('--port <port>', 'the port to listen on (default: PORT, else 3000)')
    .option('--origin <url>', 'the address under which the public reaches the site')
    .option(
      '--contact <email>',
      'where the public sends replies and errors (default: LIMPIDE_CONTACT, else none)',
    )
    .option('--demo-if-empty', 'make the demo edition when there is none', false)
    .action(async (flags: Common & { origin?: string; contact?: string; demoIfEmpty: boolean }) => {
      await serve(readConfig(flags), flags, output);
    });

  program
    .command('export')
    .description(
      'make the files of the whole tables (CSV, JSON Lines, Parquet, XLSX) ahead, and print their fingerprints',
    )
    .option(...dataFlag)
    .option('--edition <id>', 'an edition kept on this machine (default: the current one)')
    .option(...demoFlag)
    .option(...jsonFlag)
    .action(async (flags: Common & { edition?: string; demo?: boolean }) => {
      await runExport({ ...flags, data: readConfig(flags).data }, output);
    });

  program
    .command('measure')
    .description(
      'compute a measure or a flag; every figure on the site names the command that gives it again',
    )
    .argument('<id>', 'the measure, for example single-bid-share, or the flag, for example R003')
    .option(...dataFlag)
    .option(
      '--param <k=v>',
      'a parameter (year, buyer, supplier, category, region, method, it, dataset, by, limit; a flag has its own, for example threshold)',
      collect,
      [],
    )
    .option('--edition <id>', 'an edition kept on this machine (default: the current one)')
    .option(...demoFlag)
    .option(...jsonFlag)
    .option(
      '--results [which]',
      'for a flag: list what it finds (flagged, clear, notComputable or all; default: flagged)',
    )
    .option('--csv', 'print CSV')
    .action(
      async (
        id: string,
        flags: Common & {
          param: string[];
          edition?: string;
          demo?: boolean;
          csv?: boolean;
          results?: boolean | string;
        },
      ) => {
        await printMeasure(id, { ...flags, data: readConfig(flags).data }, output);
      },
    );

  program
    .command('matching')
    .description(
      'measure how well organizations are recognized: notices whose numbers are hidden, known spellings',
    )
    .requiredOption('--notices <folder>', 'a folder of SEAO XML files (Avis, AvisRevisions)')
    .requiredOption('--spellings <file>', 'a CSV of spellings: parent_company, company_name')
    .option('--write', 'keep the result as the one that the site shows (content/matching/result.json)')
    .option(...jsonFlag)
    .action((flags: { notices: string; spellings: string; write?: boolean; json?: boolean }) =>
      runMatching(flags, output, systemClock),
    );

  program
    .command('coverage')
    .description('say which flags each dataset can answer, and which fields it lacks')
    .option(...dataFlag)
    .option('--edition <id>', 'an edition kept on this machine (default: the current one)')
    .option(...demoFlag)
    .option(...jsonFlag)
    .action((flags: Common & { edition?: string; demo?: boolean }) =>
      printCoverage({ ...flags, data: readConfig(flags).data }, output),
    );

  program
    .command('mcp')
    .description(
      'a read-only server for assistants (Model Context Protocol), over standard input and output or HTTP',
    )
    .option(...dataFlag)
    .option('--http', 'listen on HTTP, at /mcp, for programs of this machine', false)
    .option('--host <host>', 'the address to listen on (default: HOST, else 127.0.0.1)')
    .option('--port <port>', 'the port to listen on (default: PORT, else 3000)')
    .option('--origin <url>', 'the address under which the public reaches the site: citations begin with it')
    .action(async (flags: Common & { http: boolean; origin?: string }) => {
      await mcp(readConfig(flags), flags, output);
    });

  const alerts = program.command('alerts').description('alerts by e-mail: send what is due, count, erase');
  alerts
    .command('send')
    .description('write and send the digests that are due; safe to run twice (see docs/alerts.md)')
    .option(...dataFlag)
    .option('--origin <url>', 'the address under which the public reaches the site (default: LIMPIDE_ORIGIN)')
    .option(...jsonFlag)
    .action(async (flags: Common & { origin?: string }) => {
      await sendAlerts(readConfig(flags), output, systemClock, flags.json === true);
    });
  alerts
    .command('status')
    .description('how many subscriptions there are, and messages to send; never who')
    .option(...dataFlag)
    .option(...jsonFlag)
    .action(async (flags: Common) => {
      await countAlerts(readConfig(flags), output, flags.json === true);
    });
  alerts
    .command('delete')
    .description('erase all that is kept of an address')
    .argument('<address>', 'the e-mail address')
    .option(...dataFlag)
    .action(async (address: string, flags: Common) => {
      await deleteAlerts(readConfig(flags), address, output);
    });

  program
    .command('bench')
    .description('measure loading and serving against the limits that we hold ourselves to')
    .option('--processes <list>', 'sizes, separated by commas (a million takes half an hour)', '10000,50000')
    .option(
      '--real <folder>',
      'real files, measured too: seao-xml, seao-ocds, ocds/merge (default: ../shared/data where it is)',
    )
    .option(
      '--work <folder>',
      'where to work; it needs about 20 kB a process (default: the temporary folder)',
    )
    .option('--serving <folder>', 'measure serving only, of the edition in this data folder')
    .option('--projects', 'measure the pages of 100,000 projects only')
    .action(async (flags: BenchFlags) => {
      await bench(flags, output, systemClock);
    });
}
