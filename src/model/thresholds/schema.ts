/** What a file of content/thresholds says: amounts from which a public call is required, by kind of body, nature and date, each with its source. */
import { z } from 'zod';

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

/**
 * Kinds of bodies. `publicBody` is any body that is not municipal: where a jurisdiction sets other amounts for its
 * government than for its health and education network, the file gives `government` and `network`.
 */
export const bodyKinds = ['government', 'network', 'municipal', 'publicBody'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const categories = ['goods', 'services', 'works'] as const;
export type ThresholdCategory = (typeof categories)[number];

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().optional(),
  section: z.string().min(1),
  /** Day on which the text was read. */
  consulted: z.iso.date(),
});
export type ThresholdSource = z.infer<typeof sourceSchema>;

const entrySchema = z
  .strictObject({
    appliesTo: z.enum(bodyKinds),
    categories: z.array(z.enum(categories)).min(1),
    /** Decimal string: a contract of this amount or more needs a public call. */
    amount: z
      .string()
      .regex(/^[1-9]\d*(\.\d{1,2})?$/, 'an amount is written "121200" or "121200.50", in quotes'),
    /** First and last day. */
    from: z.iso.date(),
    to: z.iso.date(),
    /** `stated`: a source says this amount of this kind of body; `derived`: it follows from sources, as the note says. */
    certainty: z.enum(['stated', 'derived']),
    sources: z.array(z.string()).min(1),
    note: both.optional(),
  })
  .refine((entry) => entry.certainty === 'stated' || entry.note !== undefined, {
    path: ['note'],
    message: 'a derived amount says in its note what it follows from',
  });
export type ThresholdEntry = z.infer<typeof entrySchema>;

export const thresholdFileSchema = z.strictObject({
  jurisdiction: both,
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Prefixes of the ocids that the amounts apply to. */
  prefixes: z.array(z.string().startsWith('ocds-')).min(1),
  sources: z.record(z.string().regex(/^[a-z0-9-]+$/), sourceSchema),
  entries: z.array(entrySchema).min(1),
});
export type ThresholdFile = z.infer<typeof thresholdFileSchema>;
