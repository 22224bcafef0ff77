/** Adds counted verdicts up: three results, by kind of subject, and the fields that were missing. */
import type { Flag, Result, SubjectKind } from './flag.ts';
import type { FlagCounts, FlagTotals } from './result.ts';

/** Subjects of one kind with one result that lack the same fields. */
export interface CountedRow {
  readonly kind: SubjectKind;
  readonly result: Result;
  /** Comma-separated field paths. */
  readonly missing: string | null;
  readonly n: number;
}

const none: FlagCounts = { flagged: 0, clear: 0, notComputable: 0 };

/** Totals are those of the flag's own subjects; derived ones stand under their kind only. */
export function totalsOf(flag: Flag, rows: readonly CountedRow[]): FlagTotals {
  const derived = new Set(flag.subjects.filter((subject) => subject.derived).map(({ kind }) => kind));
  const kinds: Partial<Record<SubjectKind, FlagCounts>> = {};
  const missing: Record<string, number> = {};
  let all = none;
  for (const { kind, result, missing: lacking, n } of rows) {
    kinds[kind] = plus(kinds[kind] ?? none, result, n);
    if (derived.has(kind)) continue;
    all = plus(all, result, n);
    for (const field of lacking?.split(',') ?? []) missing[field] = (missing[field] ?? 0) + n;
  }
  return { ...all, missing: sorted(missing), kinds };
}

function plus(counts: FlagCounts, result: Result, n: number): FlagCounts {
  return { ...counts, [result]: counts[result] + n };
}

function sorted(missing: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(missing).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
