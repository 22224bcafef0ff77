/** What a resource of the API is: lists with filters, and values; each as one file in `resources/`. */
import type { z } from 'zod';
import type { Edition } from '../editions/open.ts';
import type { SqlParams } from '../engine/engine.ts';
import type { Words } from '../measures/measure.ts';
import type { Column } from './columns.ts';

export interface ApiRequest {
  readonly edition: Edition;
  /** Segments of the path that the pattern names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The filters given: those that the endpoint names, each once; no paging, no `edition`. */
  readonly query: URLSearchParams;
  /** Scheme and host, no slash at the end. */
  readonly origin: string;
  readonly now: Date;
}

/** One of the things that rows are ordered by; together they tell any two rows apart. Nulls come last. */
export interface OrderKey {
  /** Expression over the statement's aliases. */
  readonly sql: string;
  /** Type that a cursor's text is cast to. */
  readonly type: 'varchar' | 'date' | 'integer' | 'bigint' | 'decimal(18, 2)' | 'double';
  readonly descending?: boolean;
}

export interface StatementParts {
  /** Conditions beside the listing's own. */
  readonly where: string;
  /** Columns of the order's keys to give beside those of the row: ", p.day as key_0", or nothing. */
  readonly keys: string;
  /** "order by …", or nothing. */
  readonly order: string;
  /** "limit …", or nothing. */
  readonly limit: string;
}

/** Rows that a request asks for, not yet read. Statements are ours; what a stranger gave is in `params` only. */
export interface Listing {
  statement(parts: StatementParts): string;
  readonly params: SqlParams;
  readonly order: readonly [OrderKey, ...OrderKey[]];
  /** Conditions that cut the list in parts, in its order: a long list is then sorted part by part. */
  readonly parts?: readonly string[];
  /**
   * Where rows are wide: the numbers of a page's rows are found first, by `statement` of a few columns (`id` and `keys`),
   * and `within` then reads those rows alone, each with its number (`row_id`).
   */
  readonly narrow?: {
    statement(parts: StatementParts): string;
    within(ids: readonly number[], edition: Edition): string | Promise<string>;
  };
  /** Facts of the whole list that stand on its JSON. */
  readonly head?: Readonly<Record<string, unknown>>;
}

/** A parameter in the address. */
export interface Parameter {
  readonly words: Words;
  /** A value that the demo edition knows. */
  readonly example?: string;
}

interface Endpoint {
  /** Below /api/v1: "/flags/{id}/subjects". */
  readonly path: `/${string}`;
  readonly title: Words;
  readonly about: Words;
  /** Parameters of the path, by name; each with an example that the tests ask for. */
  readonly pathParams?: Readonly<Record<string, Parameter & { readonly example: string }>>;
  /** Query parameters, as the pages' own parser checks them. */
  readonly filters?: z.ZodObject;
  readonly filterWords?: Readonly<Record<string, Parameter>>;
  /** Real, reviewed content whatever the edition: an answer beside fictional data is not marked as fictional. */
  readonly real?: true;
  /** Parameters beyond `filters` that depend on the resource asked for; the endpoint refuses those that it does not know. */
  readonly open?: Parameter;
}

export interface ListEndpoint extends Endpoint {
  readonly columns: readonly Column[];
  /** Singular and plural of a row, in names of files and schemas: "process". */
  readonly row: string;
  /** @throws LimpideError usage, notFound */
  listing(request: ApiRequest): Listing | Promise<Listing>;
  /** Gives one row by this column, at `path/{column}`. `sql` is its expression. */
  readonly key?: { readonly column: string; readonly sql: string; readonly example: Parameter };
  /** Its whole list is a table that the catalogue offers. */
  readonly table?: true;
}

export interface ValueEndpoint extends Endpoint {
  /** Name of the answer's schema. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The value, beside the edition's facts. @throws LimpideError usage, notFound */
  value(request: ApiRequest): object | Promise<object>;
}

export interface Resource {
  /** First segment of its addresses. */
  readonly name: string;
  readonly title: Words;
  readonly lists: readonly ListEndpoint[];
  readonly values?: readonly ValueEndpoint[];
}
