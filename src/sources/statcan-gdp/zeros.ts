/**
 * Tells a zero that was measured from one that stands for nothing published. In a tidied copy of table 36-10-0402-01 (13
 * provinces and territories, 2010 to 2019), each ".." of current dollars became 0.0: all 390 lines of 2018 and all 390
 * of 2019, where StatCan's own export has "..". Durable manufacturing in Nunavut, 2011 to 2017, is 0.0 in both: a true zero.
 */
import type { GdpLine } from './tables.ts';

const total = 'All industries';

function isZero(written: string): boolean {
  return /^0+(\.0+)?$/.test(written);
}

/**
 * "Quebec 2019": provinces and years whose total of all industries is 0.0 in current dollars. No economy produces nothing,
 * so that no zero of that province and year was measured. Without a line of totals, every industry must be 0.0.
 */
export function yearsWithoutTotal(lines: readonly GdpLine[]): ReadonlySet<string> {
  const totals = new Map<string, boolean>();
  const industries = new Map<string, boolean>();
  for (const { geography, industry, year, current, broken } of lines) {
    if (broken !== undefined) continue;
    const key = `${geography} ${year}`;
    if (industry === total) totals.set(key, isZero(current));
    industries.set(key, (industries.get(key) ?? true) && isZero(current));
  }
  return new Set([...industries].filter(([key, all]) => totals.get(key) ?? all).map(([key]) => key));
}
