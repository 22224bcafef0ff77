/** `limpide add`: takes files, folders, addresses and known names; prints the reconciliation; publishes an edition. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Resolution, resolveInputs } from '../archive/fetch/resolve.ts';
import { type LineageName, lineage } from '../archive/layout.ts';
import { openEdition } from '../editions/open.ts';
import { addAndPublish, allRefused, type Published } from '../editions/publish.ts';
import reconciliationSql from '../editions/reconciliation.sql';
import { number, text } from '../engine/cells.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { LimpideError, systemCode } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import type { Progress } from '../kernel/progress.ts';
import { knownDatasets } from '../sources/datasets/known.ts';
import type { LoadInput } from '../sources/load/load.ts';
import { isFictional, peek } from '../sources/load/peek.ts';
import { type FetchOptions, withLocalFiles } from './local-files.ts';

export interface AddOptions {
  readonly data: string;
  readonly since?: string;
  readonly dataset?: string;
  readonly json: boolean;
}

type Counts = {
  read: number;
  loaded: number;
  quarantined: number;
  superseded: number;
  /** Rows of processes taken out by law; absent where there are none. */
  removed?: number;
  withoutProcess?: number;
};
type Records = Record<string, Counts>;

export interface AddResult {
  readonly edition: string;
  readonly number: number;
  readonly lineage: LineageName;
  readonly fictional?: true;
  readonly changed: boolean;
  readonly seconds: number;
  readonly files: readonly {
    path: string;
    sha256: string;
    source: string;
    dataset: string;
    fresh: boolean;
    records: Records;
  }[];
  readonly totals: Records;
  readonly refused: readonly { path: string; code: string; message: string }[];
  readonly notes: readonly string[];
}

/** Adds what the arguments name; one result a lineage that was touched (nearly always one). */
export async function add(
  args: readonly string[],
  options: AddOptions,
  progress: Progress,
  clock: Clock = systemClock,
): Promise<AddResult[]> {
  const resolution = await resolveInputs(args, {
    datasets: knownDatasets,
    ...(options.since === undefined ? {} : { since: options.since }),
  });
  return addResolved(resolution, options, progress, clock);
}

/** Adds files and addresses that are known already; with `fetching.failed`, a file that cannot be fetched does not stop the others. */
export async function addResolved(
  { inputs, notes: resolved }: Resolution,
  options: Pick<AddOptions, 'data' | 'dataset'>,
  progress: Progress,
  clock: Clock = systemClock,
  fetching: FetchOptions = {},
): Promise<AddResult[]> {
  const started = performance.now();
  const notes = [...resolved];
  const note = (line: string): void => void notes.push(line);
  const work = async (local: LoadInput[]): Promise<AddResult[]> => {
    const groups = await byLineage(local, options.dataset);
    const results: AddResult[] = [];
    for (const [name, files] of groups.known) {
      const place = lineage(options.data, name);
      progress.step(
        'Reading',
        files.reduce((sum, file) => sum + statSync(file.path).size, 0),
      );
      const published = await addAndPublish(place, files, progress, clock);
      results.push(await report(published, options.data, name, started, notes, groups.refused));
    }
    if (results.length === 0)
      throw (
        allRefused(groups.refused) ??
        new LimpideError('badInput', `Nothing to add: ${notes.join(' ') || 'no file was found.'}`)
      );
    progress.done();
    return results;
  };
  return withLocalFiles(inputs, options.data, progress, note, work, fetching);
}

interface Groups {
  readonly known: Map<LineageName, LoadInput[]>;
  readonly refused: { path: string; error: LimpideError }[];
}

/** Fictional files go to the demo lineage, all others to the real one; they never meet. */
async function byLineage(files: readonly LoadInput[], dataset: string | undefined): Promise<Groups> {
  const known = new Map<LineageName, LoadInput[]>();
  const refused: { path: string; error: LimpideError }[] = [];
  for (const file of files) {
    try {
      const name: LineageName = isFictional(await peek(file.path)) ? 'demo' : 'real';
      const input = dataset === undefined ? file : { ...file, dataset };
      known.set(name, [...(known.get(name) ?? []), input]);
    } catch (error) {
      const refusal = unreadable(error, file.path);
      if (!(refusal instanceof LimpideError)) throw error;
      refused.push({ path: file.path, error: refusal });
    }
  }
  return { known, refused };
}

