/** A staging: how rows of some kinds become Parquet tables of a segment. Several sources may share one. */
import type { RowKind } from './source.ts';

export interface Staging {
  readonly id: string;
  readonly kinds: readonly RowKind[];
  /** The expression on a staged row that names it; a row without it is put aside. */
  readonly key: string;
  /** Makes the temp table `staged` (container, content_hash, r…) from a chunk; fragments: chunk, structure, object_size. */
  readonly stage: string;
  /** The shape given to json_transform. */
  readonly structure: unknown;
  /** Statements that run once a connection, before the first chunk. */
  readonly prepare: readonly string[];
  /** Name of the table of rows with their places, the one that reconciliation counts. */
  readonly rowTable: string;
  /** Tables that sum rows up, in a column n, and have no row id. */
  readonly summaries: readonly string[];
  /** Table name → select; fragments: base. */
  readonly tables: Readonly<Record<string, string>>;
}
