/** The engine's interface: what the rest of Limpide may ask of a database, whatever stands behind it. */

export type SqlValue = string | number | bigint | boolean | null;
/** A decoded cell: decimals and instants are strings ('12.50', '2020-01-31T05:00:00.000Z'), days 'YYYY-MM-DD'. */
export type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell };
export type SqlRow = Readonly<Record<string, Cell>>;
export type SqlParams = Readonly<Record<string, SqlValue>>;

export interface Engine {
  /** Runs one statement and forgets its rows. */
  run(sql: string, params?: SqlParams): Promise<void>;
  /** All rows of one statement, decoded. For results that fit on a page. */
  all(sql: string, params?: SqlParams): Promise<SqlRow[]>;
  /** The rows of one statement, chunk by chunk, for exports without a cap. */
  stream(sql: string, params?: SqlParams): AsyncIterable<SqlRow[]>;
}

/** The first row, or undefined. */
export async function first(engine: Engine, sql: string, params?: SqlParams): Promise<SqlRow | undefined> {
  const rows = await engine.all(sql, params);
  return rows[0];
}
