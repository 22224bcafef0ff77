/** Contracts of the demo: dates, amendments that move the end (never the amount: that is planted), payments. */
import { dayOf, referenceDay, workday } from './calendar.ts';
import type { AwardFacts, ContractFacts } from './facts.ts';
import type { Organization } from './organizations.ts';
import { at, between, type Draw } from './random.ts';
import { amendmentReasons } from './wording.ts';

/** An award and its contract, signed 6 to 20 days after it, in the same calendar year. */
export function awardTo(
  firms: Organization[],
  cents: number | null,
  awardDay: number,
  months: readonly [number, number],
  draw: Draw,
): AwardFacts {
  return { firms, cents, contract: contractOf(cents, awardDay, months, draw) };
}

/** The contract of an award; none when it would be signed after the reference date. */
export function contractOf(
  cents: number | null,
  awardDay: number,
  months: readonly [number, number],
  draw: Draw,
): ContractFacts | null {
  const signed = workday(awardDay + between(draw, 6, 18));
  const start = workday(signed + between(draw, 3, 20));
  const firstEnd = start + Math.round(between(draw, months[0], months[1]) * 30.44);
  const contract: ContractFacts = {
    cents,
    firstCents: cents,
    firstEnd,
    signed,
    start,
    end: firstEnd,
    amendments: [],
    payments: [],
  };
  if (signed > referenceDay) return null;
  if (firstEnd < referenceDay && draw() < 0.28) postpone(contract, draw);
  if (cents !== null) pay(contract, cents, draw);
  return contract;
}

function postpone(contract: ContractFacts, draw: Draw): void {
  const count = draw() < 0.8 ? 1 : 2;
  for (let i = 0; i < count; i++) {
    const day = workday(contract.start + Math.floor((contract.end - contract.start) * 0.8));
    contract.amendments.push({ day, ...at(amendmentReasons, Math.floor(draw() * 3)) });
    contract.end += between(draw, 20, 90);
  }
}

/** Payments never exceed the amount; none is dated after the reference date. */
function pay(contract: ContractFacts, cents: number, draw: Draw): void {
  const count = between(draw, 0, 3);
  const span = Math.max(30, contract.end - contract.start);
  for (let i = 0; i < count; i++) {
    const day = workday(contract.start + Math.floor((span * (i + 1)) / (count + 1)));
    if (day < referenceDay) contract.payments.push({ day, cents: Math.floor((cents * 0.9) / count) });
  }
}

/** Last day on which an award of a year may fall, so that its contract is signed in that year and is known. */
export function lastAwardDay(year: number): number {
  return year === 2026 ? dayOf(2026, 9, 4) : dayOf(year, 12, 5);
}
