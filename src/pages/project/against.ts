/** A project measured against any of its plans: what the page recomputes when a reader chooses another one. */

import { lightOf } from '../../dossiers/documented-project/light.ts';
import { numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { type LightColour, worse } from '../projects/lights.tsx';

/** What is missing for a variance to be computed. */
export type Missing =
  | 'planCost'
  | 'forecastCost'
  | 'secondCost'
  | 'currency'
  | 'planDates'
  | 'forecastEnd'
  | 'secondEnd';

export interface Against {
  /** (forecast − plan) ÷ plan. */
  readonly cost: number | null;
  /** (forecast end − the plan's end) ÷ the plan's length; a late project counts to its series' last publication. */
  readonly schedule: number | null;
  readonly light: LightColour | null;
  readonly basis: 'cost' | 'schedule' | null;
  readonly missing: readonly Missing[];
}

const msPerDay = 86_400_000;

function days(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay;
}

function costAgainst(project: SqlRow, plan: SqlRow): number | Missing {
  const planned = textOrNull(plan, 'cost');
  const forecast = textOrNull(project, 'forecast_cost');
  if (forecast === null) return 'forecastCost';
  if (planned === null || Number(planned) <= 0) return 'planCost';
  if (textOrNull(plan, 'currency') !== textOrNull(project, 'currency')) return 'currency';
  // A first plan that nobody declared is the first cost published: alone, it would be compared with itself.
  if (text(plan, 'origin') === 'firstPublished' && numberOrNull(project, 'true_variance') === null)
    return 'secondCost';
  return (Number(forecast) - Number(planned)) / Number(planned);
}

function scheduleAgainst(project: SqlRow, plan: SqlRow): number | Missing {
  const [start, end] = [textOrNull(plan, 'start_on'), textOrNull(plan, 'end_on')];
  const forecast = textOrNull(project, 'forecast_end');
  if (forecast === null) return 'forecastEnd';
  if (start === null || end === null || days(start, end) <= 0) return 'planDates';
  if (text(plan, 'origin') === 'firstPublished' && numberOrNull(project, 'schedule_variance') === null)
    return 'secondEnd';
  const late = numberOrNull(project, 'late_days') ?? 0;
  return (days(end, forecast) + Math.max(0, late)) / days(start, end);
}

export function against(project: SqlRow, plan: SqlRow): Against {
  const cost = costAgainst(project, plan);
  const schedule = scheduleAgainst(project, plan);
  const [costChange, scheduleChange] = [cost, schedule].map((one) => (typeof one === 'number' ? one : null));
  const found = worse(costChange ?? null, scheduleChange ?? null);
  return {
    cost: costChange ?? null,
    schedule: scheduleChange ?? null,
    light: found === null ? null : lightOf(found.change),
    basis: found?.basis ?? null,
    missing: [cost, schedule].filter((one) => typeof one === 'string'),
  };
}

/** The plan asked for, else the first. @throws LimpideError usage on a plan that the project does not have */
export function chosenPlan(baselines: readonly SqlRow[], asked: string | null): SqlRow {
  const [initial] = baselines;
  if (initial === undefined) throw new LimpideError('internal', 'A project has no first plan.');
  if (asked === null || asked === '') return initial;
  const found = baselines.find((plan) => String(numberOrNull(plan, 'n')) === asked);
  if (found) return found;
  const known = baselines.map((plan) => numberOrNull(plan, 'n')).join(', ');
  throw new LimpideError('usage', `Parameter baseline: it is one of ${known}.`);
}
