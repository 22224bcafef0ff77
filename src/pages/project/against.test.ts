/** A project measured on its page is measured as in the model, for every project and its first plan; other plans move the light. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRows } from '../../../test/page.ts';
import { type PortfolioEdition, portfolioEdition } from '../../../test/portfolio.ts';
import { numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { projects } from '../projects/page.tsx';
import { against } from './against.ts';
import { tellingWords } from './candidates.ts';
import { readProject } from './read.ts';

let made: PortfolioEdition;
beforeAll(async () => {
  made = await portfolioEdition(300);
}, 60_000);
afterAll(() => made.close());

describe('against the first plan', () => {
  it('gives the variances and the light of the model, for every project', async () => {
    const rows = await listRows(projects, made.edition);
    expect(rows).toHaveLength(60);
    for (const { projectId } of rows) {
      const { project, baselines } = await readProject(made.edition, String(projectId));
      const [plan] = baselines;
      if (!plan) throw new Error('no first plan');
      const found = against(project, plan);
      expect(found.light).toBe(textOrNull(project, 'light'));
      for (const [ours, column] of [
        [found.cost, 'true_variance'],
        [found.schedule, 'schedule_variance'],
      ] as const) {
        const model = numberOrNull(project, column);
        if (model === null) expect(ours).toBeNull();
        else expect(ours).toBeCloseTo(model, 9);
      }
    }
  });
});

describe('a project', () => {
  const row: SqlRow = {
    forecast_cost: '130.00',
    forecast_end: '2026-01-01',
    currency: 'CAD',
    true_variance: null,
    schedule_variance: null,
    late_days: null,
  };
  const plan: SqlRow = {
    origin: 'declared',
    cost: '100.00',
    currency: 'CAD',
    start_on: '2024-01-01',
    end_on: '2025-01-01',
  };
  it('is judged on the worse of cost and time', () => {
    expect(against(row, plan)).toMatchObject({ basis: 'schedule', light: 'red', missing: [] });
    expect(against(row, { ...plan, end_on: '2025-12-31' })).toMatchObject({ basis: 'cost', light: 'red' });
    expect(against({ ...row, forecast_cost: '129.00' }, { ...plan, end_on: '2025-12-31' }).light).toBe(
      'yellow',
    );
  });
  it('that lacks something says what, and is not green for it', () => {
    expect(against({ ...row, forecast_cost: null, forecast_end: null }, plan)).toMatchObject({
      light: null,
      missing: ['forecastCost', 'forecastEnd'],
    });
    expect(against(row, { ...plan, currency: 'GBP', start_on: null })).toMatchObject({
      light: null,
      missing: ['currency', 'planDates'],
    });
    expect(against(row, { ...plan, origin: 'firstPublished' })).toMatchObject({
      light: null,
      missing: ['secondCost', 'secondEnd'],
    });
  });
});

describe('words that tell a project from others', () => {
  it('are neither those of every project nor those of the body itself', () => {
    expect(tellingWords('Portail des dossiers numériques du Nord', 'Office du Nord')).toEqual([
      'portail',
      'dossier',
    ]);
    expect(tellingWords('Système de gestion', 'Ministère')).toEqual([]);
  });
});
