import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { market } from '../../test/market.ts';
import { coverageOf, supportOf } from './coverage.ts';
import type { FieldPath } from './fields.ts';

describe('the fields that a flag needs', () => {
  const fields = new Map<FieldPath, number>([
    ['awards.value', 5],
    ['awards.date', 2],
    ['tender.value', 0],
  ]);

  it('are all there, or those that no process gives are named', () => {
    expect(supportOf({ all: ['awards.value', 'awards.date'] }, fields)).toEqual({
      supported: true,
      lacking: [],
      scarcest: { field: 'awards.date', present: 2 },
    });
    expect(supportOf({ all: ['awards.value', 'tender.value'] }, fields).lacking).toEqual(['tender.value']);
  });

  it('of a group, one is enough', () => {
    const either = { all: [], any: [['tender.value', 'awards.value']] as const };
    expect(supportOf(either, fields)).toMatchObject({ supported: true, scarcest: { present: 5 } });
    expect(supportOf({ all: [], any: [['tender.value', 'contracts.value']] }, fields).lacking).toEqual([
      'tender.value',
      'contracts.value',
    ]);
  });
});

describe('the coverage of an edition', () => {
  let made: TestEdition;
  beforeAll(async () => {
    made = await testEdition(market);
  });
  afterAll(() => made?.close());

  it('counts the processes that give each field, and says which flags can answer', async () => {
    const [dataset] = await coverageOf(made.edition);
    const present = Object.fromEntries(dataset?.fields.map(({ field, present: n }) => [field, n]) ?? []);
    expect(dataset?.processes).toBe(8);
    expect(present).toMatchObject({
      'tender.tenderPeriod.endDate': 8,
      'tender.procurementMethod': 7,
      'tender.items.classification': 1,
      'bids.details': 0,
      'awards.value': 7,
      'contracts.value': 0,
    });
    const flag = (id: string) => dataset?.flags.find((one) => one.flag === id);
    expect(flag('R003')).toMatchObject({ supported: true, lacking: [] });
    expect(flag('R024')).toMatchObject({ supported: false });
    expect(flag('R024')?.lacking).toContain('bids.details.value');
  });
});
