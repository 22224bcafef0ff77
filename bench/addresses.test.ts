import { expect, it } from 'vitest';
import { linksOf, spread } from './addresses.ts';
import { interleaved, latencyOf, slowestKind } from './latency.ts';

it('takes links to pages of the site, not to their data, other sites or places in the page', () => {
  const html =
    '<a href="/fr/contrats?year=2024&amp;it=yes#x"></a><a href="/en/contracts.csv"></a><a href="/assets/a.css"></a><a href="https://example.org/fr"></a>';
  expect(linksOf(html)).toEqual(['/fr/contrats?year=2024&it=yes']);
});

it('spreads a choice over all there is, each once', () => {
  expect(spread([1, 1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});

it('asks one of each kind in turn', () => {
  const asked = interleaved([
    { kind: 'home', path: 'a' },
    { kind: 'home', path: 'b' },
    { kind: 'search', path: 'c' },
  ]);
  expect(asked.map(({ path }) => path)).toEqual(['a', 'c', 'b']);
});

it('sums up answers only, and names the kind with the longest tail', () => {
  const timing = (milliseconds: number, status = 200) => ({
    kind: 'home' as const,
    path: '',
    milliseconds,
    status,
    cpu: null,
  });
  const home = latencyOf([timing(1), timing(3), timing(900, 0)]);
  expect(home).toEqual({ n: 2, p50: 1, p95: 3, longest: 3, cpu: null });
  expect(slowestKind({ home, search: latencyOf([timing(2)]) })).toEqual({ kind: 'home', p95: 3 });
});
