/** The one result shape of every measure, the same in pages, API and command line. */
import type { Unit } from './measure.ts';

export interface ResultRow {
  readonly subject?: { readonly kind: string; readonly id: string; readonly name?: string };
  /** The split's value, as the parameter of that name takes it: `unknown` for the rows that do not say. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly result: 'value' | 'flagged' | 'clear' | 'notComputable';
  /** Money as a decimal string, else a number; null when it cannot be computed. */
  readonly value: string | number | null;
  readonly numerator?: string | number | null;
  readonly denominator?: string | number | null;
  /** Rows that the value rests on. */
  readonly n: number;
  /** Rows of the population that lack a field that the value needs. */
  readonly notComputable?: number;
  /** Rows of which an amount is left out of the value for its quality (see model/quality-rules.ts). */
  readonly leftOut?: number;
  readonly missing?: readonly string[];
}

export interface MeasureResult {
  readonly measure: string;
  readonly version: number;
  readonly params: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly fictional?: true;
  readonly unit: Unit;
  readonly currency?: string;
  readonly grain: string;
  /** The single value, repeated, when the measure is not split (a ranking: when one organization is asked for). */
  readonly value?: string | number | null;
  readonly numerator?: string | number | null;
  readonly denominator?: string | number | null;
  readonly rows: readonly ResultRow[];
  readonly totals: {
    readonly rows: number;
    readonly n: number;
    readonly notComputable: number;
    readonly leftOut?: number;
  };
}
