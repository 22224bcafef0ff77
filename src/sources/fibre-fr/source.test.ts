import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordRows } from '../../../test/record-rows.ts';
import { fibreFrSource } from './source.ts';

const file = JSON.stringify([
  {
    reg: '84',
    libelle: 'Région d’Essai',
    values: { 'taux-deploiement-fibre': { value: 58, value_date: '2022-09-30' } },
    'taux-deploiement-fibre': [
      { date: '2022-06-30', value: 6 },
      { date: '2022-09-30', value: 58 },
      { date: '2022-12-31', value: null },
      { date: '2022-13-31', value: 60 },
      { date: '2023-03-31', value: 140 },
    ],
    targets: { 'taux-deploiement-fibre': { target: 80, target_date: '2022-12-31' } },
  },
  { zone: 'x' },
]);

describe('France’s fibre roll-out', () => {
  test('is known by its series, and nothing else is', () => {
    expect(fibreFrSource.recognizes('x.json', Buffer.from(file))).toBe(true);
    expect(fibreFrSource.recognizes('x.json', Buffer.from('[{"ocid":"ocds-x"}]'))).toBe(false);
  });

  test('gives a share a quarter, with its own place in a file of one line, and the target apart', async () => {
    const { rows, facts, at } = await recordRows(fibreFrSource, 'x.json', file);
    expect(
      rows.map(({ row }) => [row['area'], row['part'], row['period'], row['value'], row['status']]),
    ).toEqual([
      ['FR-R84', 'total', '2022-06-30', '0.06', 'value'],
      ['FR-R84', 'total', '2022-09-30', '0.58', 'value'],
      ['FR-R84', 'total', '2022-12-31', null, 'notAvailable'],
      ['FR-R84', 'target', '2022-12-31', '0.80'.replace(/0$/, ''), 'value'],
    ]);
    expect(rows[1] && at(rows[1].place)).toBe('{"date":"2022-09-30","value":58}');
    expect(rows[1]?.row['areaName']).toBe('Région d’Essai');
    expect(facts).toMatchObject({ periodStart: '2022-06-30', periodEnd: '2022-12-31' });
  });

  test('puts aside a day that does not exist, more than 100 %, and an area without a series', async () => {
    const { rejections, at } = await recordRows(fibreFrSource, 'x.json', file);
    expect(rejections.map(({ detail }) => detail)).toEqual([
      'The date is "2022-13-31", not a day (YYYY-MM-DD).',
      'The value is 140, not a percentage from 0 to 100.',
      'This part is not an area with its series.',
    ]);
    expect(rejections[2] && at(rejections[2].place)).toBe('{"zone":"x"}');
  });

  test('refuses a file of which nothing can be read', async () => {
    await expect(recordRows(fibreFrSource, 'x.json', '[]')).rejects.toThrow('no area with a series');
    await expect(recordRows(fibreFrSource, 'x.json', '')).rejects.toThrow('x.json is empty');
  });

  const real = new URL('../../../../shared/data/broadband/OVQ-THD-regional.json', import.meta.url);
  test.skipIf(!existsSync(real))(
    'of the real file of regions, reads every point (skipped without ../shared/data)',
    async () => {
      const { rows, rejections } = await recordRows(
        fibreFrSource,
        'OVQ-THD-regional.json',
        readFileSync(real),
      );
      expect([rows.length, rejections.length]).toEqual([362, 0]);
      expect(
        rows.find(({ row }) => row['area'] === 'FR-R84' && row['period'] === '2022-09-30')?.row['value'],
      ).toBe('0.69');
    },
  );
});
