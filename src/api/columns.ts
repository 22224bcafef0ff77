/** What a list of the API holds, column by column: the one source of its schema, its CSV, its Parquet and its dictionary. */
import { z } from 'zod';
import type { Words } from '../measures/measure.ts';

/**
 * text: free words · code: an identifier or a codelist's value · day: YYYY-MM-DD · instant: ISO 8601 in UTC · money: a decimal
 * string · count: a whole number · number · truth · list: several codes · object: named parts.
 */
export type ColumnKind =
  | 'text'
  | 'code'
  | 'day'
  | 'instant'
  | 'money'
  | 'count'
  | 'number'
  | 'truth'
  | 'list'
  | 'object';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  readonly words: Words;
  /** Every value that it may take, where they are few. */
  readonly values?: readonly string[];
}

type Rest = Pick<Partial<Column>, 'values'>;

/** A column that every row has. */
export function column(name: string, kind: ColumnKind, fr: string, en: string, rest: Rest = {}): Column {
  return { name, kind, nullable: false, words: { fr, en }, ...rest };
}

/** A column that a publisher may leave unsaid: null then. */
export function optional(name: string, kind: ColumnKind, fr: string, en: string, rest: Rest = {}): Column {
  return { ...column(name, kind, fr, en, rest), nullable: true };
}

function schemaOf({ kind, values }: Column): z.ZodType {
  switch (kind) {
    case 'day':
      return z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
    case 'instant':
      return z.iso.datetime();
    case 'money':
      return z.string().regex(/^-?\d+(\.\d+)?$/);
    case 'count':
      return z.int();
    case 'number':
      return z.number();
    case 'truth':
      return z.boolean();
    case 'list':
      return z.array(z.string());
    case 'object':
      return z.record(z.string(), z.unknown());
    case 'text':
    case 'code':
      return values === undefined ? z.string() : z.enum(values);
  }
}

/** The schema of a row. `fields` asks for some columns only, so that none is required. */
export function rowSchema(columns: readonly Column[]): z.ZodObject {
  return z
    .object(
      Object.fromEntries(
        columns.map((one) => {
          const plain = schemaOf(one);
          return [one.name, (one.nullable ? plain.nullable() : plain).optional().describe(one.words.en)];
        }),
      ),
    )
    .strict();
}
