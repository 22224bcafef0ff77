/** Measures of projects: on the demo's portfolio, and on the Canadian federal files where they lie beside the project. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { type PortfolioEdition, portfolioEdition } from '../../test/portfolio.ts';
import { findMeasure, runMeasure } from './run.ts';

const value = async (made: TestEdition, id: string, params: Record<string, string> = {}) =>
  runMeasure(made.edition, made.edition, findMeasure(id), params);

describe('on the fictional portfolio', () => {
  let made: PortfolioEdition;
  beforeAll(async () => {
    made = await portfolioEdition(300);
  }, 60_000);
  afterAll(() => made.close());

  it('count projects once, whatever the number of their publications', async () => {
    expect((await value(made, 'project-count')).value).toBe(60);
    const byYear = await value(made, 'project-count', { by: 'year' });
    expect(byYear.rows.reduce((sum, row) => sum + Number(row.value), 0)).toBe(60);
  });
  it('find what is officially green and measured otherwise: the six that were planted', async () => {
    const { rebaselinedGreen, frozenRating } = made.answers.planted;
    const found = await value(made, 'project-green-apart');
    expect(found.numerator).toBe(rebaselinedGreen.length + frozenRating.length);
    expect(found.rows[0]?.notComputable).toBe(3);
  });
  it('compare sums of the same projects only', async () => {
    const found = await value(made, 'true-variance');
    expect(found.rows[0]?.n).toBe(57);
    expect(Number(found.value)).toBeCloseTo(Number(found.numerator) / Number(found.denominator), 12);
  });
});

describe('on three invented projects, counted by hand', () => {
  let made: TestEdition;
  const place = mkdtempSync(join(tmpdir(), 'limpide-project-measures-'));
  beforeAll(async () => {
    const file = join(place, 'projects.csv');
    writeFileSync(
      file,
      [
        'project_id,title,organization,as_of,series,complete,status,currency,forecast_cost,spent_to_date,start,forecast_end,percent_done,percent_planned,official_rating,cadence_days,baseline_number,baseline_cost,baseline_start,baseline_end',
        'ocds-fictif-a,A,Phares,2023-06-30,s,yes,active,CAD,100,10,2023-01-01,2025-01-01,0.1,0.1,vert,90,0,100,2023-01-01,2025-01-01',
        'ocds-fictif-a,A,Phares,2024-06-30,s,yes,active,CAD,200,100,2023-01-01,2025-01-01,0.4,0.5,vert,90,1,150,2023-01-01,2025-01-01',
        'ocds-fictif-b,B,Phares,2023-06-30,s,yes,active,CAD,50,,2023-01-01,2025-01-01,,,rouge,90,0,50,2023-01-01,2025-01-01',
        'ocds-fictif-b,B,Phares,2024-06-30,s,yes,active,CAD,50,,2023-01-01,2025-01-01,,,rouge,90,0,50,2023-01-01,2025-01-01',
        'ocds-fictif-c,C,Lichens,2023-06-30,s,yes,active,EUR,70,,2023-01-01,2025-01-01,,,,,,,,',
        'ocds-fictif-TOTAL,Total,,2023-06-30,s,yes,,CAD,160,,,,,,,,,,,',
        'ocds-fictif-TOTAL,Total,,2024-06-30,s,yes,,CAD,240,,,,,,,,,,,',
        'ocds-fictif-1-TOTAL,Total,Phares,2024-06-30,s,yes,,CAD,245,,,,,,,,,,,',
      ].join('\n'),
    );
    made = await testEdition([], { lineage: 'demo', files: [file] });
  });
  afterAll(async () => {
    await made.close();
    rmSync(place, { recursive: true });
  });

  it('absorb what new plans took in: 50 of an overrun of 100', async () => {
    const found = await value(made, 'project-absorbed-share');
    expect([found.value, found.numerator, found.denominator]).toEqual([0.5, 50, 100]);
    expect(found.totals).toMatchObject({ n: 1, notComputable: 2 });
  });
  it('give earned value: 40% of a plan of 150 for 100 spent, where 50% was planned', async () => {
    expect((await value(made, 'project-cost-performance')).value).toBeCloseTo(0.6, 12);
    expect((await value(made, 'project-schedule-performance')).value).toBeCloseTo(0.8, 12);
  });
  it('give the mean gap of the lights: green measured red, and red measured green', async () => {
    const found = await value(made, 'project-rating-gap');
    expect([found.value, found.denominator]).toEqual([0, 2]);
    const each = await value(made, 'project-rating-gap', { by: 'project' });
    expect(each.rows.map((row) => [row.subject, row.value])).toEqual([
      [{ kind: 'project', id: 'ocds-fictif-a' }, 2],
      [{ kind: 'project', id: 'ocds-fictif-b' }, -2],
      [{ kind: 'project', id: 'ocds-fictif-c' }, null],
    ]);
  });
  it('count promised intervals without news, of projects under way', async () => {
    const found = await value(made, 'project-staleness');
    expect([found.value, found.totals.n]).toEqual([0, 2]);
  });
  it('add up a year’s last publication, beside what the publisher says of it', async () => {
    const rows = async (id: string, params: Record<string, string>) =>
      (await value(made, id, params)).rows.map(({ dimensions, value: sum, n }) => [
        dimensions['year'] ?? dimensions['organization'] ?? '',
        sum,
        n,
      ]);
    expect(await rows('project-publication-cost', { by: 'year' })).toEqual([
      ['2023', '150.00', 2],
      ['2024', '250.00', 2],
    ]);
    expect(await rows('project-publication-cost', {})).toEqual([['', '250.00', 2]]);
    expect(await rows('project-published-cost', { by: 'year' })).toEqual([
      ['2023', '160.00', 1],
      ['2024', '240.00', 1],
    ]);
    expect(await rows('project-published-cost', { by: 'organization' })).toEqual([['phares', '245.00', 1]]);
    expect((await value(made, 'project-published-cost', { organization: 'lichens' })).value).toBeNull();
    await expect(value(made, 'project-published-cost', { project: 'ocds-fictif-a' })).rejects.toThrow(
      'does not take it',
    );
  });
  it('count the projects of a pair of lights, and none where there are none', async () => {
    expect((await value(made, 'project-count', { official: 'green', measured: 'red' })).value).toBe(1);
    expect((await value(made, 'project-count', { official: 'unknown', measured: 'unknown' })).value).toBe(1);
    expect((await value(made, 'project-count', { official: 'yellow' })).value).toBe(0);
    expect((await value(made, 'project-first-cost')).value).toBe('150.00');
    expect((await value(made, 'project-forecast-cost')).value).toBe('250.00');
  });
});

const folder = fileURLToPath(new URL('../../../shared/data/it-projects/', import.meta.url));

describe.skipIf(!existsSync(folder))('on the federal files (skipped where ../shared/data is absent)', () => {
  it('give the known figures: 1,126 projects, 185 to compare, 3.672 to 5.152 billion', async () => {
    const files = ['2016', '2019', '2022'].map((year) => `${folder}gc-it-projects-${year}.csv`);
    const made = await testEdition([], { lineage: 'real', files });
    try {
      expect((await value(made, 'project-count')).value).toBe(1126);
      const found = await value(made, 'true-variance');
      expect(found.rows[0]?.n).toBe(185);
      expect(Number(found.value)).toBeCloseTo(0.403, 3);
      expect(Number(found.denominator)).toBeCloseTo(3_671_880_666, 0);
      expect((await value(made, 'project-raised-share')).numerator).toBe(133);
      expect((await value(made, 'project-red-share')).numerator).toBe(80);
      expect(Number((await value(made, 'project-median-variance')).value)).toBeCloseTo(0.206, 3);
      const parts = async (id: string) =>
        (await value(made, id, { by: 'year' })).rows.map((row) => [
          row.dimensions['year'],
          row.numerator,
          row.n,
        ]);
      expect(await parts('project-absent-share')).toEqual([
        ['2016', 298, 398],
        ['2019', 339, 463],
      ]);
      expect(await parts('project-absent-past-share')).toEqual([
        ['2019', 237, 289],
        ['2022', 280, 296],
      ]);
      expect((await value(made, 'project-reported-variance')).value).toBeNull();
    } finally {
      await made.close();
    }
  }, 60_000);
});
