/** What a list of organizations is asked for: words, order, page; checked at the boundary. */
import { z } from 'zod';
import type { SqlParams } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { afterWord, plainWords } from '../../i18n/plain-words.ts';
import { LimpideError } from '../../kernel/errors.ts';

export const sorts = ['amount', 'number', 'name'] as const;
export type Sort = (typeof sorts)[number];

const schema = z.object({
  q: z.string().max(200, 'at most 200 characters').default(''),
  sort: z.enum(sorts).default('amount'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});

export interface ListQuery {
  readonly q: string;
  readonly sort: Sort;
  readonly page: number;
}

/** @throws LimpideError usage, naming the parameter */
export function parseListQuery(query: URLSearchParams): ListQuery {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

/** A statement of this folder with its conditions on words, and the values that they take. */
export function withWords(sql: string, q: string): { sql: string; params: SqlParams } {
  const words = plainWords(q);
  const conditions = words.map(
    (_, index) =>
      `and oid in (select t.oid from organization_token t where t.word >= $from_${index} and t.word < $to_${index})`,
  );
  const params = Object.fromEntries(
    words.flatMap((word, index) => [
      [`from_${index}`, word],
      [`to_${index}`, afterWord(word)],
    ]),
  );
  return { sql: fill(sql, { words: conditions.join('\n') }), params };
}
