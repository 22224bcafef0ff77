/** chains.yaml: what leads from words to a measured result, link by link; a link that is missing says what would settle it. */
import { z } from 'zod';
import { bothSchema, idSchema } from './words.ts';

/** In the order in which a reader follows them. */
export const steps = ['quote', 'commitment', 'recommendation', 'project', 'contract', 'measure'] as const;
export type Step = (typeof steps)[number];

/**
 * What kind of link it is. said: the words themselves; recommended: an official report asked for it; byHand: tied by the
 * editors, who say why; candidate: may belong, found by words in the notices; computed: a measure of the data.
 */
export const linkKinds = ['said', 'recommended', 'byHand', 'candidate', 'computed'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const chainLinkSchema = z.strictObject({
  kind: z.enum(linkKinds),
  /** Why the two belong together; needed unless the link is `said` or `computed`. */
  why: bothSchema.optional(),
  statement: idSchema.optional(),
  commitment: idSchema.optional(),
  /** A report, and the number of its recommendation. */
  report: idSchema.optional(),
  recommendation: z.number().int().min(1).optional(),
  fact: idSchema.optional(),
  /** A project of content/projects, and one of its amounts where that is what is tied. */
  project: idSchema.optional(),
  amount: idSchema.optional(),
  /** Words looked for in the notices of the edition, as the search of contracts takes them. */
  search: z.strictObject({ q: z.string().min(1).max(200), it: z.enum(['yes', 'no']).optional() }).optional(),
  /** A measure that one of the chain's commitments names, with its parameters. */
  measure: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});
export type ChainLink = z.infer<typeof chainLinkSchema>;

export const chainStepSchema = z.strictObject({
  links: z.array(chainLinkSchema),
  /** Needed where nothing but candidates is linked: what is not known, and what would settle it. */
  missing: z.strictObject({ what: bothSchema, settledBy: bothSchema }).optional(),
});
export type ChainStep = z.infer<typeof chainStepSchema>;

export const chainSchema = z.strictObject({
  id: idSchema,
  title: bothSchema,
  /** What the chain shows, in a sentence or two. */
  about: bothSchema,
  steps: z.strictObject({
    quote: chainStepSchema,
    commitment: chainStepSchema,
    recommendation: chainStepSchema,
    project: chainStepSchema,
    contract: chainStepSchema,
    measure: chainStepSchema,
  }),
});
export type Chain = z.infer<typeof chainSchema>;
