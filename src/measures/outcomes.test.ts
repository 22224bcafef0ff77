/** Measures of outcomes on a few invented observations, whose answers are counted by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { findMeasure, runMeasure } from './run.ts';

const ict = 'information-and-communication-technology-sector';
const tourism = 'accommodation-and-food-services';
const observations = `indicator,area,part,period,value,unit,denominator
coverage-30,XX-1,total,2018,80,percent,1000
coverage-30,XX-1,total,2019-06,90,percent,1100
coverage-30,XX-1,total,2019-12,..,percent,
coverage-50-10,XX-1,total,2019-12,60,percent,1100
coverage-50-10,XX-1,urban,2018,95,percent,
coverage-50-10,XX-1,rural,2018,55,percent,
coverage-50-10,XX-1,urban,2019,97,percent,
coverage-30,XX-2,total,2019,70,percent,
open-datasets,XX-1,total,2019,250,count,
gdp-current,XX-1,${ict},2018,30,millions,
gdp-current,XX-1,${tourism},2018,12,millions,
gdp-current,XX-1,${ict},2019,33,millions,
`;

let folder: string;
let made: TestEdition;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-outcomes-'));
  const path = join(folder, 'invented.csv');
  writeFileSync(path, observations);
  made = await testEdition([], { files: [path] });
});
afterAll(async () => {
  await made.close();
  rmSync(folder, { recursive: true });
});

const run = (id: string, params: Record<string, string>) =>
  runMeasure(made.edition, made.edition, findMeasure(id), params);
const value = async (id: string, params: Record<string, string>) => (await run(id, params)).value;

describe('measures of outcomes', () => {
  it('give the last period that has a value, with what stands under the line', async () => {
    const { rows } = await run('coverage', { area: 'XX-1', threshold: '30' });
    expect(rows).toEqual([
      {
        dimensions: {},
        result: 'value',
        value: 0.9,
        numerator: null,
        denominator: 1100,
        n: 2,
        notComputable: 1,
      },
    ]);
  });

  it('give one region two readings by two definitions', async () => {
    expect(await value('coverage', { area: 'XX-1', threshold: '30', year: '2019' })).toBe(0.9);
    expect(await value('coverage', { area: 'XX-1', threshold: '50-10', year: '2019' })).toBe(0.6);
    expect(await value('coverage', { area: 'XX-1', threshold: '100', year: '2019' })).toBeNull();
  });

  it('mean Québec at 50/10 Mbps when nothing is asked, and every area when split by area', async () => {
    expect(await value('coverage', {})).toBe(0.918);
    const { rows } = await run('coverage', { by: 'area', threshold: '30' });
    expect(rows.map(({ subject }) => subject)).toEqual(
      rows.map(({ dimensions }) => ({ kind: 'area', id: dimensions['area'] })),
    );
    expect(rows.map((row) => [row.dimensions['area'], row.value])).toEqual([
      ['EU', 0.901],
      ['XX-1', 0.9],
      ['XX-2', 0.7],
    ]);
  });

  it('compare with Europe at one threshold and one year, or not at all', async () => {
    expect(await value('europe-gap', { area: 'XX-1', threshold: '30' })).toBeCloseTo(0.9 - 0.855, 9);
    expect(await value('europe-gap', { area: 'XX-1', threshold: '30', year: '2018' })).toBeNull();
    expect(await value('europe-gap', { area: 'CA-QC', threshold: '50-10' })).toBeNull();
  });

  it('take rural from urban at one period only', async () => {
    const { rows } = await run('rural-gap', { area: 'XX-1' });
    expect(rows[0]).toMatchObject({ value: 0.4, numerator: 0.95, denominator: 0.55, n: 1, notComputable: 1 });
  });

  it('divide ICT by accommodation and food in years that have both', async () => {
    expect(await value('ict-tourism-ratio', { area: 'XX-1', indicator: 'gdp-current' })).toBe(2.5);
    expect(
      await value('ict-tourism-ratio', { area: 'XX-1', indicator: 'gdp-current', year: '2019' }),
    ).toBeNull();
    expect(await value('industry-gdp', { area: 'XX-1', indicator: 'gdp-current', year: '2019' })).toBe(33);
  });

  it('say of what was not observed that it cannot be computed, never that there is none', async () => {
    expect(await value('open-datasets', { area: 'XX-1' })).toBe(250);
    expect(await value('open-datasets', { area: 'XX-2' })).toBeNull();
  });

  it('refuse a parameter or a split that says nothing of an observation', async () => {
    await expect(run('coverage', { region: 'Estrie' })).rejects.toThrow('does not take it');
    await expect(run('coverage', { indicator: 'coverage-30' })).rejects.toThrow('does not take it');
    await expect(run('coverage', { by: 'buyer' })).rejects.toThrow('can be split by year, area');
    await expect(run('single-bid-share', { by: 'area' })).rejects.toThrow('can be split by');
  });
});
