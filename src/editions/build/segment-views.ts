/** Lays all segments end to end: one view a table, with row ids and file ids that are unique in the edition. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { listLiteral, literal } from '../../engine/sql.ts';
import type { Segment } from '../../sources/load/manifest.ts';
import { stagings } from '../../sources/load/stagings.ts';
import type { Removal } from '../removals.ts';

/** Where a segment's rows and files begin in the edition. */
export interface Laid {
  readonly segment: Segment;
  readonly segmentNo: number;
  /** File ids by the segment's own file numbers. */
  readonly fileIds: readonly number[];
}

/** Rows of one segment by staging, so that the next segment's ids begin after them. */
type Bases = Record<string, number>;

/**
 * Creates `seg_<table>` for every table of every staging, `seg_quarantine`, and `seg_removed`: the rows of processes
 * that were removed, which nothing else reads but the counts.
 */
export async function createSegmentViews(
  engine: Engine,
  laid: readonly Laid[],
  removals: readonly Removal[],
): Promise<void> {
  const gone = removals.length === 0 ? undefined : listLiteral(removals.map(({ ocid }) => ocid));
  const counted: string[] = [];
  for (const staging of stagings) {
    const bases: Bases = {};
    const starts = laid.map(({ segment }) => {
      const base = bases[staging.id] ?? 0;
      bases[staging.id] = base + (segment.rows[staging.id] ?? 0);
      return base;
    });
    for (const table of Object.keys(staging.tables)) {
      const parts = laid.flatMap(({ segment, segmentNo, fileIds }, index) => {
        const chunks = segment.chunks[staging.id] ?? 0;
        return Array.from({ length: chunks }, (_, i) => {
          const path = literal(join(segment.folder, `${table}-${i + 1}.parquet`));
          if (staging.summaries.includes(table)) return `select * from read_parquet(${path})`;
          const origin = `replace (rid + ${starts[index] ?? 0} as rid)`;
          if (table !== staging.rowTable) return `select * ${origin} from read_parquet(${path})`;
          const ids = fileIds.length === 0 ? 'null::integer' : `[${fileIds.join(', ')}][file_no + 1]`;
          return `select * exclude (file_no) ${origin}, ${ids} as file_id, ${segmentNo} as segment_no, ${i + 1} as chunk_no from read_parquet(${path})`;
        });
      });
      const all =
        parts.length > 0 ? parts.join('\nunion all by name\n') : await emptyLike(engine, staging.id, table);
      const rows = staging.summaries.includes(table) ? summed(all) : all;
      const isFiltered = gone !== undefined && table === staging.rowTable;
      await engine.run(
        `create temp view seg_${table} as ${isFiltered ? `select * from (${rows}) where ocid not in ${inList(gone)}` : rows}`,
      );
      if (isFiltered)
        counted.push(`select file_id, kind, n_children from (${rows}) where ocid in ${inList(gone)}`);
    }
  }
  await engine.run(
    `create temp view seg_removed as ${counted.length > 0 ? counted.join('\nunion all\n') : emptyRemoved}`,
  );
  const quarantines = laid
    .filter(({ segment }) => existsSync(join(segment.folder, 'quarantine-1.parquet')))
    .map(
      ({ segment, fileIds }) =>
        `select * exclude (file_no), [${fileIds.join(', ')}][file_no + 1] as file_id from read_parquet(${literal(join(segment.folder, 'quarantine-1.parquet'))})`,
    );
  await engine.run(
    `create temp view seg_quarantine as ${quarantines.length > 0 ? quarantines.join('\nunion all by name\n') : emptyQuarantine}`,
  );
}

/** Each chunk sums up its own rows; the whole must not depend on where chunks were cut. */
function summed(rows: string): string {
  return `select * exclude (n), sum(n)::bigint as n from (${rows}) group by all`;
}

/** DuckDB takes a list literal as what `in` looks through. */
function inList(list: string): string {
  return `(select unnest(${list}))`;
}

const emptyRemoved = 'select null::integer as file_id, null::varchar as kind, 0 as n_children where false';

const emptyQuarantine = `select null::integer as file_id, null::varchar as kind, null::varchar as reason, null::varchar as detail,
  null::bigint as line, null::bigint as byte_offset, null::bigint as byte_length, null::varchar as raw where false`;

/** No segment has rows of this staging: the table exists, empty, with the columns that its statement gives. */
async function emptyLike(engine: Engine, stagingId: string, table: string): Promise<string> {
  const name = `empty_${stagingId}_${table}`;
  const staging = stagings.find((candidate) => candidate.id === stagingId);
  const select = staging?.tables[table];
  if (!staging || select === undefined) throw new Error(`No table ${table} in staging ${stagingId}`);
  for (const statement of staging.prepare) await engine.run(statement);
  const structure = literal(JSON.stringify(staging.structure));
  await engine.run(
    `create or replace temp table staged as select null::varchar as container, 0::ubigint as content_hash, json_transform('{}'::json, ${structure}) as r where false`,
  );
  await engine.run(
    `create or replace temp table places as select null::varchar as kind, 0 as file_no, 0::bigint as line, 0::bigint as byte_offset, 0::bigint as byte_length, false as verbatim, 0::bigint as row_offset, 0::bigint as row_length, 0 as n_children where false`,
  );
  const isRowTable = table === staging.rowTable;
  await engine.run(
    `create or replace temp table ${name} as select * ${isRowTable ? 'exclude (file_no), 0 as file_id, 0 as segment_no, 0 as chunk_no' : ''} from (${select.replaceAll('{{base}}', '0')}) where false`,
  );
  return `select * from ${name}`;
}
