/** claims.yaml: figures and facts that were asserted, each checked under every definition that changes the answer. */
import { z } from 'zod';
import { bothSchema, grades, idSchema, quotationSchema } from './words.ts';

export const checkResults = ['true', 'false', 'aboutEqual', 'misleading', 'notVerified'] as const;
export type CheckResult = (typeof checkResults)[number];

/** One number that a check compares, with its scope: numbers of different scopes are never merged. */
export const checkValueSchema = z.strictObject({
  label: bothSchema,
  /** Decimal string, as the source gives it. */
  value: z.string().regex(/^-?\d+(\.\d+)?$/, 'a value is a decimal number in quotes, such as "34.5"'),
  unit: bothSchema,
  /** What is counted: year, perimeter. */
  scope: bothSchema,
  approximate: z.boolean().optional(),
  sources: z.array(idSchema).min(1),
});
export type CheckValue = z.infer<typeof checkValueSchema>;

export const checkSchema = z.strictObject({
  /** Id of the definition; unique in the claim, and part of the address. */
  definition: idSchema,
  label: bothSchema,
  /** What is compared with what, under this definition. */
  meaning: bothSchema,
  result: z.enum(checkResults),
  values: z.array(checkValueSchema),
  /** Why the result follows, in one or two sentences. */
  explanation: bothSchema,
  caution: bothSchema.optional(),
  grade: z.enum(grades).optional(),
  /** Sources of the check as a whole. */
  sources: z.array(idSchema),
  /** A measure that gives the same comparison from data in the edition. */
  measure: z
    .strictObject({ id: z.string().min(1), params: z.record(z.string(), z.string()).optional() })
    .optional(),
});
export type Check = z.infer<typeof checkSchema>;

export const claimSchema = z
  .strictObject({
    id: idSchema,
    title: bothSchema,
    /** A statement of statements.yaml, or the claimant's own words. */
    statement: idSchema.optional(),
    quotation: quotationSchema.optional(),
    claimant: idSchema,
    figure: z.string().optional(),
    unit: bothSchema.optional(),
    scope: bothSchema.optional(),
    /** The answer as a whole, that says what it depends on. */
    summary: bothSchema,
    checks: z.array(checkSchema).min(1),
    facts: z.array(idSchema),
    /** Issues and commitments that it bears on. */
    issues: z.array(idSchema),
  })
  .refine((claim) => (claim.statement === undefined) !== (claim.quotation === undefined), {
    message: 'a claim names a statement or brings a quotation, one of the two',
  });
export type Claim = z.infer<typeof claimSchema>;
