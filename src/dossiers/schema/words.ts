/** The small parts that every file of a dossier is made of: ids, texts in two languages, days, quotes, grades. */
import { z } from 'zod';

export const bothSchema = z.strictObject({
  fr: z.string().trim().min(1, 'write the French text'),
  en: z.string().trim().min(1, 'write the English text'),
});
export type Both = z.infer<typeof bothSchema>;

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is made of letters, digits and hyphens; write one such as C3');

/** A day, a month or a year: what the source says, no more. */
export const daySchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is written "2012-09-04", "2012-09" or "2012", in quotes',
  );

/** SHA-256, in lower-case hexadecimal. */
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits; `limpide dossier check` tells the right one');

/**
 * A short extract, word for word. `wordOffset`: how many words of the normalized text stand before it; `quoteHash`: of
 * the normalized quote (src/dossiers/quotes.ts). Both are checked, the offset where the text is at hand.
 */
export const quotationSchema = z.strictObject({
  quote: z.string().trim().min(1),
  source: idSchema,
  /** Where in the source, for a reader: a paragraph, a page. */
  locator: bothSchema,
  wordOffset: z.number().int().min(0),
  quoteHash: hashSchema,
});
export type Quotation = z.infer<typeof quotationSchema>;

/** How strong a piece of evidence is, strongest first. */
export const grades = ['voteOrLaw', 'decreeOrContract', 'officialReport', 'press', 'interview'] as const;
export type Grade = (typeof grades)[number];

/** F firm · I intention · O open or conditional · P opinion · R refusal · N no position · – reported fact. */
export const strengths = ['F', 'I', 'O', 'P', 'R', 'N', '–'] as const;
export type Strength = (typeof strengths)[number];

export const statuses = [
  'notDue',
  'inProgress',
  'stalled',
  'kept',
  'partlyKept',
  'keptLate',
  'broken',
  'notTestable',
  'notInPower',
  'noEvidence',
  'doneByAnother',
] as const;
export type Status = (typeof statuses)[number];
