/** The facts of one fictional project at each publication: cost, end, progress, rating, plans. */

import { mix } from '../random.ts';
import { plusDays, publications } from './calendar.ts';
import { type Story, storyOf } from './story.ts';

export interface Plan {
  readonly n: number;
  readonly approvedOn: string;
  readonly cost: number;
  readonly start: string;
  readonly end: string;
  readonly reason: string;
}

export interface Facts {
  /** 0–7: the publication that tells these facts. */
  readonly publication: number;
  readonly cost: number | null;
  readonly spent: number | null;
  readonly start: string;
  readonly end: string | null;
  readonly done: number;
  readonly planned: number;
  readonly rating: string | null;
  readonly status: 'active' | 'completed';
  readonly plan: Plan | null;
}

export interface Project {
  readonly index: number;
  readonly id: string;
  readonly story: Story;
  /** First cost, in dollars. */
  readonly firstCost: number;
  /** One a publication that lists it, in their order. */
  readonly facts: readonly Facts[];
  /** Facts of a publication as the publisher first told them, when it has changed them since. */
  readonly firstTold: Facts | null;
}

/** The publication that the retroactive change rewrites. */
export const rewritten = 2;
/** What is left of the cost that was told first. */
const rewrittenShare = 0.8;

/** Share of the first cost that the project is forecast to cost more, by publication 0–7. */
function growth(story: Story, p: number, chance: number): number {
  const step = p / 7;
  switch (story) {
    case 'rebaselinedGreen':
      return p < 3 ? 0.02 * p : p < 6 ? 0.28 : 0.72 + (chance % 3) * 0.08;
    case 'recedingEnd':
      return 0.16 * step;
    case 'vanished':
      return 0.09 * p;
    case 'frozenRating':
      return 0.52 * step;
    case 'told':
      return (0.38 + (chance % 4) * 0.15) * step;
    case 'creeping':
      return (0.12 + (chance % 4) * 0.04) * step;
    case 'replanned':
      return p < 4 ? 0.05 * step : 0.16;
    case 'retroactiveChange':
      return 0.14 * step;
    default:
      return ((chance % 9) - 3) * 0.01 * step;
  }
}

/** Days that the end moved since the first plan. */
function moved(story: Story, p: number, chance: number): number {
  switch (story) {
    case 'recedingEnd':
      return p * (190 + (chance % 3) * 10);
    case 'rebaselinedGreen':
      return p < 3 ? 0 : p < 6 ? 240 : 540;
    case 'frozenRating':
      return p * 45;
    case 'told':
      return p * 60;
    case 'replanned':
      return p < 4 ? 0 : 180;
    case 'creeping':
      return p * 20;
    default:
      return 0;
  }
}

function rating(story: Story, p: number, grown: number): string | null {
  switch (story) {
    case 'unrated':
      return null;
    case 'recedingEnd':
      return p < 3 ? 'vert' : 'jaune';
    case 'told':
    case 'creeping':
    case 'replanned':
    case 'retroactiveChange':
    case 'vanished':
      return grown >= 0.3 ? 'rouge' : grown >= 0.1 ? 'jaune' : 'vert';
    default:
      return 'vert';
  }
}

/** Publications that list the project. */
function listed(story: Story, p: number): boolean {
  if (story === 'vanished') return p < 5;
  if (story === 'left') return p < 6;
  return story !== 'recent' || p >= 4;
}

/** Length of the first plan in days: the one that leaves must have ended before the next publication. */
function length(story: Story, chance: number): number {
  if (story === 'left') return 1000;
  return story === 'completed' ? 1100 : 1700 + (chance % 5) * 120;
}

const round = (amount: number): number => Math.round(amount / 1000) * 1000;

/** Project `index`, 0 to 59; the same seed gives the same facts. */
export function projectAt(seed: number, index: number): Project {
  const story = storyOf(index);
  const chance = mix(seed, index, 4021);
  const firstCost = round(1_200_000 * 1.9 ** (chance % 7) * (1 + ((chance >>> 5) % 100) / 120));
  const start = plusDays('2022-04-01', (chance >>> 9) % 240);
  const firstEnd = plusDays(start, length(story, chance));
  const approvedOn = plusDays(start, -45);
  const made: Facts[] = [];
  const plans: Plan[] = [{ n: 0, approvedOn, cost: firstCost, start, end: firstEnd, reason: 'notGiven' }];
  for (const [p, { asOf }] of publications.entries()) {
    if (!listed(story, p)) continue;
    const grown = growth(story, p, chance);
    const cost = round(firstCost * (1 + grown));
    const end = plusDays(firstEnd, moved(story, p, chance));
    const reason = newPlan(story, p);
    if (reason !== null)
      plans.push({ n: plans.length, approvedOn: plusDays(asOf, -30), cost, start, end, reason });
    const passed = (Date.parse(asOf) - Date.parse(start)) / (Date.parse(end) - Date.parse(start));
    const planned = Math.min(1, Math.max(0, passed));
    const completed = story === 'completed' && planned >= 1;
    const done = completed ? 1 : planned * (1 - Math.min(0.5, grown) * 0.6);
    const told = story !== 'silent';
    made.push({
      publication: p,
      cost: told ? cost : null,
      spent: told ? round(cost * Math.min(1, planned * 1.02)) : null,
      start,
      end: told ? end : null,
      done,
      planned,
      rating: rating(story, p, grown),
      status: completed ? 'completed' : 'active',
      plan: told ? (plans.at(-1) ?? null) : null,
    });
  }
  return {
    index,
    id: `ocds-fictif-projet-${String(index + 1).padStart(3, '0')}`,
    story,
    firstCost,
    facts: made,
    firstTold: story === 'retroactiveChange' ? (made[rewritten] ?? null) : null,
  };
}

/** The reason for a new plan at this publication; null when the plan in force stays. */
function newPlan(story: Story, p: number): string | null {
  if (story === 'rebaselinedGreen') return p === 3 ? 'scopeChange' : p === 6 ? 'notGiven' : null;
  return story === 'replanned' && p === 4 ? 'fundingChange' : null;
}

/** The same facts as the publisher tells them later, without a word: a lower cost, for the same day. */
export function rewrittenFacts(facts: Facts): Facts {
  return { ...facts, cost: facts.cost === null ? null : round(facts.cost * rewrittenShare) };
}
