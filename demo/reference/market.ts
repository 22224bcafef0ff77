/** Reference formulas that look across processes: firms, bodies, and pairs of them. */
import type { Release } from '../ocds.ts';
import { bidsOf, type Find, tendererOf } from './findings.ts';
import { fences, quantile } from './quartiles.ts';

function into<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** R025, R029, R038 of firms and bodies. `countDisqualified` chooses what "processes" means in R025. */
export function findAmongFirms(releases: readonly Release[], find: Find, countDisqualified = true): void {
  const firms = new Map<
    string,
    { processes: number; won: number; submitted: number; rejected: number; amounts: number[] }
  >();
  const bodies = new Map<
    string,
    { submitted: number; rejected: number; processes: number; amounts: number[] }
  >();
  for (const release of releases) {
    const winners = new Set(
      (release.awards ?? []).flatMap((award) => award.suppliers.map((supplier) => supplier.id)),
    );
    const body = into(bodies, release.buyer?.id ?? '', () => ({
      submitted: 0,
      rejected: 0,
      processes: 0,
      amounts: [],
    }));
    if (bidsOf(release).length > 0) body.processes += 1;
    for (const bid of bidsOf(release)) {
      const firm = into(firms, tendererOf(bid), () => ({
        processes: 0,
        won: 0,
        submitted: 0,
        rejected: 0,
        amounts: [],
      }));
      const rejected = bid.status === 'disqualified';
      for (const one of [firm, body]) {
        one.submitted += 1;
        one.amounts.push(bid.value.amount);
        if (rejected) one.rejected += 1;
      }
      if (countDisqualified || !rejected) firm.processes += 1;
      if (!rejected && winners.has(tendererOf(bid))) firm.won += 1;
    }
  }
  const bidders = [...firms].filter(([, firm]) => firm.processes > 0);
  const many = quantile(
    bidders.map(([, firm]) => firm.processes),
    0.75,
  );
  const { lower } = fences(bidders.map(([, firm]) => firm.won / firm.processes));
  for (const [id, firm] of bidders)
    if (firm.processes >= many && firm.won / firm.processes <= lower) find('R025', 'tenderer', id);
  const ratio = (one: { submitted: number; rejected: number }) => one.rejected / one.submitted;
  const tried = [...firms].filter(([, firm]) => firm.submitted >= 2);
  const firmFence = fences(tried.map(([, firm]) => ratio(firm))).upper;
  for (const [id, firm] of tried) if (ratio(firm) >= firmFence) find('R038', 'tenderer', id);
  const judged = [...bodies].filter(([, body]) => body.processes >= 2);
  const bodyFence = fences(judged.map(([, body]) => ratio(body))).upper;
  for (const [id, body] of judged) {
    if (ratio(body) >= bodyFence) for (const kind of ['buyer', 'procuringEntity']) find('R038', kind, id);
  }
  for (const [id, firm] of firms)
    if (firm.amounts.length >= 20 && benford(firm.amounts) > 15.507) find('R029', 'tenderer', id);
  for (const [id, body] of bodies)
    if (body.amounts.length >= 20 && benford(body.amounts) > 15.507) find('R029', 'buyer', id);
}

/** χ² of first digits against Benford's law, 8 degrees of freedom. */
export function benford(amounts: readonly number[]): number {
  const seen = new Array<number>(10).fill(0);
  for (const amount of amounts) {
    const digit = Number(amount.toExponential()[0]);
    seen[digit] = (seen[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let d = 1; d <= 9; d++) {
    const expected = amounts.length * Math.log10(1 + 1 / d);
    sum += ((seen[d] ?? 0) - expected) ** 2 / expected;
  }
  return sum;
}

/** R016: five times the median of the class, ten peers or more. `digits` is the level of the class. */
export function findOutliers(releases: readonly Release[], find: Find, digits: number): void {
  const classes = new Map<string, { ocid: string; amount: number }[]>();
  for (const release of releases) {
    const code = release.tender?.items?.[0]?.classification.id.slice(0, digits);
    for (const award of release.awards ?? []) {
      if (code && award.value)
        into(classes, code, () => []).push({ ocid: release.ocid, amount: award.value.amount });
    }
  }
  for (const rows of classes.values()) {
    if (rows.length < 10) continue;
    const median = quantile(
      rows.map((row) => row.amount),
      0.5,
    );
    for (const row of rows) if (row.amount >= 5 * median) find('R016', 'process', row.ocid);
  }
}

/** R048: segments of each firm with 20 processes or more, awards to one firm only. */
export function findHeterogeneous(releases: readonly Release[], find: Find): void {
  const firms = new Map<string, { ocids: Set<string>; segments: Set<string> }>();
  for (const release of releases) {
    for (const award of release.awards ?? []) {
      const [supplier, other] = award.suppliers;
      if (!supplier || other) continue;
      const firm = into(firms, supplier.id, () => ({ ocids: new Set(), segments: new Set() }));
      firm.ocids.add(release.ocid);
      for (const item of award.items ?? []) firm.segments.add(item.classification.id.slice(0, 2));
    }
  }
  const peers = [...firms].filter(([, firm]) => firm.ocids.size >= 20);
  const { upper } = fences(peers.map(([, firm]) => firm.segments.size));
  for (const [id, firm] of peers) if (firm.segments.size >= upper) find('R048', 'tenderer', id);
}
