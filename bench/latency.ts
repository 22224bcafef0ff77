/** Asks each address once, one at a time or many at once, and sums up how long the answers took. */
import type { Address } from './addresses.ts';
import type { Served } from './served.ts';
import { median, percentile, rounded } from './statistics.ts';
import { columns } from './table.ts';

export interface Timing {
  readonly kind: Address['kind'];
  readonly path: string;
  readonly milliseconds: number;
  /** 0 when there was no answer. */
  readonly status: number;
  /** Milliseconds of the server's processor time; null with others under way, or where the system does not tell. */
  readonly cpu: number | null;
}

/** Milliseconds; of answers with 200 only. */
export interface Latency {
  readonly n: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly longest: number | null;
  /** The middle of the server's own processor time: it holds on a machine that others use, too. */
  readonly cpu: number | null;
}

/**
 * Asks with `width` requests under way, in the order given; stops after `seconds`, so that fewer may have been asked.
 */
export async function askAll(
  served: Pick<Served, 'ask' | 'cpu'>,
  addresses: readonly Address[],
  width: number,
  seconds: number,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  const until = performance.now() + seconds * 1000;
  let next = 0;
  const worker = async () => {
    for (;;) {
      const address = addresses[next++];
      if (!address || performance.now() > until) return;
      const before = width === 1 ? served.cpu() : null;
      const answer = await askOnce(served, address.path);
      const after = before === null ? null : served.cpu();
      timings.push({ ...address, ...answer, cpu: before === null || after === null ? null : after - before });
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return timings;
}

async function askOnce(
  served: Pick<Served, 'ask'>,
  path: string,
): Promise<Pick<Timing, 'milliseconds' | 'status'>> {
  const started = performance.now();
  try {
    const { status, milliseconds } = await served.ask(path);
    return { status, milliseconds };
  } catch {
    return { status: 0, milliseconds: performance.now() - started };
  }
}

/** Takes one of each kind in turn, so that a run cut short has asked all kinds, and a crowd asks for different pages. */
export function interleaved(addresses: readonly Address[]): Address[] {
  const kinds = new Map<string, Address[]>();
  for (const address of addresses) {
    const own = kinds.get(address.kind);
    if (own) own.push(address);
    else kinds.set(address.kind, [address]);
  }
  const queues = [...kinds.values()];
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, i) => queues.map((queue) => queue[i]))
    .flat()
    .filter((address) => address !== undefined);
}

export function latencyOf(timings: readonly Timing[]): Latency {
  const answered = timings.filter(({ status }) => status === 200);
  const times = answered.map(({ milliseconds }) => milliseconds);
  const cpu = median(answered.map((one) => one.cpu).filter((one) => one !== null));
  const at = (share: number) => {
    const value = percentile(times, share);
    return value === null ? null : rounded(value, 3);
  };
  return {
    n: times.length,
    p50: at(0.5),
    p95: at(0.95),
    longest: at(1),
    cpu: cpu === null ? null : rounded(cpu, 3),
  };
}

export function latencyByKind(timings: readonly Timing[]): Record<string, Latency> {
  const kinds = [...new Set(timings.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => [kind, latencyOf(timings.filter((timing) => timing.kind === kind))]),
  );
}

/** The kind whose p95 is the longest: the limit holds for every page, so the slowest one decides. */
export function slowestKind(
  byKind: Readonly<Record<string, Latency>>,
): { kind: string; p95: number } | undefined {
  let slowest: { kind: string; p95: number } | undefined;
  for (const [kind, { p95 }] of Object.entries(byKind))
    if (p95 !== null && (!slowest || p95 > slowest.p95)) slowest = { kind, p95 };
  return slowest;
}

/** One line a kind, the slowest first: how many were asked, and their milliseconds. */
export function latencyLines(title: string, byKind: Readonly<Record<string, Latency>>): string[] {
  const rows = Object.entries(byKind)
    .sort(([, a], [, b]) => (b.p95 ?? 0) - (a.p95 ?? 0))
    .map(([kind, { n, ...times }]) => [
      kind,
      String(n),
      ...[times.p50, times.p95, times.longest, times.cpu].map((value) => value?.toFixed(1) ?? '–'),
    ]);
  return columns([[title, 'n', 'p50', 'p95', 'longest', 'server CPU'], ...rows], [1, 2, 3, 4, 5]);
}
