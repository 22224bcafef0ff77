/** A second, plain way to find what the planted cases raise: each formula of the first set over compiled releases. */
import type { Bid, Contract, Release } from '../ocds.ts';
import { fences } from './quartiles.ts';

/** `kind id` by flag. */
export type Found = Map<string, Set<string>>;
export type Find = (flag: string, kind: string, id: string) => void;

/** Releases that count: not cancelled. */
export function countedReleases(releases: readonly Release[]): Release[] {
  return releases.filter((release) => release.tender?.status !== 'cancelled');
}

const day = 86_400_000;
const time = (text: string) => Date.parse(text);
export const tendererOf = (bid: Bid): string => bid.tenderers[0]?.id ?? '';
export const bidsOf = (release: Release): readonly Bid[] => release.bids?.details ?? [];
export const validBids = (release: Release): Bid[] => bidsOf(release).filter((bid) => bid.status === 'valid');

/** Working days after the first day, up to the last. */
function workingDays(from: number, to: number): number {
  let count = 0;
  for (let t = from + day; t <= to + day / 2; t += day) {
    const weekday = new Date(t - 5 * 3_600_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** Flags that one process decides alone. */
export function findInProcess(release: Release, find: Find): void {
  const { ocid, tender } = release;
  const period = tender?.tenderPeriod;
  if (period && Math.floor((time(period.endDate) - time(period.startDate)) / day) < 15)
    find('R003', 'process', ocid);
  if (tender?.numberOfTenderers === 1 && ['open', 'selective'].includes(tender.procurementMethod ?? ''))
    find('R018', 'process', ocid);
  findAmongBids(release, find);
  for (const award of release.awards ?? []) {
    if (!period || !award.date) continue;
    const wait = time(award.date) - time(period.endDate);
    if (wait > 60 * day) find('R062', 'process', ocid);
    if (workingDays(time(period.endDate), time(award.date)) < 3) find('R061', 'process', ocid);
  }
  findAmounts(release, find);
}

function findAmongBids(release: Release, find: Find): void {
  const { ocid } = release;
  const all = bidsOf(release);
  const valid = validBids(release);
  const winners = new Set(
    (release.awards ?? []).flatMap((award) => award.suppliers.map((supplier) => supplier.id)),
  );
  for (const one of all) {
    const twins = all.filter(
      (other) => other.value.amount === one.value.amount && tendererOf(other) !== tendererOf(one),
    );
    if (twins.length > 0) {
      find('R028', 'process', ocid);
      find('R028', 'tenderer', tendererOf(one));
    }
  }
  const end = release.tender?.tenderPeriod?.endDate;
  for (const bid of valid) {
    if (end && winners.has(tendererOf(bid)) && time(bid.date) > time(end)) {
      find('R030', 'process', ocid);
      find('R030', 'tenderer', tendererOf(bid));
    }
  }
  const validTenderers = new Set(valid.map(tendererOf));
  const others = new Set(all.filter((bid) => bid.status === 'disqualified').map(tendererOf));
  for (const one of validTenderers) others.delete(one);
  if (
    validTenderers.size === 1 &&
    winners.size === 1 &&
    winners.has([...validTenderers][0] ?? '') &&
    others.size >= 1
  )
    find('R035', 'process', ocid);
  const lowest = Math.min(...all.map((bid) => bid.value.amount));
  if (
    winners.size > 0 &&
    valid.length > 0 &&
    all.some((bid) => bid.status === 'disqualified' && bid.value.amount === lowest)
  )
    find('R036', 'process', ocid);
  const amounts = all.map((bid) => bid.value.amount).sort((a, b) => a - b);
  if (amounts.length >= 3 && areFixedMultiples(amounts)) find('R023', 'process', ocid);
}

/** One ratio from each bid to the next, or whole percents over the lowest, to a ten-thousandth. */
function areFixedMultiples(amounts: readonly number[]): boolean {
  const first = amounts[0] ?? 1;
  const steps = amounts.slice(1).map((amount, n) => amount / (amounts[n] ?? 1));
  const even = steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 1e-3);
  const whole = amounts
    .slice(1)
    .every((amount) => Math.abs((amount / first) * 100 - Math.round((amount / first) * 100)) < 1e-2);
  return even || whole;
}

function findAmounts(release: Release, find: Find): void {
  const { ocid, tender } = release;
  const estimate = tender?.value?.amount;
  for (const award of release.awards ?? []) {
    const amount = award.value?.amount;
    if (amount === undefined) continue;
    if (estimate !== undefined && Math.abs(amount / estimate - 1) <= 0.01) find('R031', 'process', ocid);
    for (const contract of release.contracts ?? [])
      if (contract.awardID === award.id) findGrowth(contract, amount, find);
  }
}

function findGrowth(contract: Contract, awarded: number, find: Find): void {
  const amount = contract.value?.amount;
  if (amount === undefined) return;
  if (amount !== awarded) find('R059', 'contract', contract.id);
  if (amount / awarded - 1 > 0.2) find('R069', 'contract', contract.id);
}

/** R024 and R058: the gap of the second to the winner, among processes with one award to one firm that bid lowest. */
export function findGaps(releases: readonly Release[], find: Find): void {
  const gaps: { release: Release; gap: number; firms: string[] }[] = [];
  for (const release of releases) {
    const [award, more] = release.awards ?? [];
    const bids = validBids(release).sort((a, b) => a.value.amount - b.value.amount);
    const [first, second] = bids;
    if (
      !award ||
      more ||
      award.suppliers.length !== 1 ||
      !first ||
      !second ||
      tendererOf(first) !== award.suppliers[0]?.id
    )
      continue;
    gaps.push({
      release,
      gap: second.value.amount / first.value.amount - 1,
      firms: [tendererOf(first), tendererOf(second)],
    });
  }
  const { lower, upper } = fences(gaps.map(({ gap }) => gap));
  for (const { release, gap, firms } of gaps) {
    if (gap <= lower) {
      find('R024', 'process', release.ocid);
      for (const firm of firms) find('R024', 'tenderer', firm);
    }
    if (gap >= upper) find('R058', 'process', release.ocid);
  }
}
