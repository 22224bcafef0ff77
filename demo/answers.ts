/** The answer file of a demo: what each flag must find, and figures to check a load against. */
import { referenceDate } from './calendar.ts';
import type { ProcessFacts } from './facts.ts';
import { type Market, openMarket } from './market.ts';
import type { Subject } from './planted/plant.ts';
import { plantsAt } from './planted/registry.ts';
import { processAt } from './process.ts';
import { type ReleasesPerProcess, releasesOf } from './releases.ts';
import { demoThresholds } from './thresholds.ts';

/** The flags of the first set; those with no subject at this size are listed too, empty. */
export const flagIds = [
  'R003',
  'R011',
  'R016',
  'R018',
  'R023',
  'R024',
  'R025',
  'R028',
  'R029',
  'R030',
  'R031',
  'R035',
  'R036',
  'R038',
  'R048',
  'R050',
  'R051',
  'R055',
  'R058',
  'R059',
  'R061',
  'R062',
  'R069',
  'nearThreshold',
  'lastingSupplier',
] as const;

export interface Answers {
  readonly fictional: true;
  readonly seed: number;
  readonly processes: number;
  /** The day on which "still open" and "ends soon" are judged. */
  readonly referenceDate: string;
  readonly currency: 'CAD';
  readonly thresholds: typeof demoThresholds;
  readonly flags: Readonly<Record<string, { readonly subjects: readonly Subject[] }>>;
  readonly figures: {
    readonly processes: number;
    readonly releases: number;
    readonly cancelled: number;
    readonly awards: number;
    readonly contracts: number;
    readonly bids: number;
    /** Sum of the values of active awards, in dollars. */
    readonly awardedValue: string;
    /** Sum of the current values of contracts, in dollars. */
    readonly contractedValue: string;
  };
}

/** Counts processes one by one; `finish` gives the answers. */
export interface Tally {
  add(facts: ProcessFacts, releases: number): void;
  finish(): Answers;
}

export function tallyOf(market: Market): Tally {
  const subjects = new Map<string, Map<string, Subject>>(flagIds.map((id) => [id, new Map()]));
  const count = { processes: 0, releases: 0, cancelled: 0, awards: 0, contracts: 0, bids: 0 };
  let awarded = 0;
  let contracted = 0;
  return {
    add(facts, releases) {
      count.processes += 1;
      count.releases += releases;
      count.bids += facts.bids.length;
      if (facts.status === 'cancelled') count.cancelled += 1;
      for (const award of facts.awards) {
        count.awards += 1;
        awarded += award.cents ?? 0;
        if (award.contract) count.contracts += 1;
        contracted += award.contract?.cents ?? 0;
      }
      for (const plant of plantsAt(facts.spot)) {
        for (const [flag, subject] of plant.findings(market, facts))
          subjects.get(flag)?.set(`${subject.kind} ${subject.id}`, subject);
      }
    },
    finish: () => ({
      fictional: true,
      seed: market.seed,
      processes: market.processes,
      referenceDate,
      currency: 'CAD',
      thresholds: demoThresholds,
      flags: Object.fromEntries([...subjects].map(([id, found]) => [id, { subjects: [...found.values()] }])),
      figures: { ...count, awardedValue: dollars(awarded), contractedValue: dollars(contracted) },
    }),
  };
}

/** Cents, a whole number under 2⁵³, to a decimal string: "1234.50". */
function dollars(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** The answers without writing a file: goes through every process once. */
export function answersFor(seed: number, processes: number, mode: ReleasesPerProcess = 'mixed'): Answers {
  const market = openMarket(seed, processes);
  const tally = tallyOf(market);
  for (let index = 0; index < processes; index++) {
    const facts = processAt(market, index);
    tally.add(facts, releasesOf(market, facts, mode).length);
  }
  return tally.finish();
}
