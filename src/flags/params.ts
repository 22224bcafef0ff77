/** The parameters of flags: declared by each flag with default, bounds and source, checked at the boundary. */
import type { SqlParams } from '../engine/engine.ts';
import type { ObservedUnit } from '../i18n/observed.ts';
import { LimpideError } from '../kernel/errors.ts';
import { type MeasureParams, parseParams } from '../measures/params.ts';
import { isField } from './fields.ts';
import type { Flag, Result } from './flag.ts';
import { results } from './flag.ts';

/** Where a default comes from: the published methodology, the law, or a choice of ours that the flag's words explain. */
export type ParamSource = 'ocp' | 'law' | 'own';

/** What a parameter is counted in. */
export type ParamUnit = Exclude<ObservedUnit, 'instant' | 'day' | 'text'>;

export type FlagParam =
  | {
      readonly name: string;
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly unit: ParamUnit;
      readonly source: ParamSource;
    }
  | {
      /** `details|details`: procurementMethodDetails, word for word. */
      readonly name: string;
      readonly type: 'list';
      readonly default: string;
      readonly source: ParamSource;
    }
  | {
      /** `details:number|details:number`. */
      readonly name: string;
      readonly type: 'map';
      readonly default: string;
      readonly unit: ParamUnit;
      readonly source: ParamSource;
    };

/**
 * Processes that are left out by their method details, in every flag, and those whose prices say nothing. The codes are
 * those of the reference cases of the Open Contracting Partnership's Cardinal; an operator whose publisher uses others
 * gives them.
 */
export const excluded: FlagParam = { name: 'excluded', type: 'list', default: 'EXC', source: 'ocp' };
export const withoutPrice: FlagParam = { name: 'withoutPrice', type: 'list', default: 'NPC', source: 'ocp' };

/**
 * What narrows a flag's subjects; peers and fences stay those of all. `missing`: those that lack this field; `also`: those
 * that another flag, by its id, finds with its defaults (a contract or a process: its process).
 */
export const filterNames = [
  'process',
  'contract',
  'buyer',
  'procuringEntity',
  'supplier',
  'year',
  'category',
  'region',
  'method',
  'it',
  'dataset',
  'missing',
  'also',
] as const;
export type FilterName = (typeof filterNames)[number];

export interface FlagQuery {
  /** Values bound to the flag's statements, defaults included. */
  readonly values: SqlParams;
  /** Names of the parameters that are not at their default. */
  readonly changed: ReadonlySet<string>;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Asks for the number of subjects with this result, in place of the share. */
  readonly result: Result | undefined;
}

const measureFilters = [
  'buyer',
  'supplier',
  'year',
  'category',
  'region',
  'method',
  'it',
  'dataset',
] as const;

function usage(name: string, what: string): LimpideError {
  return new LimpideError('usage', `Parameter ${name}: ${what}.`);
}

/** @throws LimpideError usage, naming the parameter, what was given and what is allowed */
export function parseFlagParams(flag: Flag, given: Readonly<Record<string, string>>): FlagQuery {
  const values: Record<string, string | number> = {};
  const changed = new Set<string>();
  for (const param of flag.params) {
    const value = given[param.name];
    const read = value === undefined ? initial(param) : parseOne(param, value);
    values[param.name] = read;
    if (read !== initial(param)) changed.add(param.name);
  }
  const filters: Partial<Record<FilterName, string>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (flag.params.some((param) => param.name === name) || name === 'result') continue;
    const filter = filterNames.find((known) => known === name);
    if (filter === undefined) {
      const all = [...flag.params.map((param) => param.name), ...filterNames, 'result'];
      throw usage(name, `is no parameter of ${flag.id}; its parameters are ${all.join(', ')}`);
    }
    if (value.length === 0 || value.length > 600) throw usage(name, 'takes 1 to 600 characters');
    filters[filter] = value;
  }
  checkFilters(filters);
  if (filters.missing !== undefined && !isField(filters.missing))
    throw usage('missing', `takes a field that flags need, and "${filters.missing}" is none`);
  const asked = given['result'];
  const result = results.find((one) => one === asked);
  if (asked !== undefined && result === undefined) throw usage('result', `takes ${results.join(', ')}`);
  return { values, changed, filters, result };
}

function checkFilters(filters: Readonly<Partial<Record<FilterName, string>>>): MeasureParams {
  return parseParams(
    Object.fromEntries(
      measureFilters.flatMap((name) => {
        const value = filters[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

function initial(param: FlagParam): string | number {
  if (param.type === 'number') return param.default;
  return param.type === 'list' ? fenced(param.default) : param.default;
}

/** "|a|b|": so that one of them can be found whole. */
function fenced(list: string): string {
  return list === '' ? '' : `|${list}|`;
}

function parseOne(param: FlagParam, value: string): string | number {
  if (param.type === 'number') return parseNumber(param, value);
  if (value.length > 2000) throw usage(param.name, 'takes 2,000 characters at most');
  if (param.type === 'list') return fenced(value);
  const separated = value.includes('|') ? value : value.replaceAll(/,(?=[^,]*:)/g, '|');
  for (const pair of separated.split('|'))
    if (pair !== '' && !/^.+:\d{1,6}$/.test(pair))
      throw usage(param.name, `takes "details:number|details:number", and "${pair}" is not so`);
  return separated;
}

function parseNumber(param: FlagParam & { readonly type: 'number' }, value: string): number {
  const read = /^-?\d{1,12}(\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
  const kind = param.whole ? 'a whole number' : 'a number';
  if (Number.isNaN(read) || (param.whole && !Number.isInteger(read)) || read < param.min || read > param.max)
    throw usage(param.name, `takes ${kind} from ${param.min} to ${param.max}, and "${value}" is not one`);
  return read;
}
