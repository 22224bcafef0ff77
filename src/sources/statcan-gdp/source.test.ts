import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Recorded, recordRows } from '../../../test/record-rows.ts';
import { statcanGdpSource } from './source.ts';

const tidy = `Geography,Industry,Year,Industry GDP (current C$),Industry GDP (2012 chained C$)
Quebec,All industries,2017,386.5,357.0
Quebec,Durable goods,2017,0.0,0.0
Quebec,All industries,2019,0.0,377.8
Quebec,Durable goods,2019,0.0,0.0
Quebec,"Arts, entertainment",2019,0.0,3.2
`;

const exported = `\ufeff"Gross domestic product (GDP) at basic prices, by industry, provinces and territories (x 1,000,000)" c 1 2
"Annual"
"Table: 36-10-0402-01 (formerly CANSIM 379-0030)"

"Geography","North American Industry Classification System (NAICS) 7 8","Reference period","Current dollars","Chained (2012) dollars 9"
"",,,"Dollars",
"Quebec","All industries  [T001] 10","2017","386,407.5","357,097.0"
,,"2019","..","377,811.3"
,"Cannabis sector  [T021] 19","2019","x","1.7"
"Atlantis","All industries  [T001] 10","2019","..","1.0"

Symbol legend:
..,not available for a specific reference period,
`;

const told = ({ rows }: Recorded) =>
  rows.map(({ row }) =>
    [row['indicator'], row['part'], row['period'], row['value'], row['status']].join(' '),
  );

describe('GDP by industry of Statistics Canada', () => {
  test('is known by its heading in both layouts', () => {
    expect(statcanGdpSource.recognizes('a.csv', Buffer.from(tidy))).toBe(true);
    expect(statcanGdpSource.recognizes('a.csv', Buffer.from(exported))).toBe(true);
    expect(statcanGdpSource.recognizes('a.csv', Buffer.from('Geography,Industry,Year\n'))).toBe(false);
  });

  test('takes a zero for missing only where the whole economy is zero, which no economy is', async () => {
    const read = await recordRows(statcanGdpSource, 'a.csv', tidy);
    expect(told(read)).toEqual([
      'gdp-current all-industries 2017 386.5 value',
      'gdp-chained-2012 all-industries 2017 357.0 value',
      'gdp-current durable-goods 2017 0.0 value',
      'gdp-chained-2012 durable-goods 2017 0.0 value',
      'gdp-current all-industries 2019  zeroForMissing',
      'gdp-chained-2012 all-industries 2019 377.8 value',
      'gdp-current durable-goods 2019  zeroForMissing',
      'gdp-chained-2012 durable-goods 2019 0.0 value',
      'gdp-current arts-entertainment 2019  zeroForMissing',
      'gdp-chained-2012 arts-entertainment 2019 3.2 value',
    ]);
    expect(read.rows[4]?.row['written']).toBe('0.0');
    expect(read.rows[8] && read.at(read.rows[8].place)).toBe('Quebec,"Arts, entertainment",2019,0.0,3.2');
    expect(read.facts).toMatchObject({ periodStart: '2017-01-01', periodEnd: '2019-12-31' });
  });

  test('reads the export as it is: names written once, symbols for what is not published, notes left out', async () => {
    const read = await recordRows(statcanGdpSource, 'a.csv', exported);
    expect(told(read)).toEqual([
      'gdp-current all-industries 2017 386407.5 value',
      'gdp-chained-2012 all-industries 2017 357097.0 value',
      'gdp-current all-industries 2019  notAvailable',
      'gdp-chained-2012 all-industries 2019 377811.3 value',
      'gdp-current cannabis-sector 2019  suppressed',
      'gdp-chained-2012 cannabis-sector 2019 1.7 value',
    ]);
    expect(read.rejections.map(({ detail, place }) => `${place.line}: ${detail}`)).toEqual([
      '10: No province or territory is called “Atlantis”.',
    ]);
  });

  test('puts aside a line cut short and an amount that is none, and refuses a table without lines', async () => {
    const [head = ''] = tidy.split('\n');
    const { rejections } = await recordRows(
      statcanGdpSource,
      'a.csv',
      `${head}\nQuebec,All industries,2017,1.0\nQuebec,All industries,2018,beaucoup,2.0\n`,
    );
    expect(rejections.map(({ reason }) => reason)).toEqual(['wrongColumns', 'badValue']);
    await expect(recordRows(statcanGdpSource, 'a.csv', `${head}\n`)).rejects.toThrow(
      'a heading and no lines',
    );
  });

  const real = (name: string) => new URL(`../../../../shared/data/economy/${name}`, import.meta.url);
  test.skipIf(!existsSync(real('industry_gdp.csv')))(
    'of the real files: 780 zeros of 2018 and 2019 are the 780 “..” of the export (skipped without ../shared/data)',
    async () => {
      const counts = async (name: string, status: string) => {
        const { rows, rejections } = await recordRows(statcanGdpSource, name, readFileSync(real(name)));
        expect(rejections).toEqual([]);
        expect(rows).toHaveLength(7800);
        return rows.flatMap(({ row }) =>
          row['status'] === status ? [`${row['area']} ${row['part']} ${row['period']}`] : [],
        );
      };
      const zeros = await counts('industry_gdp.csv', 'zeroForMissing');
      expect(zeros).toHaveLength(780);
      expect(zeros.filter((key) => key.endsWith('2019'))).toHaveLength(390);
      expect(new Set(zeros)).toEqual(new Set(await counts('StatCan_GDP_byIndustry.csv', 'notAvailable')));
    },
  );
});
