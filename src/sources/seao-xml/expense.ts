/** Additional expenses of a contract, from Depenses and DepensesRevisions. */
import { contractor } from './contractor.ts';
import { quebecInstant } from './dates.ts';
import { amount } from './exact-json.ts';
import { type FactContext, type Row, sequence } from './fact.ts';
import { ocidPrefix } from './notice.ts';
import type { XmlFields, XmlRecord } from './parse.ts';

/** One expense of a notice: `amount` in Canadian dollars (absent when zero), `description` the buyer's reason. */
export function expenseRow(number: string, notice: XmlRecord, expense: XmlFields, context: FactContext): Row {
  const who = contractor(expense);
  const published = expense.get('datepublicationdepense');
  return {
    ocid: ocidPrefix + number,
    number,
    reference: notice.fields.get('numero'),
    contractor: who,
    date: quebecInstant(expense.get('datedepense'), context.periodEnd),
    publishedDate: quebecInstant(published, context.periodEnd),
    amount: amount(expense.get('montantdepense')),
    description: expense.get('description'),
    periodStart: context.periodStart,
    periodEnd: context.periodEnd,
    revision: context.revision,
    sequence: sequence(number, who, published, context),
  };
}

/**
 * A notice whose expenses were revised in the period: the rows that follow are its whole list at the end of the
 * period, in place of all that was published up to then; `expenses` 0 means that all were withdrawn.
 */
export function expenseRevisionRow(number: string, notice: XmlRecord, context: FactContext): Row {
  return {
    ocid: ocidPrefix + number,
    number,
    reference: notice.fields.get('numero'),
    periodStart: context.periodStart,
    periodEnd: context.periodEnd,
    revision: context.revision,
    expenses: notice.children.length,
  };
}
