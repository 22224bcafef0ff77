/** `limpide editions`: lists, compares, rolls back and makes again the editions of a lineage. */
import { diffEditions, type EditionDiff } from '../editions/diff.ts';
import { type ListedEdition, listEditions, pickEdition } from '../editions/list.ts';
import { rebuildEdition } from '../editions/rebuild-edition.ts';
import { rollback } from '../editions/rollback.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress, terminalProgress } from '../kernel/progress.ts';
import { lineagesOf, servedLineage } from './lineage.ts';

export interface EditionsFlags {
  readonly data: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

const short = (id: string): string => id.slice(0, 12);
const count = (n: number): string => n.toLocaleString('en-CA');

/** Editions of every lineage, unless --demo. JSON: {editions: […]}. */
export function printEditions(flags: EditionsFlags, output: Output): void {
  const listed = lineagesOf(flags.data)
    .filter((place) => !flags.demo || place.name === 'demo')
    .flatMap(listEditions);
  if (flags.json) output.out(JSON.stringify({ editions: listed }));
  else if (listed.length === 0)
    output.out(`No edition in ${flags.data} yet; "limpide add FILES" publishes one.`);
  else for (const edition of listed) output.out(lineOf(edition));
}

function lineOf(edition: ListedEdition): string {
  const state = edition.current ? 'current' : edition.kept ? 'kept' : 'file not kept';
  return `${edition.lineage} ${String(edition.number).padStart(3)}  ${short(edition.id)}  ${edition.publishedAt.slice(0, 16).replace('T', ' ')}  ${count(edition.sources).padStart(6)} files  ${count(edition.processes).padStart(10)} processes  ${state}${edition.fictional ? ', fictional' : ''}`;
}

export async function printEditionDiff(
  from: string,
  to: string,
  flags: EditionsFlags,
  output: Output,
): Promise<void> {
  const place = servedLineage(flags.data, flags.demo);
  const diff = await diffEditions(place, pickEdition(place, from), pickEdition(place, to));
  if (flags.json) output.out(JSON.stringify(diff));
  else printDiff(diff, output);
}

function printDiff(diff: EditionDiff, output: Output): void {
  output.out(
    `From edition ${diff.from.number} (${short(diff.from.id)}) to ${diff.to.number} (${short(diff.to.id)})`,
  );
  for (const [sign, files] of [
    ['+', diff.sources.added],
    ['-', diff.sources.removed],
  ] as const)
    for (const { name, sha256 } of files) output.out(`${sign} file ${name ?? sha256} (${short(sha256)})`);
  if (diff.otherwise.length > 0)
    output.out(
      `Made otherwise: ${diff.otherwise.join(', ')}; figures may differ on the same data for that alone.`,
    );
  for (const { measure, from, to, changed } of diff.figures)
    if (changed) output.out(`figure ${measure}: ${from ?? 'not computable'} → ${to ?? 'not computable'}`);
  for (const { table, from, to, sameRows } of diff.tables)
    output.out(
      `table ${table}: ${sameRows ? `${count(from ?? 0)} rows, other content` : `${from === null ? 'none' : count(from)} → ${to === null ? 'none' : count(to)} rows`}`,
    );
  if (diff.processes === null) {
    output.out('Processes were not compared: the file of one of the two is no longer kept here.');
    return;
  }
  for (const what of ['added', 'removed', 'changed'] as const) {
    const n = diff.processes[what];
    if (n > 0)
      output.out(
        `${count(n)} processes ${what}: ${diff.processes.examples[what].join(', ')}${n > 20 ? '…' : ''}`,
      );
  }
}

export async function runRollback(
  wanted: string | undefined,
  flags: EditionsFlags,
  output: Output,
): Promise<void> {
  const { from, to } = await rollback(servedLineage(flags.data, flags.demo), wanted, systemClock);
  if (flags.json) output.out(JSON.stringify({ from: from.id, edition: to.id, number: to.number }));
  else
    output.out(
      `Edition ${to.number} (${short(to.id)}) is served again in place of ${from.number}; the next add publishes a new one.`,
    );
}

export async function runRebuildEdition(wanted: string, flags: EditionsFlags, output: Output): Promise<void> {
  const progress = flags.json ? noProgress : terminalProgress(output);
  const place = servedLineage(flags.data, flags.demo);
  const { manifest, made } = await rebuildEdition(place, wanted, progress);
  progress.done();
  if (flags.json) output.out(JSON.stringify({ edition: manifest.id, number: manifest.number, made }));
  else
    output.out(
      `Edition ${manifest.number} (${short(manifest.id)}) ${made ? 'was made again, the same to its last row' : 'is kept here already'}.`,
    );
}
