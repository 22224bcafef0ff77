/** Finals: what a contract cost in the end, from Contrats and ContratsRevisions. */
import { quebecInstant } from './dates.ts';
import { amount } from './exact-json.ts';
import { attribution, type FactContext, type Row, subject } from './fact.ts';
import type { XmlFields } from './parse.ts';

/**
 * One final. `amount`: Canadian dollars, all expenses included, absent when the file says zero (1,122 of 73,239, of
 * which 52 without a date: finals entered by mistake and emptied). `publishedDate` stays that of the first entry when
 * a final is revised.
 */
export function finalRow(number: string, fields: XmlFields, context: FactContext): Row {
  return {
    ...subject(number, fields, context),
    ...attribution(number, fields, 'datepublicationfinale', context),
    finalDate: quebecInstant(fields.get('datefinale'), context.periodEnd),
    amount: amount(fields.get('montantfinal')),
  };
}
