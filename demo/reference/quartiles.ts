/** Quartiles and fences for the reference formulas: R's type 8, the median-unbiased one. */

/** The quantile `p` (0–1) of numbers in any order, type 8. NaN when there are none. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = Float64Array.from(numbers).sort();
  const position = (sorted.length + 1 / 3) * p + 1 / 3;
  const below = Math.min(sorted.length, Math.max(1, Math.floor(position)));
  const above = Math.min(sorted.length, below + 1);
  const low = sorted[below - 1] ?? Number.NaN;
  return low + Math.min(1, Math.max(0, position - below)) * ((sorted[above - 1] ?? low) - low);
}

/** Tukey's fences: Q1 − 1.5·IQR and Q3 + 1.5·IQR. */
export function fences(numbers: readonly number[]): { lower: number; upper: number } {
  const q1 = quantile(numbers, 0.25);
  const q3 = quantile(numbers, 0.75);
  return { lower: q1 - 1.5 * (q3 - q1), upper: q3 + 1.5 * (q3 - q1) };
}
