/** actors.yaml: people and organizations, as Popolo has them; only office holders and candidates, in that role. */
import { z } from 'zod';
import { bothSchema, daySchema, idSchema } from './words.ts';

export const membershipSchema = z.strictObject({
  organization: idSchema,
  role: bothSchema,
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Empty only when `verified` is false. */
  sources: z.array(idSchema),
  verified: z.boolean(),
  note: bothSchema.optional(),
});
export type Membership = z.infer<typeof membershipSchema>;

export const personSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  familyName: z.string().min(1),
  /** actor: takes positions, a column of the matrix; reporter: tells what others said. */
  part: z.enum(['actor', 'reporter']),
  memberships: z.array(membershipSchema).min(1),
});
export type Person = z.infer<typeof personSchema>;

export const organizationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  classification: z.enum(['party', 'firm', 'association', 'government']),
  note: bothSchema.optional(),
  sources: z.array(idSchema),
});
export type Organization = z.infer<typeof organizationSchema>;

/** Time in office: its end is shown beside verdicts, and never changes one. */
export const mandateSchema = z.strictObject({
  person: idSchema,
  office: bothSchema,
  from: daySchema.optional(),
  to: daySchema.optional(),
  sources: z.array(idSchema).min(1),
  note: bothSchema.optional(),
});
export type Mandate = z.infer<typeof mandateSchema>;

export const actorsSchema = z.strictObject({
  people: z.array(personSchema).min(1),
  organizations: z.array(organizationSchema).min(1),
  mandates: z.array(mandateSchema),
});
