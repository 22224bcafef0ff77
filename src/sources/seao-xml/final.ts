/** Finals: what a contract cost in the end, from Contrats and ContratsRevisions. */
import { contractor } from './contractor.ts';
import { quebecInstant } from './dates.ts';
import { amount } from './exact-json.ts';
import { type FactContext, type Row, sequence } from './fact.ts';
import { ocidPrefix } from './notice.ts';
import type { XmlFields } from './parse.ts';

/**
 * One final. `amount`: Canadian dollars, all expenses included, absent when the file says zero (1,122 of 73,239, of
 * which 52 without a date: finals entered by mistake and emptied). `publishedDate` stays that of the first entry when
 * a final is revised.
 */
export function finalRow(number: string, fields: XmlFields, context: FactContext): Row {
  const who = contractor(fields);
  const published = fields.get('datepublicationfinale');
  return {
    ocid: ocidPrefix + number,
    number,
    reference: fields.get('numero'),
    contractor: who,
    finalDate: quebecInstant(fields.get('datefinale'), context.periodEnd),
    publishedDate: quebecInstant(published, context.periodEnd),
    amount: amount(fields.get('montantfinal')),
    periodStart: context.periodStart,
    periodEnd: context.periodEnd,
    revision: context.revision,
    sequence: sequence(number, who, published, context),
  };
}
