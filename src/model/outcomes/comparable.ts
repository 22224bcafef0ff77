/** Whether two values of coverage say the same thing: a comparison across definitions is refused, or said on the figure. */
import type { Indicator } from './schema.ts';

export const differences = ['kind', 'threshold', 'denominator', 'part', 'year'] as const;
export type Difference = (typeof differences)[number];

export interface Compared {
  readonly indicator: Indicator;
  readonly part: string;
  readonly year: number;
}

const of: Readonly<Record<Difference, (compared: Compared) => string | number | undefined>> = {
  kind: ({ indicator }) => indicator.kind,
  threshold: ({ indicator }) => indicator.threshold,
  denominator: ({ indicator }) => indicator.denominator,
  part: ({ part }) => part,
  year: ({ year }) => year,
};

/** In what two values differ besides their area; none: they can be compared. */
export function differencesOf(a: Compared, b: Compared): readonly Difference[] {
  return differences.filter((difference) => of[difference](a) !== of[difference](b));
}
