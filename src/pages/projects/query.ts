/** What a list of projects is asked for: words, lights, state, organization, order and page, checked at the boundary. */
import { z } from 'zod';
import type { SqlParams } from '../../engine/engine.ts';
import { plainWords } from '../../i18n/plain-words.ts';
import { LimpideError } from '../../kernel/errors.ts';

export const pageRows = 20;

/** A light that is not there: the official word is not stated, or the measured fact cannot be computed. */
export const lightChoices = ['green', 'yellow', 'red', 'none'] as const;
export type LightChoice = (typeof lightChoices)[number];
export const states = ['open', 'closed', 'absent'] as const;
export const sorts = ['variance', 'cost', 'late', 'slip', 'gap', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** The grammar of a list of projects: the page's and the API's. */
export const projectSchema = z.object({
  q: z.string().trim().max(200).default(''),
  official: z.enum(lightChoices).optional(),
  light: z.enum(lightChoices).optional(),
  state: z.enum(states).optional(),
  organization: z.string().max(400).optional(),
  sort: z.enum(sorts).default('variance'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});
export type ProjectQuery = z.infer<typeof projectSchema>;

/** @throws LimpideError usage, naming the parameter */
export function readProjectQuery(query: URLSearchParams): ProjectQuery {
  const given = Object.fromEntries(
    Object.keys(projectSchema.shape).flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = projectSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0])}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

/** Whether nothing is asked but an order and a page. */
export function isWhole({ q, official, light, state, organization }: ProjectQuery): boolean {
  return q === '' && [official, light, state, organization].every((value) => value === undefined);
}

/** Ends with the number, so that equal rows keep their place from page to page. */
export const orders: Readonly<Record<Sort, string>> = {
  variance: 'p.true_variance desc nulls last, p.project_no',
  cost: 'p.forecast_cost desc nulls last, p.project_no',
  late: 'p.end_moved_days desc nulls last, p.project_no',
  slip: 'p.slip_rate desc nulls last, p.project_no',
  gap: 'p.rating_gap desc nulls last, p.true_variance desc nulls last, p.project_no',
  title: 'p.plain_title nulls last, p.project_no',
};

const stateConditions = {
  open: 'p.is_open',
  closed: 'not p.is_open and p.absent_since is null',
  absent: 'p.absent_since is not null',
} as const;

/** The conditions on p, a row of project, and their values: whole words in the title, in any order. */
export function projectFilters(query: ProjectQuery): { filters: string; params: SqlParams } {
  const params: Record<string, string> = {};
  const filters: string[] = [];
  for (const [index, word] of plainWords(query.q).entries()) {
    params[`word${index}`] = word;
    filters.push(`contains(' ' || p.plain_title, ' ' || $word${index}::varchar)`);
  }
  for (const [column, value] of [
    ['official_light', query.official],
    ['light', query.light],
  ] as const) {
    if (value === undefined) continue;
    if (value === 'none') filters.push(`p.${column} is null`);
    else {
      params[column] = value;
      filters.push(`p.${column} = $${column}::varchar`);
    }
  }
  if (query.state !== undefined) filters.push(`(${stateConditions[query.state]})`);
  if (query.organization !== undefined) {
    params['organization'] = query.organization;
    filters.push('p.organization_key = $organization::varchar');
  }
  return { filters: filters.length === 0 ? 'true' : filters.join(' and '), params };
}
