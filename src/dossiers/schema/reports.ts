/** reports.yaml: official reports that were spoken of, with their recommendations; one whose text was not found says so. */
import { z } from 'zod';
import { bothSchema, daySchema, grades, idSchema } from './words.ts';

export const recommendationSchema = z.strictObject({
  number: z.number().int().min(1),
  /** Ours, after the source. */
  text: bothSchema,
  sources: z.array(idSchema).min(1),
  facts: z.array(idSchema),
  commitments: z.array(idSchema),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

export const reportSchema = z.strictObject({
  id: idSchema,
  /** As published, or as its source describes it. */
  title: z.string().min(1),
  /** How pages call it. */
  label: bothSchema,
  about: bothSchema,
  authors: z.array(z.string().min(1)).min(1),
  date: daySchema.optional(),
  /** Day of the mandate. */
  mandated: daySchema.optional(),
  /** How many recommendations it has; null when the count was not found. */
  recommendationCount: z.number().int().min(1).nullable(),
  /** Those whose text was read; the others are shown as not found. */
  recommendations: z.array(recommendationSchema),
  sources: z.array(idSchema).min(1),
  grade: z.enum(grades),
  facts: z.array(idSchema),
  statements: z.array(idSchema),
  note: bothSchema.optional(),
});
export type Report = z.infer<typeof reportSchema>;
