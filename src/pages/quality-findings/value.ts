/** A finding's two values as people read them: years for rules about dates, else amounts. */
import { numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

const aboutDates: ReadonlySet<string> = new Set([
  'endBeforeStart',
  'awardBeforeStart',
  'contractOverBeforeAward',
  'beforeRecords',
  'farAhead',
]);

/** null when the rule compares nothing there. */
export function findingValue(row: SqlRow, column: 'observed' | 'reference', lang: Language): string | null {
  const value = numberOrNull(row, column);
  if (value === null) return null;
  return aboutDates.has(text(row, 'rule'))
    ? String(value)
    : formatMoney(value.toFixed(2), textOrNull(row, 'currency') ?? undefined, lang, {
        cents: Number.isInteger(value) ? 'auto' : 'always',
      });
}
