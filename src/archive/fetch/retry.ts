/** Tries again what may pass by itself: a busy server, a cut line, a silence. */
import { setTimeout as pause } from 'node:timers/promises';
import { LimpideError } from '../../kernel/errors.ts';
import { fetchLimits } from './limits.ts';

/** Waits; rejects with the signal's reason when it aborts. Tests pass one that only records. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const realSleep: Sleep = async (milliseconds, signal) => {
  await pause(milliseconds, undefined, signal === undefined ? {} : { signal });
};

/** A fault that another try may cure. */
export class PassingFault extends LimpideError {
  /** Wait that the server asks for, milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    options: {
      cause?: unknown;
      details?: Record<string, string | number>;
      retryAfterMs?: number | undefined;
    } = {},
  ) {
    super('download', message, options);
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Statuses that may change by themselves: request timeout, too early, too many requests, faults of the server. */
export function passingStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599);
}

/** Retry-After in milliseconds (seconds or an HTTP date), at most the limit; undefined when absent or unreadable. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), fetchLimits.retryAfterMs);
}

/** Wait before the nth new try (1…), milliseconds: doubles up to the limit, then half of it is left to chance so that clients spread out. */
export function backoff(failures: number, random: () => number): number {
  const full = Math.min(fetchLimits.firstWaitMs * 2 ** (failures - 1), fetchLimits.longestWaitMs);
  return Math.round(full / 2 + (full / 2) * random());
}

export interface Persistence {
  readonly retries: number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
  /** Told before each wait, for people. */
  readonly note: (line: string) => void;
  /** Bytes safe on disk: when they grow enough, the count of failures starts over. */
  readonly kept: () => number;
}

/** Runs `attempt` until it succeeds, fails for good, or `retries` new tries have failed in a row without progress. */
export async function persist<T>(attempt: () => Promise<T>, options: Persistence): Promise<T> {
  let failures = 0;
  let furthest = options.kept();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof PassingFault)) throw error;
      const kept = options.kept();
      // Counted from the furthest point ever reached: a server that always starts over does not loop for ever.
      if (kept >= furthest + fetchLimits.progressBytes) {
        failures = 0;
        furthest = kept;
      }
      failures += 1;
      if (failures > options.retries) throw exhausted(error, failures, kept);
      const wait = Math.max(backoff(failures, options.random), error.retryAfterMs ?? 0);
      options.note(
        `${error.message}; new try ${failures} of ${options.retries} in ${Math.ceil(wait / 1000)} s.`,
      );
      await options.sleep(wait, options.signal);
    }
  }
}

function exhausted(error: PassingFault, failures: number, kept: number): LimpideError {
  const after =
    kept > 0
      ? `the ${kept} bytes that came are kept, and the same command goes on from there`
      : 'check the network, then run the same command again later';
  const message = `${error.message}; tried ${failures} ${failures === 1 ? 'time' : 'times'} in a row: ${after}.`;
  return new LimpideError('download', message, {
    cause: error,
    details: { ...error.details, tries: failures },
  });
}
