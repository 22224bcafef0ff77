/** What a measure is: one SQL statement over the edition, and the words that let anyone judge it. */
import type { MeasureParams } from './params.ts';
import type { Filter, PopulationName } from './populations.ts';

export interface Words {
  readonly fr: string;
  readonly en: string;
}

/**
 * share: 0–1 · points: a share minus a share · index: 0–10,000 · ratio: a number · count: whole · days · millions: millions of
 * dollars, as published · money: decimal string in the edition’s currency.
 */
export const units = ['count', 'share', 'points', 'ratio', 'index', 'millions', 'money', 'days'] as const;
export type Unit = (typeof units)[number];

/** What a measure can be split by. */
export const splits = [
  'year',
  'category',
  'region',
  'method',
  'buyer',
  'area',
  'organization',
  'project',
] as const;
export type Split = (typeof splits)[number];

export function isSplit(text: string): text is Split {
  return splits.some((split) => split === text);
}

export interface Measure {
  readonly id: string;
  /** Raise when the value for the same rows may change. */
  readonly version: number;
  readonly unit: Unit;
  /** What its rows are; default: processes. */
  readonly population?: Exclude<PopulationName, 'process'>;
  /** What is meant by a parameter that is not given, unless the rows are split by it. */
  readonly defaults?: MeasureParams;
  /** Parameters of the population that say nothing here, and are refused. */
  readonly refuses?: readonly Filter[];
  /** `value`: one number a group; `ranking`: one row an organization. */
  readonly form: 'value' | 'ranking';
  /** Whom a ranking ranks; default: buyers. */
  readonly subject?: 'supplier';
  /** What one row of the population is, for people. */
  readonly grain: Words;
  readonly title: Words;
  readonly question: Words;
  /** Why it is worth measuring, in a sentence, without a verdict. */
  readonly purpose: Words;
  /** The formula in words, numerator and denominator named. */
  readonly formula: Words;
  /** What the number leaves out, and what it must not be taken for. */
  readonly caution: Words;
  /** Why a row of the population may not be computed: « le nombre de soumissionnaires n’est pas publié ». */
  readonly missing: Words;
  /** What stands above and below the line, for measures that have more than a sum; no denominator: a count beside the value. */
  readonly parts?: {
    readonly numerator: Words;
    readonly denominator?: Words;
    /** Default: count. */
    readonly unit?: 'count' | 'money';
  };
  /** Where the formula comes from, when it is not ours. */
  readonly reference?: string;
  /**
   * Returns, a group: key, value, numerator, denominator, n, not_computable; a ranking also subject_key and
   * subject_name; a sum of amounts also left_out (rows whose amount is left out for its quality). Fragments: split (the group's expression on p), filters (the usual conditions on p).
   */
  readonly sql: string;
  /** True when its whole-edition value stands on the home page and is checked by `verify`. */
  readonly headline: boolean;
}
