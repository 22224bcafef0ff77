/** sources.yaml: every text that the dossier rests on, named once, and cited by its id everywhere else. */
import { z } from 'zod';
import { bothSchema, daySchema, grades, hashSchema, idSchema } from './words.ts';

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** Who publishes it; as the page names itself, or the site's name. */
  publisher: z.string().min(1),
  author: z.string().min(1).optional(),
  url: z.url('an address begins with https:// or http://').optional(),
  /** Day of publication; left out when the source does not say. */
  date: daySchema.optional(),
  grade: z.enum(grades),
  /** What a reader should know of it: partial, archived, cites another. */
  note: bothSchema.optional(),
  /** The text that quotes are checked against; the text itself is not kept here. */
  text: z
    .strictObject({
      /** Of the file's bytes. */
      sha256: hashSchema,
      /** Of the normalized text, in words. */
      words: z.number().int().min(1),
    })
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A number of the seed's own list of links: found as a page or not. */
export const referenceSchema = z.strictObject({
  number: z.number().int().min(1),
  label: bothSchema,
  /** The source it leads to; left out when the page was not found. */
  source: idSchema.optional(),
  found: z.boolean(),
});
export type NumberedReference = z.infer<typeof referenceSchema>;
