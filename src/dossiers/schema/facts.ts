/** facts.yaml: what happened before and after, each with its sources and its grade; what was not verified says so. */
import { z } from 'zod';
import { bothSchema, daySchema, grades, idSchema } from './words.ts';

export const factSchema = z.strictObject({
  id: idSchema,
  /** When it happened; left out when it has no day of its own. */
  date: daySchema.optional(),
  text: bothSchema,
  /** What it bears on, beside the commitments that name it. */
  issues: z.array(idSchema),
  actors: z.array(idSchema),
  verified: z.boolean(),
  /** At least one, and a grade, for a verified fact. */
  sources: z.array(idSchema),
  grade: z.enum(grades).optional(),
  /** Of a fact that is not verified: what was looked for. */
  looked: bothSchema.optional(),
});
export type Fact = z.infer<typeof factSchema>;
