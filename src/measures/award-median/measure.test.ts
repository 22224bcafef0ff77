/** The middle award: of competitive processes with an amount, in one currency. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { findMeasure, runMeasure } from '../run.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

it('is the median of what the rows say, and counts those that it leaves out', async () => {
  const rows = await made.edition.all(
    "select awarded_counted::varchar as amount, currency from process where n_awards > 0 and method in ('open', 'selective')",
  );
  const amounts = rows
    .flatMap(({ amount, currency }) =>
      amount === null || currency !== made.edition.currency ? [] : [Number(amount)],
    )
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
  const middle = amounts.length / 2;
  const expected =
    amounts.length % 2 === 1
      ? (amounts[Math.floor(middle)] ?? 0)
      : ((amounts[middle - 1] ?? 0) + (amounts[middle] ?? 0)) / 2;
  const found = await runMeasure(made.edition, made.edition, findMeasure('award-median'), {});
  expect(amounts.length).toBeGreaterThan(0);
  expect(Number(found.value)).toBeCloseTo(expected, 2);
  expect(found.totals).toMatchObject({ n: amounts.length, notComputable: rows.length - amounts.length });
});