function unreadable(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  const message = `${path} cannot be read (${code}); check the path and the right to read it.`;
  return new LimpideError(code === 'ENOENT' ? 'notFound' : 'badInput', message, { cause: error });
}

async function report(
  published: Published,
  data: string,
  name: LineageName,
  started: number,
  notes: readonly string[],
  refusedEarly: Groups['refused'],
): Promise<AddResult> {
  const edition = await openEdition(lineage(data, name), published.manifest.id, { connections: 1 });
  try {
    const rows = await edition.all(reconciliationSql);
    const files = published.report.taken.map(({ path, sha256, fresh }) => {
      const own = rows.filter((row) => row['sha256'] === sha256);
      return {
        path,
        sha256,
        source: own[0] ? text(own[0], 'source') : '',
        dataset: own[0] ? text(own[0], 'dataset_id') : '',
        fresh,
        records: recordsOf(own),
      };
    });
    const taken = new Set(published.report.taken.map((file) => file.sha256));
    return {
      edition: published.manifest.id,
      number: published.manifest.number,
      lineage: name,
      ...(name === 'demo' ? { fictional: true } : {}),
      changed: published.changed,
      seconds: Math.round(performance.now() - started) / 1000,
      files,
      totals: recordsOf(rows.filter((row) => taken.has(text(row, 'sha256')))),
      refused: [...refusedEarly, ...published.report.refused].map(({ path, error }) => ({
        path,
        code: error.code,
        message: error.message,
      })),
      notes,
    };
  } finally {
    await edition.close();
  }
}

function recordsOf(rows: readonly Parameters<typeof text>[0][]): Records {
  const records: Records = {};
  for (const row of rows) {
    const kind = text(row, 'kind');
    const counts = records[kind] ?? { read: 0, loaded: 0, quarantined: 0, superseded: 0 };
    counts.read += number(row, 'n_read');
    counts.loaded += number(row, 'n_loaded');
    counts.quarantined += number(row, 'n_quarantined');
    counts.superseded += number(row, 'n_superseded');
    const removed = number(row, 'n_removed');
    if (removed > 0) counts.removed = (counts.removed ?? 0) + removed;
    const orphans = number(row, 'n_without_process');
    if (orphans > 0) counts.withoutProcess = (counts.withoutProcess ?? 0) + orphans;
    records[kind] = counts;
  }
  return records;
}

/** What people read after `add`: one line a kind, then what was refused and what to do next. */
export function printAdd(result: AddResult, output: Output): void {
  for (const note of result.notes) output.note(note);
  output.out(
    `${'kind'.padEnd(18)}${['read', 'loaded', 'quarantined', 'superseded'].map((word) => word.padStart(13)).join('')}`,
  );
  for (const [kind, counts] of Object.entries(result.totals)) {
    const cells = [counts.read, counts.loaded, counts.quarantined, counts.superseded].map((n) =>
      n.toLocaleString('en-CA').padStart(13),
    );
    const asides = [
      ...(counts.removed ? [`${counts.removed.toLocaleString('en-CA')} removed by law`] : []),
      ...(counts.withoutProcess
        ? [`${counts.withoutProcess.toLocaleString('en-CA')} without their notice`]
        : []),
    ];
    output.out(`${kind.padEnd(18)}${cells.join('')}${asides.length > 0 ? `   ${asides.join(', ')}` : ''}`);
  }
  for (const refusal of result.refused) output.note(`Refused ${basename(refusal.path)}: ${refusal.message}`);
  const quarantined = Object.values(result.totals).reduce((sum, counts) => sum + counts.quarantined, 0);
  if (quarantined > 0)
    output.note(`${quarantined} rows are in quarantine with their reason: limpide quarantine`);
  output.out(
    `${result.changed ? 'Published' : 'Nothing new: still'} edition ${result.number} (${result.edition.slice(0, 12)}) in ${result.seconds} s${result.fictional ? ', fictional' : ''}.`,
  );
}
