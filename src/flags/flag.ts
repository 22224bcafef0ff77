/** What a flag is: a measure with three results for each subject, and the words that let its subject read it without being wronged. */
import type { ObservedUnit } from '../i18n/observed.ts';
import type { Words } from '../measures/measure.ts';
import type { FieldPath } from './fields.ts';
import type { FlagParam } from './params.ts';

/** id of a subject: ocid · contract's id · organization's key · `buyer|supplier` · `buyer|category`. */
export const subjectKinds = [
  'process',
  'contract',
  'tenderer',
  'buyer',
  'procuringEntity',
  'pair',
  'buyerCategory',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const results = ['flagged', 'clear', 'notComputable'] as const;
export type Result = (typeof results)[number];

/** A column that shows what a verdict rests on; its label stands in the flag's words under the same name. */
export interface Evidence {
  readonly column: string;
  readonly unit: ObservedUnit;
}

export interface FlagSubject {
  readonly kind: SubjectKind;
  /**
   * Returns one row a subject: its key (process: pid, buyer_oid, year; contract: those and part_no; tenderer, buyer,
   * procuringEntity: oid; pair: oid, other_oid, and year where the flag is annual; buyerCategory: oid, category), result,
   * observed, threshold, peers, missing (comma-separated field paths, or null), and the columns of evidence.
   * Fragments: quartiles (of `population`), process (the statement of the flag's first subject).
   */
  readonly sql: string;
  /** Follows from another subject of the flag: only its flagged rows are there, and they are not counted in totals. */
  readonly derived?: true;
  /** Pairs told year by year. */
  readonly annual?: true;
  readonly evidence: readonly Evidence[];
}

/** What the flag's words are in one language. */
export interface FlagWords {
  readonly title: string;
  /** What it asks, as a question. */
  readonly question: string;
  /** Why it is worth asking, without a verdict. */
  readonly why: string;
  /** The formula in words, with the default thresholds. */
  readonly formula: string;
  /** Usual reasons that are nobody's fault. */
  readonly explanations: readonly string[];
  /** What it must not be taken for, and what it leaves out. */
  readonly caution: string;
  /** What is compared with the threshold: « jours pour répondre ». */
  readonly observed: string;
  readonly params: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

/**
 * How a place of the slider decides, over subjects that can be computed: what was observed is under, at most, over, at
 * least it (and under 1); or beyond the fence that many interquartile ranges away.
 */
export type Finds = 'under' | 'atMost' | 'over' | 'atLeast' | 'atLeastUnderOne' | 'lowerFence' | 'upperFence';

export interface Flag {
  /** OCP code where the formula is the published one, else a name of ours. */
  readonly id: string;
  /** Raise when the verdict on the same rows may change. */
  readonly version: number;
  /** The published methodology's code; absent where the formula is ours. */
  readonly ocp?: string;
  readonly subjects: readonly [FlagSubject, ...FlagSubject[]];
  /** Returns peer, value: the population whose quartiles are the threshold. */
  readonly population?: string;
  readonly params: readonly FlagParam[];
  /** Fields without which nothing can be said: every one of `all`, and one of each group of `any`. */
  readonly requires: { readonly all: readonly FieldPath[]; readonly any?: readonly (readonly FieldPath[])[] };
  /** `one`: 1 when flagged, 0 when clear; `observed`: what was observed. */
  readonly value: 'one' | 'observed';
  readonly unit: ObservedUnit;
  /** The parameter that the flag's page moves, and the values it takes, in order. */
  readonly slider?: { readonly param: string; readonly values: readonly number[]; readonly finds: Finds };
  readonly words: { readonly fr: FlagWords; readonly en: FlagWords };
  readonly reference: Words;
}
