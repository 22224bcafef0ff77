/** Reference formulas on a body and a firm, or a body and a category: splitting, repetition, dependence, concentration. */
import type { Release } from '../ocds.ts';
import { demoThresholds } from '../thresholds.ts';
import type { Find } from './findings.ts';

const day = 86_400_000;

interface Row {
  readonly body: string;
  readonly firm: string;
  readonly pair: string;
  readonly category: string;
  readonly direct: boolean;
  readonly time: number;
  readonly year: string;
  readonly amount: number | null;
}

function rowsOf(releases: readonly Release[]): Row[] {
  return releases.flatMap((release) =>
    (release.awards ?? []).flatMap((award) =>
      award.suppliers.map((supplier) => ({
        body: release.buyer?.id ?? '',
        firm: supplier.id,
        pair: `${release.buyer?.id}|${supplier.id}`,
        category: release.tender?.mainProcurementCategory ?? '',
        direct: release.tender?.procurementMethod === 'direct',
        time: Date.parse(award.date),
        year: award.date.slice(0, 4),
        amount: award.value?.amount ?? null,
      })),
    ),
  );
}

function groups<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const made = new Map<string, T[]>();
  for (const row of rows) {
    const here = made.get(key(row));
    if (here) here.push(row);
    else made.set(key(row), [row]);
  }
  return made;
}

export function thresholdOf(category: string): number {
  return demoThresholds.find((one) => one.category === category)?.amount ?? 0;
}

export function findPairs(releases: readonly Release[], find: Find): void {
  const rows = rowsOf(releases).sort((a, b) => a.time - b.time);
  for (const [pair, all] of groups(rows, (row) => row.pair)) {
    const first = all[0];
    const last = all.at(-1);
    if (first && last && last.time - first.time >= 5 * 365.25 * day) find('lastingSupplier', 'pair', pair);
    const direct = all.filter((row) => row.direct);
    if (direct.some((row, n) => n >= 2 && row.time - (direct[n - 2]?.time ?? 0) <= 1096 * day))
      find('R055', 'pair', pair);
    if (splits(direct)) find('R011', 'pair', pair);
  }
  findShares(rows, find);
  for (const release of releases) {
    const limit = thresholdOf(release.tender?.mainProcurementCategory ?? '');
    for (const award of release.awards ?? []) {
      const amount = award.value?.amount;
      if (amount !== undefined && amount >= 0.95 * limit && amount < limit)
        find('nearThreshold', 'process', release.ocid);
    }
  }
}

/** Two or more direct awards of one category within 90 days, each under the threshold, together over it. */
function splits(direct: readonly Row[]): boolean {
  return [...groups(direct, (row) => row.category)].some(([category, rows]) => {
    const limit = thresholdOf(category);
    const under = rows.filter((row) => row.amount !== null && row.amount < limit);
    return under.some((row) => {
      const near = under.filter((other) => other.time >= row.time && other.time - row.time <= 90 * day);
      return near.length >= 2 && near.reduce((sum, other) => sum + (other.amount ?? 0), 0) >= limit;
    });
  });
}

function findShares(rows: readonly Row[], find: Find): void {
  const known = rows.filter((row) => row.amount !== null);
  const total = (some: readonly Row[]) => some.reduce((sum, row) => sum + (row.amount ?? 0), 0);
  for (const inYear of groups(known, (row) => `${row.body} ${row.year}`).values()) {
    if (inYear.length < 10) continue;
    const all = total(inYear);
    for (const [pair, some] of groups(inYear, (row) => row.pair))
      if (total(some) > 0.4 * all) find('R050', 'pair', pair);
  }
  for (const [key, some] of groups(known, (row) => `${row.body}|${row.category}`)) {
    if (some.length < 10) continue;
    const all = total(some);
    let index = 0;
    for (const mine of groups(some, (row) => row.firm).values()) index += ((total(mine) / all) * 100) ** 2;
    if (index > 2500) find('R051', 'buyerCategory', key);
  }
}
