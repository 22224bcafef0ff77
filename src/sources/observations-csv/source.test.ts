import { describe, expect, test } from 'vitest';
import { recordRows } from '../../../test/record-rows.ts';
import { observationsCsvSource } from './source.ts';
import { template } from './template.ts';

const head = 'indicator,area,period,value,unit,part\n';
const read = (text: string) => recordRows(observationsCsvSource, 'mine.csv', text);

describe('an observations CSV', () => {
  test('is known by its five columns, in any order and in capitals', () => {
    const known = (text: string) => observationsCsvSource.recognizes('x.csv', Buffer.from(text));
    expect(known('Unit;VALUE;period;area;indicator\n')).toBe(true);
    expect(known('area,period,value\n')).toBe(false);
  });

  test('gives shares from percentages, exactly, for an area by name or by id', async () => {
    const { rows, facts } = await read(
      `${head}coverage-50-10,Gaspésie - Îles-de-la-Madeleine,2019-12-31,70.7,percent,\ncoverage-30,CA-QC-11,2019,1,share,rural\n`,
    );
    expect(rows.map(({ row }) => [row['key'], row['value']])).toEqual([
      ['coverage-50-10|CA-QC-11|total|2019-12-31', '0.707'],
      ['coverage-30|CA-QC-11|rural|2019', '1'],
    ]);
    expect(facts).toEqual({ format: 'observations CSV', periodStart: '2019-12-31', periodEnd: '2019-12-31' });
  });

  test('reads a French spreadsheet: semicolons, and commas in numbers', async () => {
    const { rows } = await read('indicator;area;period;value;unit\ncoverage-30;Laval;2020;99,5;percent\n');
    expect(rows[0]?.row).toMatchObject({ area: 'CA-QC-13', value: '0.995' });
  });

  test('says of each bad line what is wrong, keeps its text, and reads the others', async () => {
    const lines = [
      'Couverture,Laval,2020,1,share,total',
      'coverage-30,Atlantide,2020,1,share,total',
      'coverage-30,Laval,bientôt,1,share,total',
      'coverage-30,Laval,2020,70.7,share,total',
      'coverage-30,Laval,2020,environ 70,percent,total',
      'coverage-30,Laval,2020,1,part,total',
      'coverage-30,Laval,2020,1',
      'coverage-30,Laval,2020,..,percent,total',
    ];
    const { rows, rejections } = await read(`${head}${lines.join('\n')}\n`);
    expect(rejections.map(({ reason, raw, place }) => [place.line, reason, raw])).toEqual([
      [2, 'missingKey', lines[0]],
      [3, 'missingKey', lines[1]],
      [4, 'missingKey', lines[2]],
      [5, 'badValue', lines[3]],
      [6, 'badValue', lines[4]],
      [7, 'badValue', lines[5]],
      [8, 'wrongColumns', lines[6]],
    ]);
    expect(rejections[3]?.detail).toContain('write unit percent for percentages');
    expect(rows.map(({ row }) => row['status'])).toEqual(['notAvailable']);
  });

  test('refuses an unknown column and a file without lines, and says what the columns are', async () => {
    await expect(read('indicator,area,period,value,unit,valeur\n')).rejects.toThrow('“valeur” is not known');
    await expect(read(head)).rejects.toThrow('add one line a value');
  });

  test('the template that is printed is read whole', async () => {
    const { rows, rejections } = await read(template);
    expect(rejections).toEqual([]);
    expect(rows.length).toBeGreaterThan(2);
  });
});
