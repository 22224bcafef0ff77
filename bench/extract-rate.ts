/** What DuckDB alone takes to shape the same releases and count their values, keeping nothing: the yardstick of loading. */
import { Duckdb } from '../src/engine/duckdb.ts';
import { listLiteral, literal } from '../src/engine/sql.ts';
import { releaseStructure } from '../src/sources/ocds/structure.ts';

type Structure = typeof releaseStructure;

/** Counts every scalar, and the members of every list, that a shaped release may hold. */
export function countsOf(structure: Structure, path = 'r'): string[] {
  if (typeof structure === 'string') return [`count(${path})`];
  if (Array.isArray(structure)) return [`sum(len(${path}))`];
  return Object.entries(structure).flatMap(([name, part]) => countsOf(part, `${path}."${name}"`));
}

/** Seconds for all files at once, with the engine's settings of loading; `rows` are the releases counted. */
export async function extractOnly(files: readonly string[]): Promise<{ seconds: number; rows: number }> {
  const database = await Duckdb.open(':memory:', { memory: '1500MB', threads: 2 });
  try {
    const engine = await database.connect();
    const structure = literal(JSON.stringify(releaseStructure));
    const started = performance.now();
    const rows = await engine.all(
      `select count(*) as rows, ${countsOf(releaseStructure)
        .map((count, i) => `${count} as c${i}`)
        .join(', ')}
       from (
         select json_transform(json, ${structure}) as r
         from read_ndjson_objects(${listLiteral(files)}, ignore_errors = true, maximum_object_size = ${16 << 20})
       )`,
    );
    const seconds = (performance.now() - started) / 1000;
    engine.close();
    return { seconds, rows: Number(rows[0]?.['rows'] ?? 0) };
  } finally {
    database.close();
  }
}
