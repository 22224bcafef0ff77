/** Additional expenses of a contract, from Depenses and DepensesRevisions. */
import { quebecInstant } from './dates.ts';
import { amount } from './exact-json.ts';
import { attribution, type FactContext, type Row, subject } from './fact.ts';
import type { XmlFields, XmlRecord } from './parse.ts';

/** One expense of a notice: `amount` in Canadian dollars (absent when zero), `description` the buyer's reason. */
export function expenseRow(number: string, notice: XmlRecord, expense: XmlFields, context: FactContext): Row {
  return {
    ...subject(number, notice.fields, context),
    ...attribution(number, expense, 'datepublicationdepense', context),
    date: quebecInstant(expense.get('datedepense'), context.periodEnd),
    amount: amount(expense.get('montantdepense')),
    description: expense.get('description'),
  };
}

/**
 * A notice whose expenses were revised in the period: the rows that follow are its whole list at the end of the
 * period, in place of all that was published up to then; `expenses` 0 means that all were withdrawn.
 */
export function expenseRevisionRow(number: string, notice: XmlRecord, context: FactContext): Row {
  return { ...subject(number, notice.fields, context), expenses: notice.children.length };
}
