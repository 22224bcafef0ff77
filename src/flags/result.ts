/** What a flag's answer is: the result shape of every measure, with a verdict a subject and totals of the three results. */
import type { SubjectKind } from './flag.ts';

export type EvidenceValue = string | number | null;

export interface FlagRow {
  readonly subject: {
    readonly kind: SubjectKind;
    /** ocid · contract's id · organization's key · `buyer|supplier` · `buyer|category`. */
    readonly id: string;
    readonly name?: string;
    /** The ocid, for a contract. */
    readonly process?: string;
  };
  readonly dimensions: Readonly<Record<string, string>>;
  readonly result: 'flagged' | 'clear' | 'notComputable';
  /** 1 or 0, or what was observed; null when it cannot be computed. */
  readonly value: number | null;
  readonly observed: number | null;
  readonly threshold: number | null;
  /** Peers that the threshold rests on; null where it rests on none. */
  readonly peers: number | null;
  readonly missing?: readonly string[];
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
}

export interface FlagCounts {
  readonly flagged: number;
  readonly clear: number;
  readonly notComputable: number;
}

export interface FlagTotals extends FlagCounts {
  /** Field → subjects that cannot be computed for want of it; a subject may lack several. */
  readonly missing: Readonly<Record<string, number>>;
  /** The same by kind of subject, derived ones included. */
  readonly kinds: Readonly<Partial<Record<SubjectKind, FlagCounts>>>;
}

export interface FlagResult {
  readonly measure: string;
  readonly version: number;
  readonly params: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly fictional?: true;
  /** share: flagged of those that can be computed; count: where one result is asked for. */
  readonly unit: 'share' | 'count';
  readonly grain: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly totals: FlagTotals;
  readonly rows?: readonly FlagRow[];
  /** Flagged rows about private individuals: counted, never listed. */
  readonly withheld?: number;
}

/** The value of a flag over the subjects counted: the share flagged, or the number with one result. */
export function shareOrCount(
  totals: FlagCounts,
  result: keyof FlagCounts | undefined,
): Pick<FlagResult, 'unit' | 'value' | 'numerator' | 'denominator'> {
  if (result !== undefined)
    return { unit: 'count', value: totals[result], numerator: totals[result], denominator: null };
  const computed = totals.flagged + totals.clear;
  return {
    unit: 'share',
    value: computed === 0 ? null : totals.flagged / computed,
    numerator: totals.flagged,
    denominator: computed,
  };
}
