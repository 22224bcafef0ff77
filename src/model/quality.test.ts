/** What each rule of quality finds on a few invented processes, and what sums then leave out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { findMeasure, runMeasure } from '../measures/run.ts';
import { qualityRules } from './quality-rules.ts';

interface Made {
  readonly award?: number;
  readonly contract?: number;
  readonly status?: string;
  readonly bids?: readonly number[];
  readonly start?: string;
  readonly end?: string;
  readonly awardId?: string;
  readonly describe?: boolean;
  readonly neq?: string;
}

const supplier = (i: number) => ({ id: `S${i}`, name: `Charpentes Inventées ${i} inc.` });

/** One process: an award to the first bidder, its contract, bids of several firms. */
function made(ocid: string, given: Made): object {
  const { award, contract, bids = [], awardId = 'a1' } = given;
  const firms = (bids.length > 0 ? bids : [0]).map((_, i) => supplier(i));
  const described = given.describe === false ? firms.slice(1) : firms;
  return {
    ocid: `ocds-abc123-${ocid}`,
    id: '1',
    date: '2020-05-06T10:00:00Z',
    tag: ['award'],
    buyer: { id: 'b', name: 'Ville Inventée' },
    parties: described.map((firm) => ({
      ...firm,
      ...(given.neq === undefined ? {} : { identifier: { scheme: 'CA-QC-NEQ', id: given.neq } }),
    })),
    tender: {
      id: 't',
      title: 'Pont',
      procurementMethod: 'open',
      tenderPeriod: {
        startDate: given.start ?? '2020-03-01T10:00:00Z',
        endDate: given.end ?? '2020-04-01T10:00:00Z',
      },
    },
    bids: {
      details: bids.map((amount, i) => ({
        id: String(i),
        status: 'valid',
        tenderers: [supplier(i)],
        value: { amount, currency: 'CAD' },
      })),
    },
    ...(award === undefined
      ? {}
      : {
          awards: [
            {
              id: 'a1',
              status: 'active',
              date: '2020-05-06T10:00:00Z',
              value: { amount: award, currency: 'CAD' },
              suppliers: [supplier(0)],
            },
          ],
        }),
    ...(contract === undefined
      ? {}
      : {
          contracts: [
            {
              id: 'c1',
              awardID: awardId,
              status: given.status ?? 'active',
              value: { amount: contract, currency: 'CAD' },
            },
          ],
        }),
  };
}

const cases: Readonly<Record<string, Made>> = {
  sound: { award: 100_000, contract: 120_000, status: 'terminated', bids: [100_000, 101_000, 130_000] },
  dollar: { award: 1 },
  unit: { award: 12.5 },
  zero: { award: 0 },
  shifted: { award: 50_000, contract: 5_000_000, status: 'terminated' },
  shiftedAward: { award: 357_837, bids: [35_783.37, 36_000, 39_000] },
  farFinal: { award: 2_000, contract: 41_000, status: 'terminated' },
  lowFinal: { award: 500_000, contract: 6_000, status: 'terminated' },
  farContract: { award: 2_000, contract: 41_000 },
  oddBid: { award: 100_000, bids: [100_000, 120_000, 4_000] },
  unlike: { award: 90_000, bids: [120] },
  backwards: { start: '2020-04-01T10:00:00Z', end: '2020-03-01T10:00:00Z' },
  early: { award: 10_000, start: '2020-06-01T10:00:00Z', end: '2020-07-01T10:00:00Z' },
  old: { start: '1900-01-01T00:00:00Z', end: '1900-02-01T00:00:00Z' },
  ahead: { end: '2047-03-07T10:00:00Z' },
  orphan: { award: 10_000, contract: 10_000, awardId: 'a2' },
  nines: { award: 99_999 },
};

const expected: Readonly<Record<string, readonly string[]>> = {
  dollar: ['placeholderAmount award out'],
  unit: ['unitAmount award out'],
  zero: ['zeroAmount award in'],
  shifted: ['decimalShift contract out'],
  shiftedAward: ['decimalShift award out'],
  farFinal: ['finalOutOfScale contract out'],
  farContract: ['contractOutOfScale contract out'],
  oddBid: ['bidOutOfScale bid out'],
  unlike: ['bidUnlikeAward bid in'],
  backwards: ['endBeforeStart process in'],
  early: ['awardBeforeStart process in'],
  old: ['beforeRecords process in'],
  ahead: ['farAhead process in'],
  orphan: ['danglingAward contract in'],
};

describe('rules of quality', () => {
  let edition: TestEdition;
  beforeAll(async () => {
    edition = await testEdition(Object.entries(cases).map(([id, given]) => made(id, given)));
  });
  afterAll(() => edition.close());

  it.each(Object.keys(cases))('of %s find what is wrong with it and nothing else', async (id) => {
    const rows = await edition.edition.all(
      `select f.rule, f.part, f.spoils_amount from quality_finding f join process p on p.pid = f.pid
       where p.number = $id order by f.rule`,
      { id },
    );
    expect(
      rows.map(({ rule, part, spoils_amount: out }) => `${rule} ${part} ${out === true ? 'out' : 'in'}`),
    ).toEqual(expected[id] ?? []);
  });

  it('have their words in the list, and every rule of the list is counted', async () => {
    const rows = await edition.edition.all('select distinct rule from quality_count');
    expect(rows.map(({ rule }) => rule).sort()).toEqual(qualityRules.map(({ id }) => id).sort());
  });

  it.each([
    // 100,000 + 50,000 + 500,000 + 2,000 + 100,000 + 90,000 + 10,000 + 10,000 + 99,999; 1, 12.50, 357,837 and 2,000 are out.
    ['awarded-value', '961999.00', 4],
    // 120,000 + 6,000; 5,000,000 and 41,000 are out.
    ['final-value', '126000.00', 2],
    // (126,000 − 600,000) ÷ 600,000
    ['award-growth', -0.79, 2],
  ])('keep what they spoil out of %s', async (id, value, leftOut) => {
    const result = await runMeasure(edition.edition, edition.edition, findMeasure(id), {});
    expect(result.value).toEqual(value);
    expect(result.rows[0]?.leftOut).toBe(leftOut);
  });
});

describe('references and identifiers', () => {
  it('that lead to nobody are found, with what tells of them', async () => {
    const one = await testEdition([
      made('undescribed', { award: 5_000, bids: [5_000, 6_000], describe: false }),
      made('numbered', { award: 5_000, neq: '1234567890' }),
    ]);
    const rows = await one.edition.all(
      'select f.rule, p.number from quality_finding f join process p on p.pid = f.pid order by p.number, f.rule',
    );
    // The second process describes the firm that the first leaves undescribed: the publisher does describe it.
    expect(rows.map(({ number, rule }) => `${number} ${rule}`)).toEqual(
      expect.arrayContaining(['numbered placeholderIdentifier']),
    );
    await one.close();
  });

  it('to a party that no notice describes are found', async () => {
    const one = await testEdition([
      made('undescribed', { award: 5_000, bids: [5_000, 6_000], describe: false }),
    ]);
    const rows = await one.edition.all('select rule from quality_finding order by rule');
    expect(rows.map(({ rule }) => rule)).toEqual(['danglingSupplier', 'danglingTenderer']);
    await one.close();
  });
});
