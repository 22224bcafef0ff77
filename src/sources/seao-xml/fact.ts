/** What finals and expenses of SEAO's XML have in common: whose they are, and which of several alike. */
import { contractor } from './contractor.ts';
import { quebecInstant } from './dates.ts';
import type { Json } from './exact-json.ts';
import { ocidPrefix } from './notice.ts';
import type { XmlFields } from './parse.ts';

export interface FactContext {
  /** Days, YYYY-MM-DD. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** From a file of revisions. */
  readonly revision: boolean;
  /** How often each key came in this file. */
  readonly seen: Map<string, number>;
}

export type Row = { readonly [key: string]: Json };

/** Head of a row: the process it belongs to, by number of the notice and the buyer's own reference. */
export function subject(number: string, fields: XmlFields, context: FactContext): Row {
  return {
    ocid: `${ocidPrefix}${number}`,
    number,
    reference: fields.get('numero'),
    periodStart: context.periodStart,
    periodEnd: context.periodEnd,
    revision: context.revision,
  };
}

/**
 * Contractor, day of publication, and `sequence`: the rank, from 0, among the rows of this file that share number,
 * contractor and day. One contractor has up to 15 finals of one day for one notice (lots), each with its own amount.
 */
export function attribution(
  number: string,
  fields: XmlFields,
  publishedField: string,
  context: FactContext,
): Row {
  const who = contractor(fields);
  const published = fields.get(publishedField);
  const key = `${number} ${who.id ?? ''} ${published ?? ''}`;
  const sequence = context.seen.get(key) ?? 0;
  context.seen.set(key, sequence + 1);
  return { contractor: who, publishedDate: quebecInstant(published, context.periodEnd), sequence };
}
