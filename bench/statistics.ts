/** Middle and tail of a few timings, how they grow with size, and where a larger size would be. */

/** The middle value, or the mean of the two in the middle; null when there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The nearest-rank percentile: a value that was measured, never one between two. `share` is 0–1. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Seconds at a size. */
export interface Point {
  readonly size: number;
  readonly seconds: number;
}

/**
 * The power of the size that the time follows between the two largest sizes: 1 is linear, 2 quadratic. What a start
 * costs lowers it, so that only values above 1 say something. Null with fewer than two sizes.
 */
export function growthExponent(points: readonly Point[]): number | null {
  const [smaller, larger] = twoLargest(points);
  if (!smaller || !larger) return null;
  return Math.log(larger.seconds / smaller.seconds) / Math.log(larger.size / smaller.size);
}

/** Seconds at `size` on the line through the two largest sizes; null with fewer than two, or when it would fall. */
export function projected(points: readonly Point[], size: number): number | null {
  const [smaller, larger] = twoLargest(points);
  if (!smaller || !larger || larger.seconds < smaller.seconds) return null;
  const slope = (larger.seconds - smaller.seconds) / (larger.size - smaller.size);
  return larger.seconds + slope * (size - larger.size);
}

function twoLargest(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.size - b.size);
  return sorted.slice(-2);
}

/** To so many significant digits: a figure of a bench has no more to say. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}
