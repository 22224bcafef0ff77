/**
 * The condition that each parameter puts on p, a row of a measure's population. A statement holds those of the parameters
 * given and no others: what is not asked costs nothing to plan, which is most of the time of a small answer.
 */
import { type MeasureParams, notStated } from './params.ts';
import { type Filter, type Population, populations } from './populations.ts';

/** Processes that do not name their buyer. */
const withoutBuyer = 'p.buyer_oid is null';

function isFilter(name: string, population: Population): name is Filter {
  return name in population.conditions;
}

function condition(filter: Filter, params: MeasureParams, population: Population): string {
  if (filter === 'buyer' && params.buyer === notStated) return withoutBuyer;
  return population.conditions[filter] ?? 'true';
}

/** The parameters that choose rows of a population. */
export function filtersOf(population: Population): readonly Filter[] {
  return Object.keys(population.conditions).filter((name) => isFilter(name, population));
}

/** What `{{filters}}` stands for in a measure's statement: "true" when nothing is asked. */
export function filterSql(params: MeasureParams, population: Population = populations.process): string {
  const given = filtersOf(population).filter((filter) => params[filter] !== undefined);
  return given.length === 0
    ? 'true'
    : given.map((filter) => condition(filter, params, population)).join('\n  and ');
}

/** Every condition that a statement may hold: part of what an edition's measures are. */
export const allConditions: readonly string[] = [
  ...Object.values(populations).flatMap(({ conditions }) => Object.values(conditions)),
  withoutBuyer,
];
