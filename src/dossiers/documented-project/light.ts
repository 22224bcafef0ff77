/** The computed light of a project: how far its cost is from its plan, by the cut-offs of the US Federal IT Dashboard. */

export type ComputedLight = 'green' | 'yellow' | 'red';

/** Under 10 % green, from 10 to under 30 % yellow, 30 % and over red. `change` is a relative change: 0.31 is 31 % more. */
export function lightOf(change: number): ComputedLight {
  if (change < 0.1) return 'green';
  return change < 0.3 ? 'yellow' : 'red';
}
