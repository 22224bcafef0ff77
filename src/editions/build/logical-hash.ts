/** A hash of what a table says, whatever the order of its rows and the row ids of this machine. */
import { number, text } from '../../engine/cells.ts';
import type { Engine } from '../../engine/engine.ts';

/** Columns that depend on how files were grouped into segments, not on what they say. */
const localColumns = new Set([
  'pid',
  'rid',
  'segment_no',
  'chunk_no',
  'row_offset',
  'row_length',
  'content_hash',
]);

export interface LogicalHash {
  readonly rows: number;
  readonly hash: string;
}

/** Tables of the edition and their logical hashes; with several connections, as many tables at a time. */
export async function logicalHashes(
  engines: readonly Engine[],
  schema: string,
): Promise<Record<string, LogicalHash>> {
  const tables = engines[0] === undefined ? [] : await hashedTables(engines[0], schema);
  const waiting = [...tables];
  const hashes = new Map<string, LogicalHash>();
  const ended = await Promise.allSettled(
    engines.map(async (engine) => {
      for (let table = waiting.shift(); table !== undefined; table = waiting.shift())
        hashes.set(table.name, await hashOf(engine, table));
    }),
  );
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return Object.fromEntries(
    tables.flatMap(({ name }) => {
      const hash = hashes.get(name);
      return hash === undefined ? [] : [[name, hash]];
    }),
  );
}

interface HashedTable {
  readonly name: string;
  /** What is hashed of each row. */
  readonly columns: readonly string[];
  /** True when rows name their process by pid: it stands for the ocid, which is hashed in its place. */
  readonly isKeyed: boolean;
}

async function hashedTables(engine: Engine, schema: string): Promise<HashedTable[]> {
  const rows = await engine.all(
    `select table_name, column_name from information_schema.columns where table_catalog = $schema and table_schema = 'main'
      and table_name in (select t.table_name from information_schema.tables t where t.table_catalog = $schema and t.table_type = 'BASE TABLE')
    order by table_name, ordinal_position`,
    { schema },
  );
  const tables = new Map<string, { name: string; columns: string[]; isKeyed: boolean }>();
  for (const row of rows) {
    const name = text(row, 'table_name');
    const column = text(row, 'column_name');
    const table = tables.get(name) ?? { name, columns: [], isKeyed: false };
    tables.set(name, table);
    if (column === 'pid' && name !== 'process') {
      table.isKeyed = true;
      table.columns.push('k.process_hash');
    } else if (!localColumns.has(column)) table.columns.push(`t."${column}"`);
  }
  return [...tables.values()];
}

/** A row's hash is DuckDB's, stable within the engine's version, which the manifest names; the sum forgets the order. */
async function hashOf(engine: Engine, { name, columns, isKeyed }: HashedTable): Promise<LogicalHash> {
  const [row] = await engine.all(
    `select count(*)::bigint as n, coalesce(sum(hash(${columns.join(', ')})::hugeint), 0)::varchar as total
    from "${name}" t${isKeyed ? ' join (select pid, hash(ocid) as process_hash from process) k on k.pid = t.pid' : ''}`,
  );
  if (!row) throw new Error('A sum without a row');
  return { rows: number(row, 'n'), hash: text(row, 'total') };
}
