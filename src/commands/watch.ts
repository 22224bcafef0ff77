/**
 * `limpide watch`: looks at the catalogues of the datasets that say where they are, adds what is new, publishes an edition.
 * One dataset's outage never stops the others, and the last edition stays served whatever happens.
 */
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { type CkanResource, listDataset } from '../archive/fetch/ckan.ts';
import type { NetworkOptions } from '../archive/fetch/download.ts';
import { readSince } from '../archive/fetch/period.ts';
import { selectResources } from '../archive/fetch/recognize.ts';
import { catalogueOf, type NamedDataset } from '../archive/fetch/resolve.ts';
import { type Lineage, lineage } from '../archive/layout.ts';
import { readWatchState, type Seen, type WatchState, writeWatchState } from '../archive/watch-state.ts';
import { currentId, readManifest } from '../editions/manifest.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { noProgress } from '../kernel/progress.ts';
import { knownDatasets } from '../sources/datasets/known.ts';
import { addResolved } from './add.ts';

export interface WatchFlags {
  readonly data: string;
  /** Look once and end; else again and again. */
  readonly once: boolean;
  /** "30m", "6h", "1d". */
  readonly every: string;
  /** Only this dataset. */
  readonly dataset?: string;
  /** Leaves older files out. Default: 90 days before the newest day of the edition, or before today. */
  readonly since?: string;
  /** Says what it would take, and takes nothing. */
  readonly dryRun: boolean;
  readonly json: boolean;
}

