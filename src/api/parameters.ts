/** What every list takes beside its filters, and the refusal of names that nothing reads: a misspelt filter must not widen a list. */
import { z } from 'zod';
import { LimpideError } from '../kernel/errors.ts';
import type { Column } from './columns.ts';
import type { ListEndpoint, Parameter, ValueEndpoint } from './resource.ts';

export const mostRows = 1000;
export const usualRows = 100;

/** Paging and columns: what a list takes in every form (`fields`), and in JSON only. */
export const listParameters = z.object({
  fields: z
    .string()
    .max(2000)
    .regex(/^[A-Za-z][A-Za-z0-9]*(,[A-Za-z][A-Za-z0-9]*)*$/, 'names of columns with commas between them')
    .optional(),
  limit: z
    .string()
    .regex(/^([1-9]\d{0,2}|1000)$/, `a whole number from 1 to ${mostRows}`)
    .optional(),
  cursor: z.string().min(1).max(4000).optional(),
});

export const editionParameter = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/, 'the id of an edition, or its first eight characters or more');

export const listWords: Readonly<Record<string, Parameter>> = {
  fields: {
    words: {
      fr: 'Les colonnes voulues, dans cet ordre, séparées par des virgules ; toutes, sinon.',
      en: 'The columns wanted, in this order, with commas between them; all of them when left out.',
    },
  },
  limit: {
    words: {
      fr: `Lignes par page, de 1 à ${mostRows} ; ${usualRows}, sinon.`,
      en: `Rows a page, from 1 to ${mostRows}; ${usualRows} when left out.`,
    },
    example: '10',
  },
  cursor: {
    words: {
      fr: 'La suite d’une liste : la valeur se prend dans « next ».',
      en: 'The rest of a list: take its value from “next”.',
    },
  },
  edition: {
    words: {
      fr: 'Une édition gardée ici, par son empreinte ou ses huit premiers caractères ; la courante, sinon.',
      en: 'An edition that is kept here, by its id or its first eight characters; the current one when left out.',
    },
  },
};

function usage(name: string, what: string): LimpideError {
  return new LimpideError('usage', `Parameter ${name.slice(0, 60)}: ${what}.`);
}

/** Splits an address's query in filters and paging. @throws LimpideError usage on a name unknown or given twice */
export function splitQuery(
  endpoint: Pick<ListEndpoint | ValueEndpoint, 'filters' | 'open'>,
  query: URLSearchParams,
  paged: readonly string[],
): { filters: URLSearchParams; paging: Readonly<Record<string, string>> } {
  const known = Object.keys(endpoint.filters?.shape ?? {});
  const filters = new URLSearchParams();
  const paging: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (seen.has(name)) throw usage(name, 'is given more than once; give it once');
    seen.add(name);
    if (paged.includes(name)) paging[name] = value;
    else if (known.includes(name) || endpoint.open !== undefined) filters.append(name, value);
    else {
      const all = [...known, ...paged, 'edition'];
      throw usage(name, `is no parameter of this list; its parameters are ${all.join(', ')}`);
    }
  }
  return { filters, paging };
}

export interface Paging {
  readonly columns: readonly Column[];
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** @throws LimpideError usage */
export function readPaging(columns: readonly Column[], given: Readonly<Record<string, string>>): Paging {
  const parsed = listParameters.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw usage(String(issue?.path[0] ?? ''), `takes ${issue?.message ?? 'something else'}`);
  }
  const { fields, limit, cursor } = parsed.data;
  return {
    columns: fields === undefined ? columns : chosen(columns, fields.split(',')),
    limit: Number(limit ?? usualRows),
    cursor,
  };
}

function chosen(columns: readonly Column[], names: readonly string[]): Column[] {
  return [...new Set(names)].map((name) => {
    const found = columns.find((one) => one.name === name);
    if (found) return found;
    throw usage(
      'fields',
      `has no column "${name.slice(0, 60)}"; the columns are ${columns.map((one) => one.name).join(', ')}`,
    );
  });
}

/** The filters given, by a resource's own schema. @throws LimpideError usage, naming the parameter */
export function readFilters<T extends z.ZodObject>(schema: T, query: URLSearchParams): z.infer<T> {
  const parsed = schema.safeParse(Object.fromEntries(query));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
  );
}
