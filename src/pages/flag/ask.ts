/** What a flag's page is asked for: the flag, its parameters, its filters and a page of its list, read from the address. */
import type { Edition } from '../../editions/open.ts';
import type { Flag, FlagSubject, Result } from '../../flags/flag.ts';
import { results } from '../../flags/flag.ts';
import { type FlagQuery, filterNames, parseFlagParams } from '../../flags/params.ts';
import { findFlag } from '../../flags/run.ts';
import { subjectsFor } from '../../flags/statement.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { figureParams } from '../figure/params.ts';
import { type FigureParams, storedIsCurrent } from '../figures.ts';

export interface Asked {
  readonly flag: Flag;
  readonly query: FlagQuery;
  /** What the address says beyond the defaults: changed parameters and filters; `result` is not in it. */
  readonly params: FigureParams;
  /** The changed parameters alone. */
  readonly changed: FigureParams;
  readonly page: number;
  /** The edition keeps the answer: nothing is changed or narrowed. */
  readonly stored: boolean;
  /** The kinds of subjects that the filters leave. */
  readonly subjects: readonly FlagSubject[];
}

/** @throws LimpideError notFound (flag), usage (parameter) */
export function readAsked(edition: Edition, id: string, search: URLSearchParams): Asked {
  const flag = findFlag(id);
  const { page, ...all } = figureParams(search);
  const given = withoutEmpty(flag, all);
  const query = parseFlagParams(flag, given);
  if (query.filters.also !== undefined) findFlag(query.filters.also);
  const changed = Object.fromEntries(
    flag.params
      .filter(({ name }) => query.changed.has(name))
      .map(({ name, type }) => [name, type === 'number' ? String(query.values[name]) : (given[name] ?? '')]),
  );
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.filters[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const params = { ...changed, ...filters };
  return {
    flag,
    query,
    params,
    changed,
    page: pageOf(page),
    stored: Object.keys(params).length === 0 && storedIsCurrent(edition),
    subjects: subjectsFor(flag, query),
  };
}

/** A form sends what was left empty; an empty list is a choice, an empty number or filter is none. */
function withoutEmpty(flag: Flag, given: FigureParams): FigureParams {
  const canBeEmpty = flag.params.filter(({ type }) => type !== 'number').map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== '' || canBeEmpty.includes(name)),
  );
}

function pageOf(given: string | undefined): number {
  if (given === undefined || given === '') return 1;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new LimpideError('usage', 'Parameter page: takes a whole number from 1.');
}

/** The one subject that the filters name, of this kind. */
export function isNamed({ kind }: FlagSubject, { filters }: FlagQuery): boolean {
  switch (kind) {
    case 'process':
    case 'contract':
      return filters.process !== undefined;
    case 'tenderer':
      return filters.supplier !== undefined;
    case 'buyer':
      return filters.buyer !== undefined;
    case 'procuringEntity':
      return filters.procuringEntity !== undefined;
    case 'pair':
      return filters.buyer !== undefined && filters.supplier !== undefined;
    case 'buyerCategory':
      return filters.buyer !== undefined && filters.category !== undefined;
  }
}

/** Which results are listed: every one of a subject that is named, else those asked for, else the flagged ones. */
export function listedResults(subject: FlagSubject, query: FlagQuery): readonly Result[] {
  if (query.result !== undefined) return [query.result];
  return isNamed(subject, query) ? results : ['flagged'];
}
