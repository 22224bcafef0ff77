import { expect, test } from 'vitest';
import { RateLimiter } from './rate-limit.ts';

test('an address may ask its quota, then waits; another one is not its neighbour’s keeper', () => {
  let now = 0;
  const limiter = new RateLimiter('calls', { quota: 3, window: 60 }, () => now);
  expect([1, 2, 3].map(() => limiter.take('a').allowed)).toEqual([true, true, true]);
  const refused = limiter.take('a');
  expect(refused.allowed).toBe(false);
  expect(refused.headers).toMatchObject({
    'ratelimit-policy': '"calls";q=3;w=60',
    ratelimit: '"calls";r=0;t=20',
    'retry-after': '20',
  });
  expect(limiter.take('b').allowed).toBe(true);
  now = 20_000;
  expect([limiter.take('a').allowed, limiter.take('a').allowed]).toEqual([true, false]);
});
