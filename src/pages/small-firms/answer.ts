/**
 * The answer to "is it getting easier for a new or occasional supplier to win?", from shares of two years. The rule is the
 * one that the page states: nobody chooses the words.
 */

/** Awards of one year: those whose supplier's 24 months before are in the data, and those of which they are not. */
export interface FirmYear {
  readonly year: number;
  readonly n: number;
  readonly occasional: number;
  readonly unknown: number;
}

/** A year counts with this many awards at least. */
export const fewestAwards = 100;
/** And where no more than this part of its awards cannot be computed. */
export const mostUnknown = 0.1;
/** A change under this is no change to speak of. */
export const leastChange = 0.02;
/** Standard errors that a change must pass: 19 times of 20, chance alone would not make it. */
const beyondChance = 1.96;

export type Verdict = 'easier' | 'harder' | 'same' | 'unknown';

export interface Answer {
  readonly verdict: Verdict;
  /** The two years compared; none when it cannot be computed. */
  readonly years?: readonly [FirmYear, FirmYear];
}

export function shareOf({ occasional, n }: FirmYear): number {
  return occasional / n;
}

/** Standard error of the difference of two shares, were they equal (two-proportion test). */
function errorOf(a: FirmYear, b: FirmYear): number {
  const pooled = (a.occasional + b.occasional) / (a.n + b.n);
  return Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
}

/** @param unfinished the year that the data do not cover whole, left out */
export function answerOf(years: readonly FirmYear[], unfinished: number | undefined): Answer {
  const whole = years
    .filter(
      ({ year, n, unknown }) =>
        year !== unfinished && n >= fewestAwards && unknown <= mostUnknown * (n + unknown),
    )
    .sort((a, b) => a.year - b.year);
  const [first] = whole;
  const last = whole.at(-1);
  if (!first || !last || first.year === last.year) return { verdict: 'unknown' };
  const change = shareOf(last) - shareOf(first);
  const clear = Math.abs(change) >= leastChange && Math.abs(change) >= beyondChance * errorOf(first, last);
  const verdict = !clear ? 'same' : change > 0 ? 'easier' : 'harder';
  return { verdict, years: [first, last] };
}
