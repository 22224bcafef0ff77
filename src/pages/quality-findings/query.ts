/** What the list of findings can be asked for, checked at its boundary. */
import { z } from 'zod';
import type { Edition } from '../../editions/open.ts';
import { text } from '../../engine/cells.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { qualityRule } from '../../model/quality-rules.ts';
import { organizationNames } from '../measure/param-words.ts';
import datasetsSql from './datasets.sql';

const schema = z
  .object({
    rule: z.string().refine((id) => qualityRule(id) !== undefined, 'no such rule'),
    dataset: z.string().min(1).max(200),
    buyer: z.string().min(1).max(600),
    page: z.coerce.number().int().min(1).max(100_000),
  })
  .partial()
  .strict();

export type FindingsQuery = z.infer<typeof schema>;

/** @throws LimpideError usage, naming the parameter; notFound when the edition has no such dataset or body */
export async function findingsQuery(edition: Edition, query: URLSearchParams): Promise<FindingsQuery> {
  const parsed = schema.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new LimpideError(
      'usage',
      `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
    );
  }
  const { dataset, buyer } = parsed.data;
  if (dataset !== undefined) {
    const known = (await edition.all(datasetsSql)).map((row) => text(row, 'dataset'));
    if (!known.includes(dataset))
      throw new LimpideError(
        'notFound',
        `This edition has no dataset "${dataset}"; it has ${known.join(', ')}.`,
      );
  }
  if (buyer !== undefined && !(await organizationNames(edition, [buyer])).has(buyer))
    throw new LimpideError('notFound', `This edition has no public body "${buyer.slice(0, 200)}".`);
  return parsed.data;
}
