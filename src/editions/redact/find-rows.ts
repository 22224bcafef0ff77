/** Finds the rows of removed processes in the segments, those in quarantine included. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { number, text } from '../../engine/cells.ts';
import type { Engine } from '../../engine/engine.ts';
import { listLiteral, literal } from '../../engine/sql.ts';
import type { LoadedFile, Segment } from '../../sources/load/manifest.ts';
import { stagings } from '../../sources/load/stagings.ts';
import type { ByteRange } from '../../sources/ocds/enclosing.ts';

export interface FoundRow {
  readonly file: LoadedFile;
  readonly kind: string;
  readonly ocid: string;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly children: number;
}

/** SEAO's XML names a process by its number alone. */
const seaoPrefix = 'ocds-ec9k95-';

export async function rowsOf(
  engine: Engine,
  segment: Segment,
  ocids: readonly string[],
): Promise<FoundRow[]> {
  const parts: string[] = [];
  for (const staging of stagings) {
    const chunks = Array.from({ length: segment.chunks[staging.id] ?? 0 }, (_, i) =>
      join(segment.folder, `${staging.rowTable}-${i + 1}.parquet`),
    );
    if (chunks.length > 0)
      parts.push(
        `select file_no, kind, ocid, line, byte_offset, byte_length, n_children from read_parquet(${listLiteral(chunks)}) where ocid in (select unnest(${listLiteral(ocids)}))`,
      );
  }
  const quarantine = join(segment.folder, 'quarantine-1.parquet');
  if (existsSync(quarantine))
    for (const ocid of ocids)
      parts.push(
        `select file_no, kind, ${literal(ocid)} as ocid, line, byte_offset, byte_length, 0 as n_children from read_parquet(${literal(quarantine)}) where byte_length > 0 and regexp_matches(raw, ${literal(namesIt(ocid))})`,
      );
  if (parts.length === 0) return [];
  const rows = await engine.all(parts.join('\nunion all\n'));
  return rows.flatMap((row) => {
    const file = segment.files.find(({ fileNo }) => fileNo === number(row, 'file_no'));
    if (!file) return [];
    return [
      {
        file,
        kind: text(row, 'kind'),
        ocid: text(row, 'ocid'),
        line: number(row, 'line'),
        offset: number(row, 'byte_offset'),
        length: number(row, 'byte_length'),
        children: number(row, 'n_children'),
      },
    ];
  });
}

/** Whether any row of the file that is not of these processes begins within the range. */
export async function holdsOthers(
  engine: Engine,
  segment: Segment,
  fileNo: number,
  range: ByteRange,
  ocids: readonly string[],
): Promise<boolean> {
  const chunks = Array.from({ length: segment.chunks['release'] ?? 0 }, (_, i) =>
    join(segment.folder, `release-${i + 1}.parquet`),
  );
  if (chunks.length === 0) return false;
  const rows = await engine.all(
    `select 1 from read_parquet(${listLiteral(chunks)}) where file_no = ${fileNo} and ocid not in (select unnest(${listLiteral(ocids)})) and byte_offset between ${range.offset} and ${range.offset + range.length - 1} limit 1`,
  );
  return rows.length > 0;
}

/** A pattern for the text of a row that says that it belongs to the process; a row that only mentions it does not. */
function namesIt(ocid: string): string {
  const json = `"ocid"\\s*:\\s*"${escaped(ocid)}"`;
  if (!ocid.startsWith(seaoPrefix)) return json;
  return `${json}|<numeroseao>\\s*${escaped(ocid.slice(seaoPrefix.length))}\\s*</numeroseao>`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
