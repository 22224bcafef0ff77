/** Commands for who writes content: dossiers. */
import type { Command } from 'commander';
import { printPopolo, runDossierCheck, runDossierNew, writeSchemas } from '../dossier.ts';
import { type Context, collect, jsonFlag } from './context.ts';

export function contentCommands(program: Command, { output, fail }: Context): void {
  const dossier = program.command('dossier').description('check, begin and export dossiers');
  dossier
    .command('check')
    .description(
      'check a dossier; every fault with its file, its line and what to do; exit 1 when there is any',
    )
    .argument('<folder>', 'its folder, for example content/dossiers/quebec-2012')
    .option('--text <source=file>', 'the text of a source, to check its quotes against', collect, [])
    .option(...jsonFlag)
    .action((folder: string, flags: { text: string[]; json?: boolean }) => {
      if (!runDossierCheck(folder, flags, output)) fail();
    });
  dossier
    .command('new')
    .description('make the files of a new dossier, to write over')
    .argument('<id>', 'its id, also its folder: lower-case letters, digits and hyphens')
    .action((id: string) => runDossierNew(id, output));
  dossier
    .command('popolo')
    .description('print the people and organizations of a dossier as Popolo JSON')
    .argument('<folder>', 'its folder')
    .action((folder: string) => printPopolo(folder, output));
  dossier
    .command('schema')
    .description('write the JSON Schemas that editors complete from, after the schema has changed')
    .action(() => writeSchemas(output));
}
