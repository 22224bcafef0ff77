/** Awards with all their suppliers: a consortium's amount stands once, beside its members. */
import { number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';

export interface AwardRow {
  /** The award's own columns. */
  readonly row: SqlRow;
  readonly suppliers: readonly SqlRow[];
}

export function awardsWith(awards: readonly SqlRow[], suppliers: readonly SqlRow[]): AwardRow[] {
  const byAward = new Map<number, SqlRow[]>();
  for (const supplier of suppliers) {
    const award = number(supplier, 'award_no');
    const known = byAward.get(award);
    if (known) known.push(supplier);
    else byAward.set(award, [supplier]);
  }
  return awards.map((row) => ({ row, suppliers: byAward.get(number(row, 'award_no')) ?? [] }));
}
