/**
 * Writes a process as one, two or three releases. Merged by the rules of OCDS, two or three give the same compiled
 * state as the single one (its id, date and tag aside); on the way, ends are moved and amounts amended.
 */
import { instant } from './calendar.ts';
import type { ProcessFacts } from './facts.ts';
import { type Market, openMarket } from './market.ts';
import type { Release, Tender } from './ocds.ts';
import {
  awardPart,
  bidDetails,
  buyerParty,
  call,
  contractPart,
  firmParties,
  money,
  period,
  stamp,
} from './parts.ts';
import { processAt } from './process.ts';
import { unit } from './random.ts';

/**
 * How many releases a process has. `mixed`: 70 % one, 20 % two, 10 % three (fewer where there is nothing to tell
 * apart). `one`: a compiled-like release each. `{share, releases: 3}`: that share (0–1) has three, the rest one.
 */
export type ReleasesPerProcess = 'mixed' | 'one' | { share: number; releases: 3 };

/**
 * The releases of the process number `index` of a demo of `total` processes, oldest first. To make many, open the
 * market once and use `processAt` and `releasesOf`.
 */
export function generate(
  seed: number,
  index: number,
  total: number,
  mode: ReleasesPerProcess = 'mixed',
): Release[] {
  const market = openMarket(seed, total);
  return releasesOf(market, processAt(market, index), mode);
}

/** The releases of a process, oldest first. */
export function releasesOf(
  market: Market,
  facts: ProcessFacts,
  mode: ReleasesPerProcess = 'mixed',
): Release[] {
  return writeReleases(facts, countFor(market, facts.spot.index, mode), mode === 'one');
}

function countFor(market: Market, index: number, mode: ReleasesPerProcess): 1 | 2 | 3 {
  if (mode === 'one') return 1;
  const chance = unit(market.seed, index, 83);
  if (mode === 'mixed') return chance < 0.7 ? 1 : chance < 0.9 ? 2 : 3;
  return chance < mode.share ? mode.releases : 1;
}

function writeReleases(facts: ProcessFacts, count: 1 | 2 | 3, compiled = false): Release[] {
  const last = facts.period ? facts.period.end : null;
  const opened = facts.period?.start ?? null;
  const final = Math.max(facts.awardDay ?? 0, ...facts.awards.map((award) => lastDayOf(award.contract)));
  if (facts.awards.length === 0 || count === 1) {
    const day = facts.awards.length > 0 ? final : (opened ?? 0);
    const tag =
      facts.awards.length > 0
        ? ['award', 'contract']
        : facts.status === 'cancelled'
          ? ['tenderCancellation']
          : ['tender'];
    const only = head(facts, day, 1, compiled ? ['compiled'] : tag);
    Object.assign(only, opening(facts, last, facts.status), {
      parties: [buyerParty(facts), ...firmParties(facts)],
    });
    if (only.tender) Object.assign(only.tender, afterBids(facts));
    closing(only, facts);
    conclude(only, facts, false);
    return [only];
  }
  const releases: Release[] = [];
  const three = count === 3 || opened === null;
  if (opened !== null) {
    const first = head(facts, opened, 1, ['planning', 'tender']);
    Object.assign(first, opening(facts, facts.firstEnd ?? last, 'active'), { parties: [buyerParty(facts)] });
    releases.push(first);
  }
  const signed = Math.max(facts.awardDay ?? 0, ...facts.awards.map((award) => award.contract?.signed ?? 0));
  const later = facts.awards.some(
    (award) => award.contract && (award.contract.amendments.length > 0 || award.contract.payments.length > 0),
  );
  const middle = head(
    facts,
    three ? (later ? signed : (facts.awardDay ?? 0)) : final,
    releases.length + 1,
    opened === null ? ['award', 'contract'] : ['award', 'tenderUpdate'],
  );
  if (opened === null)
    Object.assign(middle, opening(facts, null, facts.status), {
      parties: [buyerParty(facts), ...firmParties(facts)],
    });
  else {
    middle.parties = firmParties(facts);
    middle.tender = { id: `${facts.ocid}-appel`, status: facts.status, ...afterBids(facts) };
    if (facts.firstEnd !== null && last !== null) middle.tender.tenderPeriod = period(facts, last);
  }
  closing(middle, facts);
  releases.push(middle);
  if (!three || (opened === null && !later)) {
    conclude(middle, facts, false);
    return releases;
  }
  if (later) conclude(middle, facts, true);
  const end = head(
    facts,
    final,
    releases.length + 1,
    later ? ['contractAmendment', 'implementation'] : ['contract'],
  );
  conclude(end, facts, false);
  if (end.contracts) releases.push(end);
  return releases;
}

function lastDayOf(
  contract: { signed: number; amendments: { day: number }[]; payments: { day: number }[] } | null,
): number {
  if (!contract) return 0;
  return Math.max(
    contract.signed,
    ...contract.amendments.map((a) => a.day),
    ...contract.payments.map((p) => p.day),
  );
}

function head(facts: ProcessFacts, day: number, n: number, tag: string[]): Release {
  return {
    ocid: facts.ocid,
    id: `${facts.ocid}-${stamp(day)}-${n}`,
    date: instant(day, 960 + n),
    tag,
    language: 'fr',
    initiationType: 'tender',
    fictional: true,
    buyer: facts.buyer.reference,
  };
}

function opening(facts: ProcessFacts, end: number | null, status: ProcessFacts['status']): Partial<Release> {
  const made: Partial<Release> = { tender: { ...call(facts, end), status } };
  if (facts.estimateCents !== null) made.planning = { budget: { amount: money(facts.estimateCents) } };
  if (facts.renews) {
    made.relatedProcesses = [
      {
        id: '1',
        relationship: ['renewalProcess'],
        scheme: 'ocid',
        identifier: facts.renews.ocid,
        title: facts.renews.title,
      },
    ];
  }
  return made;
}

function afterBids(facts: ProcessFacts): Partial<Tender> {
  const made: Partial<Tender> = {};
  if (facts.numberOfTenderers !== null) made.numberOfTenderers = facts.numberOfTenderers;
  if (facts.bids.length > 0) made.tenderers = [...new Set(facts.bids.map((bid) => bid.firm.reference))];
  return made;
}

function closing(release: Release, facts: ProcessFacts): void {
  if (facts.bids.length > 0) release.bids = { details: bidDetails(facts) };
  if (facts.awards.length > 0) release.awards = facts.awards.map((award, n) => awardPart(facts, award, n));
}

function conclude(release: Release, facts: ProcessFacts, asSigned: boolean): void {
  const contracts = facts.awards.flatMap((award, n) =>
    award.contract ? [contractPart(facts, award.contract, n, asSigned)] : [],
  );
  if (contracts.length > 0) release.contracts = contracts;
}
