/** Chance that can be replayed: every draw is a pure function of the seed and of what it is drawn for. */

/** Mixes four integers into 32 well-spread bits. */
export function mix(a: number, b: number, c = 0, d = 0): number {
  let x = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) ^ Math.imul(c + 0x165667b1, 0x27d4eb2f);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39) ^ Math.imul(d + 0x3c6ef372, 0x1b873593);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A number in [0, 1) for this seed and these keys. */
export function unit(seed: number, a: number, b = 0, c = 0): number {
  return mix(seed, a, b, c) / 4294967296;
}

/** A stream of numbers in [0, 1), one a call; two streams of different keys are independent. */
export type Draw = () => number;

export function stream(seed: number, key: number): Draw {
  let state = mix(seed, key, 0x51ed, 0x270b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(draw: Draw, from: number, to: number): number {
  return from + Math.floor(draw() * (to - from + 1));
}

/** The element of a non-empty list at a whole number, wrapped around. */
export function at<T>(list: readonly T[], position: number): T {
  const item = list[((position % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError('The list is empty.');
  return item;
}
