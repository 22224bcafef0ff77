/** Awards with all their suppliers: a consortium's amount stands once, beside its members. */
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';

export interface AwardRow {
  /** The award's own columns. */
  readonly row: SqlRow;
  /** Rows of its suppliers that have a name. */
  readonly suppliers: readonly SqlRow[];
}

/** @param rows one an award and supplier, as awards.sql gives them */
export function awardsOf(rows: readonly SqlRow[]): AwardRow[] {
  const byNumber = new Map<string, { row: SqlRow; suppliers: SqlRow[] }>();
  for (const row of rows) {
    const key = textOrNull(row, 'award_no') ?? '';
    const award = byNumber.get(key) ?? { row, suppliers: [] };
    if (textOrNull(row, 'name') !== null) award.suppliers.push(row);
    byNumber.set(key, award);
  }
  return [...byNumber.values()];
}
