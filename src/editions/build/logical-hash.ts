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

/** Tables of the edition and their logical hashes. */
export async function logicalHashes(engine: Engine, schema: string): Promise<Record<string, LogicalHash>> {
  const columns = await engine.all(
    `select table_name, column_name from information_schema.columns where table_catalog = $schema and table_schema = 'main'
      and table_name in (select t.table_name from information_schema.tables t where t.table_catalog = $schema and t.table_type = 'BASE TABLE')
    order by table_name, ordinal_position`,
    { schema },
  );
  const tables = new Map<string, string[]>();
  /** Tables whose rows name their process by pid: it stands for the ocid, which is hashed in its place. */
  const keyed = new Set<string>();
  for (const row of columns) {
    const table = text(row, 'table_name');
    const list = tables.get(table) ?? [];
    const column = text(row, 'column_name');
    if (column === 'pid' && table !== 'process') {
      keyed.add(table);
      list.push('process_hash');
    } else if (!localColumns.has(column)) list.push(`"${column}"`);
    tables.set(table, list);
  }
  const hashes: Record<string, LogicalHash> = {};
  await engine.run(
    'create or replace temp table process_key as select pid, hash(ocid) as process_hash from process',
  );
  for (const [table, list] of tables) {
    // A row's hash is DuckDB's, stable within the engine's version, which the manifest names; the sum forgets the order.
    const [row] = await engine.all(
      `select count(*)::bigint as n, coalesce(sum(hash(${list.join(', ')})::hugeint), 0)::varchar as total from "${table}"${keyed.has(table) ? ' join process_key using (pid)' : ''}`,
    );
    if (row) hashes[table] = { rows: number(row, 'n'), hash: text(row, 'total') };
  }
  return hashes;
}
