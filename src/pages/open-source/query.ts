/** What the list of mentions of open source is asked for, checked at the boundary. */
import { z } from 'zod';
import type { SqlParams } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { openSourceKinds } from '../../model/dictionary.ts';

const schema = z.object({
  kind: z.enum(openSourceKinds).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});
export type MentionQuery = z.infer<typeof schema>;

/** @throws LimpideError usage, naming the parameter */
export function readMentionQuery(query: URLSearchParams): MentionQuery {
  const parsed = schema.safeParse({
    kind: query.get('kind') || undefined,
    page: query.get('page') || undefined,
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

export function mentionFilters({ kind }: MentionQuery): { filters: string; params: SqlParams } {
  return kind === undefined
    ? { filters: 'true', params: {} }
    : { filters: 'p.kind = $kind::varchar', params: { kind } };
}
