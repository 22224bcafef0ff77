/** Days of a process as facts: an instant gives its day in Québec, and a day that no notice can have is not shown. */
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { dayOfInstant } from '../../i18n/time.ts';

/** Before electronic notices, or beyond any contract: a placeholder (1900-01-01, 9999-12-31) or a slip. */
function isPlausible(day: string): boolean {
  return day >= '1990' && day < '2100';
}

/** "YYYY-MM-DD", or null when the cell is empty, unreadable or no plausible day. */
export function dayOf(row: SqlRow, column: string): string | null {
  const value = textOrNull(row, column);
  if (value === null) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? value : dayOfInstant(value);
  return day !== undefined && isPlausible(day) ? day : null;
}
