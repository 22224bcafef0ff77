/** Measures of small firms on a few invented awards whose answers are counted by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { findMeasure, runMeasure } from './run.ts';

interface Place {
  readonly locality: string;
  readonly region: string;
}

interface Firm {
  readonly id: string;
  readonly address?: Place;
}

const often: Firm = { id: 'Often', address: { locality: 'Rive', region: 'QC' } };
const first: Firm = { id: 'First', address: { locality: 'Loin', region: 'ON' } };
const back: Firm = { id: 'Back', address: { locality: 'Mont', region: 'QC' } };
const little: Firm = { id: 'Little', address: { locality: 'Nulle-Part', region: 'QC' } };

const rive = {
  id: 'R',
  name: 'Ville de Rive',
  address: { locality: 'Rive', region: 'QC' },
  delivers: 'Estrie',
};
const mont = {
  id: 'M',
  name: 'Ville de Mont',
  address: { locality: 'Mont', region: 'QC' },
  delivers: 'Mauricie',
};

interface Won {
  readonly firm: Firm;
  readonly day: string;
  readonly amount: number;
  readonly buyer?: typeof rive;
  readonly days?: number;
  readonly lots?: number;
}

/**
 * The data begin on 2018-01-15, so that awards can be judged from 2020-01-15 on. Then four are won: by Often, which had
 * three awards and 180,000 in the 24 months before; by First, never seen; by Back, whose award of 2018-02 is out of the 24
 * months; by Little, which had three awards but 30,000 in all.
 */
const wins: readonly Won[] = [
  { firm: often, day: '2018-01-15', amount: 60_000 },
  { firm: back, day: '2018-02-15', amount: 500_000, buyer: mont },
  { firm: little, day: '2019-01-15', amount: 10_000, buyer: mont },
  { firm: little, day: '2019-02-15', amount: 10_000, buyer: mont },
  { firm: little, day: '2019-03-15', amount: 10_000, buyer: mont },
  { firm: often, day: '2019-06-15', amount: 60_000 },
  { firm: often, day: '2019-09-15', amount: 60_000 },
  { firm: often, day: '2019-12-15', amount: 60_000 },
  { firm: often, day: '2020-03-15', amount: 200_000, days: 10, lots: 2 },
  { firm: first, day: '2020-04-15', amount: 50_000, days: 20 },
  { firm: little, day: '2020-05-15', amount: 50_000, days: 40, lots: 4 },
  { firm: back, day: '2020-06-15', amount: 100_000, days: -3 },
];

function release({ firm, day, amount, buyer = rive, days, lots }: Won, index: number): object {
  const opened = '2020-01-01T12:00:00Z';
  const closed = new Date(Date.parse(opened) + (days ?? 0) * 86_400_000).toISOString();
  const supplier = { id: firm.id, name: `Ateliers ${firm.id} inc.` };
  return {
    ocid: `ocds-abc123-${index}`,
    id: '1',
    date: `${day}T12:00:00Z`,
    tag: ['award'],
    buyer: { id: buyer.id, name: buyer.name },
    parties: [
      { id: buyer.id, name: buyer.name, address: buyer.address },
      { ...supplier, address: firm.address },
    ],
    tender: {
      id: 't',
      title: 'Pont',
      procurementMethod: 'open',
      mainProcurementCategory: amount < 50_001 ? 'goods' : 'works',
      deliveryRegions: [{ id: '1', name: buyer.delivers }],
      ...(days === undefined ? {} : { tenderPeriod: { startDate: opened, endDate: closed } }),
      ...(lots === undefined ? {} : { lots: Array.from({ length: lots }, (_, i) => ({ id: String(i) })) }),
    },
    awards: [
      {
        id: 'a',
        status: 'active',
        date: `${day}T12:00:00Z`,
        value: { amount, currency: 'CAD' },
        suppliers: [supplier],
      },
    ],
  };
}

describe('measures of small firms', () => {
  let made: TestEdition;
  beforeAll(async () => {
    made = await testEdition(wins.map(release));
  });
  afterAll(() => made.close());

  const value = async (id: string, params: Record<string, string> = {}) => {
    const { rows } = await runMeasure(made.edition, made.edition, findMeasure(id), params);
    const [row] = rows;
    return { value: row?.value, n: row?.n, notComputable: row?.notComputable ?? 0 };
  };

  it.each([
    // First and Back won nothing in the 24 months before.
    ['first-time-winner-share', { value: 0.5, n: 4, notComputable: 8 }],
    // Little too: three awards, but under 100,000 in all.
    ['occasional-award-share', { value: 0.75, n: 4, notComputable: 8 }],
    // 50,000 + 50,000 + 100,000 of 400,000
    ['occasional-value-share', { value: 0.5, n: 4, notComputable: 8 }],
    // 10, 20 and 40 days; eight tenders without a period, one that closes before it opens.
    ['notice-days', { value: 20, n: 3, notComputable: 9 }],
    // Two and four lots; ten tenders do not say.
    ['lots-per-tender', { value: 3, n: 2, notComputable: 10 }],
    // Rive buys for Estrie, Mont for Mauricie. Often is at home (5); First is of another province; Back sold once at home
    // and once away; Little's town is nobody's.
    ['elsewhere-share', { value: 2 / 8, n: 8, notComputable: 4 }],
  ])('give %s as counted by hand', async (id, expected) => {
    expect(await value(id)).toEqual(expected);
  });

  it('take the usual filters', async () => {
    expect(await value('occasional-award-share', { category: 'goods' })).toMatchObject({ value: 1, n: 2 });
    expect(await value('occasional-award-share', { region: 'Mauricie' })).toMatchObject({
      value: null,
      n: 0,
    });
    expect(await value('notice-days', { category: 'works' })).toMatchObject({ value: 10, n: 1 });
  });
});
