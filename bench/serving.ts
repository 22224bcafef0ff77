/** Start, memory, how long pages take that no cache holds, and how many a second when it does. */
import { type Address, type Addresses, gatherAddresses } from './addresses.ts';
import {
  askAll,
  interleaved,
  type Latency,
  latencyByKind,
  latencyLines,
  latencyOf,
  slowestKind,
  type Timing,
} from './latency.ts';
import { Served } from './served.ts';
import { median } from './statistics.ts';
import { builtInThroughput, type Throughput, wrkThroughput } from './throughput.ts';

export interface Crowd {
  readonly all: Latency;
  readonly byKind: Readonly<Record<string, Latency>>;
  readonly slowest: { readonly kind: string; readonly p95: number } | null;
}

export interface Serving {
  readonly processes: number;
  /** Seconds from the process's start to the first page, each start. */
  readonly ready: { readonly runs: readonly number[]; readonly median: number | null };
  readonly npmStartSeconds: number | null;
  /** Bytes: after the first page, and the most there ever was. */
  readonly memory: { readonly atStart: number | null; readonly peak: number | null };
  readonly oneAtATime: Crowd;
  readonly sixteenAtOnce: Crowd;
  readonly anyParameters: { readonly all: Latency; readonly slowest: readonly Timing[] };
  readonly cached: { readonly path: string; readonly runs: readonly Throughput[] };
  readonly wholeList: Addresses['list'];
  readonly absentPages: readonly string[];
  readonly failed: readonly { readonly path: string; readonly status: number }[];
}

const addressesPerKind = 24;
const secondsPerPass = 20;
const throughputSeconds = 3;

/** The edition in `data` under measure. A new server for each pass, so that no answer was made before. */
export async function measureServing(data: string, note: (line: string) => void): Promise<Serving> {
  const ready: number[] = [];
  const peaks: number[] = [];
  const starts: number[] = [];
  const pass = async <T>(work: (served: Served) => Promise<T>): Promise<T> => {
    const served = await Served.start(data);
    ready.push(served.readySeconds);
    if (served.residentAtStart !== null) starts.push(served.residentAtStart);
    try {
      return await work(served);
    } finally {
      const peak = served.peak();
      if (peak !== null) peaks.push(peak);
      await served.stop();
    }
  };

  note('Serving: reading the site for addresses…');
  const { usual, any, absent, list } = await pass((served) => gatherAddresses(served, addressesPerKind));
  if (!list.complete) note(`  the server broke the whole list off after ${list.rows} rows.`);
  note(`  asking for ${usual.length} pages and ${any.length} searches, each once…`);
  const inTurn = interleaved(usual);
  const [one, crossed] = await pass(async (served) => [
    await askAll(served, withoutFirst(inTurn, await warm(served, inTurn)), 1, secondsPerPass),
    await askAll(served, any, 1, secondsPerPass),
  ]);
  const { sixteen, cached } = await pass(async (served) => ({
    sixteen: await askAll(served, withoutFirst(inTurn, await warm(served, inTurn)), 16, secondsPerPass),
    cached: await cachedThroughput(served),
  }));
  const lines = (title: string, timings: readonly Timing[]) => latencyLines(title, latencyByKind(timings));
  for (const line of [
    ...lines('one at a time, ms', [...one, ...crossed]),
    ...lines('16 at once, ms', sixteen),
  ])
    note(`  ${line}`);
  return {
    processes: list.rows,
    ready: { runs: ready, median: median(ready) },
    npmStartSeconds: await npmStart(data),
    memory: { atStart: median(starts), peak: peaks.length > 0 ? Math.max(...peaks) : null },
    oneAtATime: crowd(one),
    sixteenAtOnce: crowd(sixteen),
    anyParameters: { all: latencyOf(crossed), slowest: longestOf(crossed) },
    cached,
    wholeList: list,
    absentPages: absent,
    failed: [...one, ...sixteen, ...crossed]
      .filter(({ status }) => status !== 200)
      .map(({ path, status }) => ({ path, status })),
  };
}

/** One page of each kind first, uncounted: what only the first reader after a start waits for is in `ready`. */
async function warm(served: Served, inTurn: readonly Address[]): Promise<number> {
  const kinds = new Set(inTurn.map(({ kind }) => kind)).size;
  await askAll(served, inTurn.slice(0, kinds), 1, secondsPerPass);
  return kinds;
}

function withoutFirst(inTurn: readonly Address[], asked: number): Address[] {
  return inTurn.slice(asked);
}

function crowd(timings: readonly Timing[]): Crowd {
  const byKind = latencyByKind(timings);
  return { all: latencyOf(timings), byKind, slowest: slowestKind(byKind) ?? null };
}

function longestOf(timings: readonly Timing[]): Timing[] {
  return [...timings].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
}

async function cachedThroughput(served: Served): Promise<Serving['cached']> {
  const path = '/fr';
  await served.ask(path);
  const runs = [await builtInThroughput(served.address, path, throughputSeconds)];
  const better = await wrkThroughput(served.address, path, throughputSeconds);
  return { path, runs: better ? [...runs, better] : runs };
}

/** As people start it; null where npm cannot be run so. */
async function npmStart(data: string): Promise<number | null> {
  if (process.platform === 'win32') return null;
  try {
    const served = await Served.start(data, true);
    await served.stop();
    return served.readySeconds;
  } catch {
    return null;
  }
}
