/** All planted cases, and those that stand at a spot. */
import type { Spot } from '../market.ts';
import type { Plant } from './plant.ts';

export const plants: readonly Plant[] = [];

export function plantsAt(_spot: Spot): readonly Plant[] {
  return plants;
}