export interface WatchOptions {
  readonly clock?: Clock;
  readonly network?: NetworkOptions;
  /** Another catalogue in place of the datasets' own; default: LIMPIDE_SEAO_URL. */
  readonly ckanBase?: string;
  readonly signal?: AbortSignal;
  /** Waits between two looks, milliseconds. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly random?: () => number;
}

/** What one look at a dataset came to. */
export interface Looked {
  readonly dataset: string;
  readonly outcome: Seen['outcome'];
  readonly message?: string;
  /** Names of the files that were new, or would be taken. */
  readonly fresh: readonly string[];
  readonly edition?: string;
}

const usualDays = 90;
const msPerDay = 86_400_000;
const shortestWait = 60_000;
/** After a failure it looks again sooner: this long, twice as long, and so on, never longer than usual. */
const firstRetry = 15 * 60_000;
const longestFile = 200;

/** "6h" → milliseconds. @throws LimpideError usage */
export function readInterval(text: string): number {
  const found = /^([1-9]\d{0,4})(m|h|d)$/.exec(text);
  const unit = { m: 60_000, h: 3_600_000, d: msPerDay }[found?.[2] ?? ''];
  if (found === null || unit === undefined)
    throw new LimpideError('usage', `--every takes a time as 30m, 6h or 1d; "${text}" is none.`);
  return Math.max(shortestWait, Number(found[1]) * unit);
}

/** Looks once, or until it is asked to stop (SIGINT, SIGTERM). */
export async function watch(flags: WatchFlags, output: Output, options: WatchOptions = {}): Promise<void> {
  const interval = readInterval(flags.every);
  const datasets = watched(flags.dataset);
  if (flags.since !== undefined) readSince(flags.since);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  options.signal?.addEventListener('abort', end);
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
  const wait = options.wait ?? pause;
  try {
    for (;;) {
      const looked = await lookAll(datasets, flags, { ...options, signal: stop.signal });
      for (const one of looked) {
        if (!flags.once) logger.info(one, 'looked');
        output.out(flags.json ? JSON.stringify(one) : sentence(one, flags.dryRun));
      }
      if (flags.once) {
        const failed = looked.filter(({ outcome }) => outcome === 'failed');
        if (failed.length > 0)
          throw new LimpideError(
            'download',
            `${failed.length} of ${looked.length} datasets could not be looked at.`,
          );
        return;
      }
      if (stop.signal.aborted) return;
      const failures = Math.max(0, ...looked.map(({ dataset }) => failuresOf(flags.data, dataset)));
      await wait(delay(interval, failures, options.random ?? Math.random), stop.signal);
      if (stop.signal.aborted) return;
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  }
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}

/** The usual time, a tenth more or less, so that many sites do not ask at once; sooner after a failure. */
export function delay(interval: number, failures: number, random: () => number): number {
  const usual = failures === 0 ? interval : Math.min(interval, firstRetry * 2 ** Math.min(failures - 1, 10));
  return Math.round(usual * (0.9 + random() * 0.2));
}

function failuresOf(data: string, dataset: string): number {
  return readWatchState(lineage(data, 'real'))[dataset]?.failures ?? 0;
}

/** The datasets that have a catalogue. @throws LimpideError usage */
function watched(only: string | undefined): readonly NamedDataset[] {
  const declared = knownDatasets.filter(({ ckan }) => ckan !== undefined);
  if (only === undefined) return declared;
  const found = declared.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  throw new LimpideError(
    'usage',
    `No dataset "${only}" says where its files are; those that do: ${declared.map(({ id }) => id).join(', ')}.`,
  );
}

export async function lookAll(
  datasets: readonly NamedDataset[],
  flags: WatchFlags,
  options: WatchOptions,
): Promise<Looked[]> {
  const place = lineage(flags.data, 'real');
  const looked: Looked[] = [];
  for (const dataset of datasets) {
    if (options.signal?.aborted) break;
    looked.push(await look(place, dataset, flags, options));
  }
  return looked;
}

/** One look at one dataset: it never throws but for a state that cannot be read or written. */
async function look(
  place: Lineage,
  dataset: NamedDataset,
  flags: WatchFlags,
  options: WatchOptions,
): Promise<Looked> {
  const clock = options.clock ?? systemClock;
  const state = readWatchState(place);
  const before = state[dataset.id];
  const found = await lookAt(place, dataset, before, flags, options).catch((error: unknown): Found => {
    if (!(error instanceof LimpideError)) throw error;
    return { outcome: 'failed', message: error.message, fresh: [], files: before?.files ?? {} };
  });
  const { files, ...said } = found;
  if (!flags.dryRun) {
    const at = clock().toISOString();
    const failed = said.outcome === 'failed';
    const seen: Seen = {
      checkedAt: at,
      outcome: said.outcome,
      ...(said.message === undefined ? {} : { message: said.message }),
      ...(failed
        ? before?.succeededAt === undefined
          ? {}
          : { succeededAt: before.succeededAt }
        : { succeededAt: at }),
      failures: failed ? (before?.failures ?? 0) + 1 : 0,
      files: { ...files },
    };
    writeWatchState(place, { ...readWatchState(place), [dataset.id]: seen } satisfies WatchState);
  }
  return { dataset: dataset.id, ...said };
}

interface Found extends Omit<Looked, 'dataset'> {
  readonly files: Readonly<Record<string, string>>;
}

async function lookAt(
  place: Lineage,
  dataset: NamedDataset,
  before: Seen | undefined,
  flags: WatchFlags,
  options: WatchOptions,
): Promise<Found> {
  const clock = options.clock ?? systemClock;
  const network = { ...options.network, ...(options.signal === undefined ? {} : { signal: options.signal }) };
  const catalogue = catalogueOf(dataset, options.ckanBase ?? process.env['LIMPIDE_SEAO_URL']);
  const listed = await listDataset(catalogue, network);
  const since = readSince(flags.since ?? usualSince(place, clock()));
  const { taken } = selectResources(listed.resources, since);
  const known = before?.files ?? {};
  const fresh = taken.filter((resource) => known[resource.url] !== markOf(resource));
  const inside = fresh.filter((resource) => !isForeign(resource.url, catalogue.base));
  const outside = fresh.filter((resource) => !inside.includes(resource));
  const names = fresh.map(({ name }) => name.slice(0, longestFile));
  if (fresh.length === 0) return { outcome: 'unchanged', fresh: [], files: known };
  if (flags.dryRun) return { outcome: 'unchanged', fresh: names, files: known };
  const problems: string[] = outside.map(
    ({ name }) => `${name}: its address leads into a private network, and is not followed.`,
  );
  const unfetched = new Set<string>();
  let edition: string | undefined;
  if (inside.length > 0) {
    const [added] = await addResolved(
      {
        inputs: inside.map(({ url, name, size }) => ({
          kind: 'url' as const,
          url,
          name,
          dataset: dataset.id,
          ...(size === undefined ? {} : { bytes: size }),
        })),
        notes: [],
      },
      { data: flags.data },
      noProgress,
      clock,
      {
        network,
        failed: (url, error) => {
          unfetched.add(url);
          problems.push(error.message);
        },
      },
    ).catch((error: unknown) => {
      // Every file was refused or out of reach: what is to be said of each is in the problems, or in the error.
      if (!(error instanceof LimpideError) || ['locked', 'diskFull', 'readOnly'].includes(error.code))
        throw error;
      if (unfetched.size < inside.length) problems.push(error.message);
      return [];
    });
    edition = added?.edition;
    for (const refusal of added?.refused ?? []) problems.push(refusal.message);
  }
  // A file that could not be fetched is tried again; one that was refused is not, until it changes.
  const files = {
    ...known,
    ...Object.fromEntries(
      fresh.filter(({ url }) => !unfetched.has(url)).map((resource) => [resource.url, markOf(resource)]),
    ),
  };
  const message = problems.length === 0 ? {} : { message: problems.slice(0, 5).join(' ') };
  const outcome = unfetched.size > 0 ? 'failed' : edition === undefined ? 'unchanged' : 'added';
  return { outcome, ...message, fresh: names, files, ...(edition === undefined ? {} : { edition }) };
}

/** What a catalogue says of a file's version: another mark is another version. */
function markOf({ lastModified, size, id }: CkanResource): string {
  return [lastModified ?? '', size ?? '', id].join(' ');
}

function usualSince(place: Lineage, now: Date): string {
  const id = currentId(place);
  const asOf = id === undefined ? undefined : readManifest(place, id).asOf;
  const from = asOf === undefined || asOf === null ? now.getTime() : Date.parse(`${asOf}T00:00:00Z`);
  return new Date(Math.min(from, now.getTime()) - usualDays * msPerDay).toISOString().slice(0, 10);
}

/** Addresses that only this machine or its network have; a catalogue outside of it must not make us ask them. */
function isPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || /\.(localhost|local|internal)$/.test(name)) return true;
  if (isIP(name) === 4)
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      name,
    );
  return isIP(name) === 6 && /^(::1?$|::ffff:|f[cd]|fe[89ab])/.test(name);
}

function isForeign(address: string, catalogue: string): boolean {
  const [file, base] = [new URL(address), new URL(catalogue)];
  return isPrivate(file.hostname) && file.hostname !== base.hostname;
}

function sentence({ dataset, outcome, message, fresh, edition }: Looked, dry: boolean): string {
  const files = `${fresh.length} new ${fresh.length === 1 ? 'file' : 'files'}`;
  const what = dry
    ? `${files}${fresh.length === 0 ? '' : `: ${fresh.join(', ')}`}`
    : outcome === 'added'
      ? `${files}, edition ${edition?.slice(0, 12)}`
      : outcome === 'failed'
        ? 'failed'
        : fresh.length === 0
          ? 'nothing new'
          : `${files}, nothing that can be added`;
  return `${dataset}: ${what}.${message === undefined ? '' : ` ${message}`}`;
}
