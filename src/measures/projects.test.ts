/** Measures of projects: on the demo's portfolio, and on the Canadian federal files where they lie beside the project. */
import { existsSync } from 'node:fs';
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
