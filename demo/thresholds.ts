/**
 * The amounts under which Cormoranie lets a body award without a call. Invented, the same from 2017 to 2026, in
 * dollars: planted splitting and near-threshold cases stand under them. No other amount of the demo (estimate, award,
 * contract) lies between 23 000 and 36 000 or between 94 000 and 142 000, so that no other plausible threshold of a
 * Canadian jurisdiction would change what these two flags find.
 */
export const demoThresholds = [
  { category: 'goods', amount: 30_300, from: '2017-01-01', to: '2026-12-31' },
  { category: 'services', amount: 121_200, from: '2017-01-01', to: '2026-12-31' },
  { category: 'works', amount: 121_200, from: '2017-01-01', to: '2026-12-31' },
] as const;
