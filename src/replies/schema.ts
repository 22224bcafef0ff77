/** What a file of content/replies says: what a body answered, to what, and who signed in its name. */
import { z } from 'zod';

const targetSchema = z
  .strictObject({
    /** Code of a flag, as on its page. */
    flag: z.string().min(1).optional(),
    /** Ocid of a process. */
    process: z.string().startsWith('ocds-').optional(),
    /** Key of an organization, as in the address of its page. */
    buyer: z.string().min(1).optional(),
    supplier: z.string().min(1).optional(),
    /** A commitment of a dossier: quebec-2012/C3. */
    commitment: z
      .string()
      .regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/, 'a commitment is named by its dossier and its id: quebec-2012/C3')
      .optional(),
  })
  .refine((target) => Object.keys(target).length > 0, {
    message: 'a reply answers a flag, a process, a buyer, a supplier or a commitment',
  });
/** What is answered, or where replies are shown: a flag, a process, an organization, or a flag on one of them. */
export type ReplyTarget = z.infer<typeof targetSchema>;

export const replySchema = z.strictObject({
  /** Also the file's name. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'an id is made of lower case letters, digits and hyphens'),
  /** Whose data are answered: a reply is never shown beside the other lineage. */
  lineage: z.enum(['real', 'demo']),
  /** Day of the reply. */
  date: z.iso.date(),
  from: z.strictObject({
    body: z.string().min(1),
    /** Role of who signs; no name of a person. */
    role: z.string().min(1),
  }),
  answers: z.array(targetSchema).min(1),
  language: z.enum(['fr', 'en']),
  /** As given; a blank line parts paragraphs. */
  text: z.string().trim().min(1),
  source: z.strictObject({
    received: z.iso.date(),
    how: z.enum(['letter', 'email', 'publication']),
    url: z.url().optional(),
  }),
});
export type Reply = z.infer<typeof replySchema>;
