/** The one schema of a dossier: each key is a file of its folder, `<key>.yaml`. */
import { z } from 'zod';
import { chainSchema } from './chains.ts';
import { claimSchema } from './claims.ts';
import { commitmentSchema } from './commitments.ts';
import { factSchema } from './facts.ts';
import { actorsSchema } from './people.ts';
import { reportSchema } from './reports.ts';
import { issueSchema, positionSchema, statementSchema } from './said.ts';
import { referenceSchema, sourceSchema } from './sources.ts';
import { bothSchema, daySchema, idSchema, quotationSchema } from './words.ts';

export const eventSchema = z.strictObject({
  id: idSchema,
  title: bothSchema,
  /** What the sources allow to say of when. */
  when: bothSchema,
  date: daySchema.optional(),
  sources: z.array(idSchema).min(1),
});
export type DossierEvent = z.infer<typeof eventSchema>;

/** dossier.yaml: what the dossier is, what it rests on, and what a reader must know of who reports. */
export const headSchema = z.strictObject({
  /** Also the folder's name. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a dossier is lower case: letters, digits, hyphens'),
  title: bothSchema,
  lede: bothSchema,
  /** The main text: its quotes are checked against it. */
  seed: idSchema,
  reporter: idSchema,
  /** How a quote is labelled everywhere: « rapporté par … ». */
  label: bothSchema,
  events: z.array(eventSchema).min(1),
  disclosures: z.array(z.strictObject({ text: bothSchema, sources: z.array(idSchema).min(1) })),
  /** What the author herself asks for. */
  requests: z.array(z.strictObject({ text: bothSchema, quotation: quotationSchema })),
  /** How stances are set, and what the end of a mandate does and does not do to a verdict. */
  rules: z.strictObject({ stances: bothSchema, endOfMandate: bothSchema, evidence: bothSchema }),
  /** Where a motion can be put, as the source tells; shown beside each motion. */
  motions: bothSchema.optional(),
  references: z.array(referenceSchema),
  /** What was looked for and not found. */
  limits: z.array(bothSchema),
});
export type Head = z.infer<typeof headSchema>;

export const dossierSchema = z.strictObject({
  dossier: headSchema,
  sources: z.array(sourceSchema).min(1),
  actors: actorsSchema,
  issues: z.array(issueSchema).min(1),
  statements: z.array(statementSchema).min(1),
  positions: z.array(positionSchema),
  commitments: z.array(commitmentSchema),
  claims: z.array(claimSchema),
  reports: z.array(reportSchema),
  facts: z.array(factSchema),
  /** None in an edition that was made before there were any. */
  chains: z.array(chainSchema).default([]),
});
export type DossierFiles = z.infer<typeof dossierSchema>;

export const parts = [
  'dossier',
  'sources',
  'actors',
  'issues',
  'statements',
  'positions',
  'commitments',
  'claims',
  'reports',
  'facts',
  'chains',
] as const satisfies readonly (keyof DossierFiles)[];
export type Part = (typeof parts)[number];
