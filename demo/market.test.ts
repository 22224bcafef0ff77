/** The invented market: a plan that can be read both ways, and data as broad and as incomplete as real data. */
import { describe, expect, it } from 'vitest';
import { referenceDay } from './calendar.ts';
import { isTechnology } from './catalog.ts';
import type { ProcessFacts } from './facts.ts';
import { blockSize, blocksOfCanton, openMarket, spotAt, spotOf } from './market.ts';
import { plants } from './planted/registry.ts';
import { processAt } from './process.ts';
import { unit } from './random.ts';

const processes = 4000;
const market = openMarket(5, processes);
const all = Array.from({ length: processes }, (_, index) => processAt(market, index));
const share = (test: (facts: ProcessFacts) => boolean) => all.filter(test).length / processes;

describe('the plan of the market', () => {
  it('gives each process one place, and each place one process', () => {
    for (const canton of [0, 3, 1999]) {
      for (let block = 0; block < blocksOfCanton; block++) {
        for (let slot = 0; slot < blockSize; slot++) {
          const spot = spotAt(market, canton, block, slot);
          expect([spot.canton, spot.block, spot.slot]).toEqual([canton, block, slot]);
          expect(spotOf(market, spot.index)).toEqual(spot);
        }
      }
    }
  });

  it('makes a process alone as in a whole demo', () => {
    expect(processAt(openMarket(5, processes), 1234)).toEqual(all[1234]);
    expect(processAt(openMarket(6, processes), 1234)).not.toEqual(all[1234]);
  });

  it('never lets two planted cases change one process, added bids aside', () => {
    const adding = new Set(['R025', 'R038']);
    for (const facts of all) {
      const { spot } = facts;
      const here = plants.filter(
        (plant) =>
          !adding.has(plant.flag) &&
          spot.whole &&
          plant.places.some(([b, s]) => b === spot.block && s === spot.slot) &&
          (plant.applies?.(spot) ?? true),
      );
      expect(here.length, `${facts.ocid} ${here.map((plant) => plant.flag)}`).toBeLessThanOrEqual(1);
    }
  });

  it('draws numbers that are spread evenly', () => {
    const counts = new Array<number>(10).fill(0);
    for (let n = 0; n < 10_000; n++) {
      const cell = Math.floor(unit(1, n) * 10);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('the demo’s processes', () => {
  it('are one in eight information technology, one in fifty still open, some cancelled or without a bidder', () => {
    expect(share((facts) => isTechnology(facts.commodity.id))).toBeCloseTo(0.13, 1);
    expect(
      share((facts) => facts.status === 'active' && (facts.period?.end ?? 0) > referenceDay),
    ).toBeGreaterThan(0.01);
    expect(share((facts) => facts.status === 'cancelled')).toBeGreaterThan(0.005);
    expect(share((facts) => facts.status === 'unsuccessful')).toBeGreaterThan(0.005);
  });

  it('leave things out: bids, amounts, items, estimates', () => {
    const competitive = all.filter((facts) => facts.spot.slot < 16);
    expect(competitive.filter((facts) => facts.bids.length === 0).length / competitive.length).toBeCloseTo(
      0.15,
      2,
    );
    expect(share((facts) => facts.awards.some((award) => award.cents === null))).toBeGreaterThan(0.005);
    expect(share((facts) => !facts.hasItems)).toBeGreaterThan(0.02);
    expect(share((facts) => facts.period !== null && facts.estimateCents === null)).toBeGreaterThan(0.1);
  });

  it('have contracts that end within 18 months, licences and their renewals, open source and brands in titles', () => {
    const soon = (facts: ProcessFacts) =>
      facts.awards.some(
        ({ contract }) => contract && contract.end > referenceDay && contract.end < referenceDay + 548,
      );
    expect(share(soon)).toBeGreaterThan(0.05);
    expect(
      share((facts) => soon(facts) && /^(43231|4323[23]|81112)/.test(facts.commodity.id)),
    ).toBeGreaterThan(0);
    const ocids = new Set(all.map((facts) => facts.ocid));
    const renewals = all.filter((facts) => facts.renews !== null);
    expect(renewals.length).toBeGreaterThan(20);
    expect(renewals.every((facts) => ocids.has(facts.renews?.ocid ?? ''))).toBe(true);
    expect(all.some((facts) => /logiciel libre|code source ouvert/.test(facts.title))).toBe(true);
    expect(all.some((facts) => /Bureau Nordet, sans équivalent/.test(facts.title))).toBe(true);
  });

  it('have suppliers of all sizes: few large, many small', () => {
    const wins = new Map<string, number>();
    for (const facts of all)
      for (const award of facts.awards)
        for (const firm of award.firms) wins.set(firm.id, (wins.get(firm.id) ?? 0) + 1);
    const counts = [...wins.values()].sort((a, b) => b - a);
    expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.7);
    expect(counts[0]).toBeGreaterThan(30);
  });

  it('pay no more than the contract, after it is signed and before the reference date', () => {
    for (const { ocid, awards } of all) {
      for (const { contract } of awards) {
        if (!contract || contract.cents === null) continue;
        expect(
          contract.payments.reduce((sum, payment) => sum + payment.cents, 0),
          ocid,
        ).toBeLessThanOrEqual(contract.cents);
        for (const { day } of [...contract.payments, ...contract.amendments]) {
          expect(day, ocid).toBeGreaterThan(contract.signed);
          expect(day, ocid).toBeLessThan(referenceDay);
        }
      }
    }
  });

  it('date bids in time, some of them so that the text sorts after the deadline', () => {
    const inTime = all
      .flatMap((facts) => facts.bids.map((bid) => ({ facts, bid })))
      .filter(({ facts, bid }) => facts.period && bid.day === facts.period.end);
    expect(
      inTime.some(
        ({ facts, bid }) =>
          bid.utc &&
          bid.minute < (facts.period?.minute ?? 0) &&
          bid.minute + 300 > (facts.period?.minute ?? 0),
      ),
    ).toBe(true);
  });
});
