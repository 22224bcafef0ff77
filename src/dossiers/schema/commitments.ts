/** commitments.yaml: what someone undertook to do, the test that would settle it, and every verdict so far. */
import { z } from 'zod';
import { bothSchema, daySchema, hashSchema, idSchema, statuses } from './words.ts';

/** Append-only: a verdict is never changed, a new one follows it. */
export const verdictSchema = z.strictObject({
  status: z.enum(statuses),
  /** The day up to which it was looked at. */
  asOf: daySchema,
  /** Why this status follows from the evidence. */
  rule: bothSchema,
  /** Facts of facts.yaml; empty only for a status that rests on none (notDue, noEvidence, notInPower, notTestable). */
  evidence: z.array(idSchema),
  /** Roles, no names. */
  editors: z.array(bothSchema).min(1),
  dissent: bothSchema.optional(),
  reply: bothSchema.optional(),
  /** SHA-256 of this verdict and of the hash before it: an old verdict that is changed breaks the chain. */
  hash: hashSchema.optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A measure that tells something about the commitment, from real data only. */
export const measureLinkSchema = z.strictObject({
  /** Id of a measure of src/measures. */
  measure: z.string().regex(/^[a-z0-9-]+$/),
  params: z.record(z.string(), z.string()).optional(),
  /** What it tells, and what it does not. */
  about: bothSchema,
});
export type MeasureLink = z.infer<typeof measureLinkSchema>;

export const commitmentSchema = z.strictObject({
  /** That of its statement, where there is one commitment a statement. */
  id: idSchema,
  statement: idSchema,
  /** weak: indirect, open or conditional; negative: not to do. */
  kind: z.enum(['full', 'weak', 'negative']),
  action: bothSchema,
  test: bothSchema,
  deadline: daySchema.optional(),
  conditions: bothSchema.optional(),
  /** Who could act then, and who can now. */
  responsibleAtTheTime: bothSchema,
  whoCouldAct: bothSchema,
  testable: z.boolean(),
  /** What data would settle it. */
  dataNeeded: bothSchema.optional(),
  measures: z.array(measureLinkSchema),
  /** Facts that bear on it, whether a verdict rests on them or not. */
  facts: z.array(idSchema),
  /** Oldest first. */
  verdicts: z.array(verdictSchema).min(1),
});
export type Commitment = z.infer<typeof commitmentSchema>;
