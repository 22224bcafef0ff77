/** statements.yaml, issues.yaml and positions.yaml: what was said, on what, and what it says of each issue. */
import { z } from 'zod';
import { bothSchema, daySchema, idSchema, quotationSchema, strengths } from './words.ts';

export const statementSchema = quotationSchema.extend({
  id: idSchema,
  speaker: idSchema,
  /** Who reports it; the same person when the words are direct. */
  reporter: idSchema,
  /** indirect: in the reporter's words, never shown as the speaker's own. */
  speech: z.enum(['direct', 'indirect']),
  /** An event of dossier.yaml. */
  event: idSchema,
  /** Left out when the source does not say. */
  date: daySchema.optional(),
  /** Ours, not a quote. */
  paraphrase: bothSchema,
  strength: z.enum(strengths),
});
export type Statement = z.infer<typeof statementSchema>;

export const issueSchema = z.strictObject({
  id: idSchema,
  title: bothSchema,
  /** What the issue is about, for who has never heard of it. */
  about: bothSchema,
  /** What a stance is measured against; a citizen answers it in the comparison. */
  proposition: bothSchema,
  /** The question that is asked to who has not spoken. */
  question: bothSchema,
});
export type Issue = z.infer<typeof issueSchema>;

/** −2 against … +2 for the proposition; unclear: something is said, not for or against; notStated: the source is silent. */
export const stances = [-2, -1, 0, 1, 2, 'unclear', 'notStated'] as const;
export const stanceSchema = z.union([
  z.literal(-2),
  z.literal(-1),
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal('unclear'),
  z.literal('notStated'),
]);
export type Stance = z.infer<typeof stanceSchema>;

/** One cell of the matrix; all cells are written, silences too. */
export const positionSchema = z.strictObject({
  issue: idSchema,
  actor: idSchema,
  stance: stanceSchema,
  /** In the order of the source; none when nothing is stated. */
  statements: z.array(idSchema),
  /** Why this stance, where the words leave room. */
  note: bothSchema.optional(),
  validFrom: daySchema.optional(),
  validTo: daySchema.optional(),
});
export type Position = z.infer<typeof positionSchema>;
