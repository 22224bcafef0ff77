import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBytes as read } from './recording-sink.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const suffix = '_20190301_20190331.xml';
const contracts = fixture(`Contrats${suffix}`);

describe('SEAO XML', () => {
  test('a file of notices gives releases, and counts their bidders', async () => {
    const file = await read(`AvisRevisions${suffix}`, fixture(`AvisRevisions${suffix}`));
    expect(file.facts).toEqual({
      publisher: 'Secrétariat du Conseil du trésor',
      format: 'SEAO XML, AvisRevisions',
      periodStart: '2019-03-01',
      periodEnd: '2019-03-31',
    });
    expect(file.counts).toEqual({ notice: 2, bidder: 4 });
    expect(file.rejections).toEqual([]);
  });

  test('finals of one contractor, notice and day are told apart by their rank; a zero is not an amount', async () => {
    const file = await read(`Contrats${suffix}`, contracts);
    expect(file.rows.map(({ row }) => row)).toEqual([
      {
        ocid: 'ocds-ec9k95-9000001',
        number: '9000001',
        reference: 'SF-2019-07',
        contractor: { id: 'FO-1100000017', name: 'Toboggans Chimère inc.', neq: '1100000017' },
        finalDate: '2019-01-31T00:00:00-05:00',
        publishedDate: '2019-03-22T00:00:00-04:00',
        amount: 90123.45,
        periodStart: '2019-03-01',
        periodEnd: '2019-03-31',
        revision: false,
        sequence: 0,
      },
      expect.objectContaining({ amount: 1000, sequence: 1 }),
      {
        ocid: 'ocds-ec9k95-9000003',
        number: '9000003',
        reference: 'N-1',
        contractor: { id: 'nom-vents-marees-en-consortium', name: 'Vents & marées en consortium' },
        publishedDate: '2019-03-29T00:00:00-04:00',
        periodStart: '2019-03-01',
        periodEnd: '2019-03-31',
        revision: false,
        sequence: 0,
      },
    ]);
    expect((await read(`ContratsRevisions${suffix}`, contracts)).counts).toEqual({ finalRevision: 3 });
  });

  test('each row has its exact place in the file', async () => {
    for (const { row, place } of (await read(`Contrats${suffix}`, contracts, 7)).rows) {
      const text = contracts.toString('utf8', place.offset, place.offset + place.length);
      expect(text).toMatch(/^<contrat>.*<\/contrat>$/s);
      expect(text).toContain(`<numeroseao>${String(row['number'])}</numeroseao>`);
      expect(contracts.toString('utf8', 0, place.offset).split('\n')).toHaveLength(place.line);
    }
  });

  test('expenses are rows, their notices are not', async () => {
    const file = await read(`Depenses${suffix}`, fixture(`Depenses${suffix}`));
    expect(file.counts).toEqual({ expense: 2 });
    expect(file.rows.map(({ row }) => [row['amount'], row['sequence'], row['description']])).toEqual([
      [2500, 0, 'Un toboggan de plus\net sa rampe'],
      [-250.25, 1, 'Crédit'],
    ]);
  });

  test('a revised notice gives its whole list, and an empty list says that all was withdrawn', async () => {
    const file = await read(`DepensesRevisions${suffix}`, fixture(`DepensesRevisions${suffix}`));
    expect(file.rows.map(({ kind, row }) => [kind, row['number'], row['expenses']])).toEqual([
      ['expenseRevision', '9000001', 2],
      ['revisedExpense', '9000001', undefined],
      ['revisedExpense', '9000001', undefined],
      ['expenseRevision', '9000002', 0],
    ]);
  });
});
