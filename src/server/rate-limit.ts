/** How often one address may ask: a bucket that refills evenly, told in the RateLimit headers of the IETF's draft. */

export interface RateLimit {
  /** Calls that a full bucket holds. */
  readonly quota: number;
  /** Seconds in which an empty bucket fills. */
  readonly window: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Addresses remembered; the longest unseen are forgotten first, with a full bucket again. */
const mostAddresses = 20_000;

export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #name: string;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds */
  constructor(name: string, limit: RateLimit, now: () => number = () => performance.now()) {
    this.#name = name;
    this.#limit = limit;
    this.#now = now;
  }

  take(address: string): Allowance {
    const { quota, window } = this.#limit;
    const now = this.#now();
    const known = this.#buckets.get(address);
    const tokens = known
      ? Math.min(quota, known.tokens + ((now - known.at) / 1000) * (quota / window))
      : quota;
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    this.#buckets.delete(address);
    this.#buckets.set(address, { tokens: left, at: now });
    if (this.#buckets.size > mostAddresses) {
      const oldest = this.#buckets.keys().next();
      if (oldest.done !== true) this.#buckets.delete(oldest.value);
    }
    const wait = Math.ceil((1 - left) / (quota / window));
    return {
      allowed,
      headers: {
        'ratelimit-policy': `"${this.#name}";q=${quota};w=${window}`,
        ratelimit: `"${this.#name}";r=${Math.floor(left)};t=${Math.max(0, wait)}`,
        ...(allowed ? {} : { 'retry-after': String(Math.max(1, wait)) }),
      },
    };
  }
}
