/** What a list of licences is asked for: signs, filters and page, checked at the boundary. */
import { z } from 'zod';
import type { SqlParams } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { filterSql } from '../../measures/conditions.ts';
import { measureValues } from '../../measures/run.ts';

/** The signs by which a licence is found, and the column of each. */
export const signs = {
  class: 'by_class',
  serviceClass: 'by_service_class',
  provision: 'by_provision',
  title: 'by_title',
  category: 'by_category',
} as const;
export type Sign = keyof typeof signs;
export const signNames: readonly Sign[] = ['class', 'serviceClass', 'provision', 'title', 'category'];

export const listMethods = ['open', 'selective', 'limited', 'direct'] as const;

const schema = z.object({
  sign: z.enum(['class', 'serviceClass', 'provision', 'title', 'category']).optional(),
  method: z.enum(listMethods).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, 'a year of four digits')
    .optional(),
  buyer: z.string().max(600).optional(),
  product: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'the id of a publisher of software')
    .optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});
export type LicenceQuery = z.infer<typeof schema>;

/** @throws LimpideError usage, naming the parameter */
export function readLicenceQuery(query: URLSearchParams): LicenceQuery {
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

/** Whether the list is asked for whole. */
export function isWhole({ page: _, ...filters }: LicenceQuery): boolean {
  return Object.values(filters).every((value) => value === undefined);
}

/** The conditions on p, a row of licence, and the values they take: those of the measures, and the sign. */
export function licenceFilters(query: LicenceQuery): { filters: string; params: SqlParams } {
  const { year, method, buyer, product } = query;
  const given = Object.fromEntries(
    Object.entries({ year, method, buyer, product }).filter(([, value]) => value !== undefined),
  );
  const sign = query.sign === undefined ? [] : [`p.${signs[query.sign]}`];
  return { filters: [filterSql(given), ...sign].join(' and '), params: measureValues(given, '') };
}
