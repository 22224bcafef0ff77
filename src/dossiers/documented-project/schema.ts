/** What a file of content/projects says: amounts that were published about one project, each with its scope and its source. */
import { z } from 'zod';

const words = z.strictObject({ fr: z.string().trim().min(1), en: z.string().trim().min(1) });
const id = z.string().regex(/^[a-z0-9-]+$/, 'an id is made of lower case letters, digits and hyphens');
/** A year, a month or a day, as precisely as the source tells. */
const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day: 2020, 2020-09, 2020-09-14');
/** Words of the source, in its own language, unchanged. */
const quote = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text.split(/\s+/).length <= 20, 'a quote has 20 words at most');

const sourceSchema = z.strictObject({
  publisher: z.string().min(1),
  /** As published; left out when it was not read. */
  title: z.string().min(1).optional(),
  url: z.url(),
  /** Day of publication, when the page tells it. */
  published: z.iso.date().optional(),
  grade: z.enum(['officialReport', 'contractRecord', 'press']),
});
export type ProjectSource = z.infer<typeof sourceSchema>;

const figureSchema = z.strictObject({
  id,
  /** Decimal, in the project's currency. */
  amount: z.string().regex(/^\d+(\.\d{1,2})?$/, 'an amount in dollars, digits only'),
  /** The source gives it as a minimum, or as near to the amount. */
  atLeast: z.boolean().optional(),
  approximate: z.boolean().optional(),
  role: z.enum(['plan', 'outcome']),
  scope: id,
  /** The date that the amount speaks of; left out when the source gives none. */
  when: when.optional(),
  what: words,
  quote,
  source: id,
  note: words.optional(),
});
export type PublishedFigure = z.infer<typeof figureSchema>;

const pairSchema = z.strictObject({ id, baseline: id, outcome: id, name: words });

const eventSchema = z.strictObject({ when, text: words, quote: quote.optional(), source: id });

export const documentedProjectSchema = z.strictObject({
  /** Also the file's name. */
  id,
  name: words,
  organization: words,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Day on which the sources were last read. */
  reviewed: z.iso.date(),
  summary: words,
  scopes: z.record(id, words),
  sources: z.record(id, sourceSchema),
  figures: z.array(figureSchema).min(1),
  pairs: z.array(pairSchema).min(1),
  /** The official light. */
  rating: z.strictObject({
    status: z.enum(['green', 'yellow', 'red', 'notPublished']),
    text: words,
    quote: quote.optional(),
    source: id,
  }),
  events: z.array(eventSchema),
});
export type DocumentedProject = z.infer<typeof documentedProjectSchema>;
