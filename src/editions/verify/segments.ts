/** Checks that each segment has its tables, whole, and the originals that it was made from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import { number, numberOrNull } from '../../engine/cells.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import { literal } from '../../engine/sql.ts';
import { readSegment, type Segment } from '../../sources/load/manifest.ts';
import { stagings } from '../../sources/load/stagings.ts';
import { sortSegments } from '../../sources/load/stale.ts';
import { type Findings, messageOf } from './finding.ts';

const repair = 'Run "limpide rebuild --from-originals" to make it again.';

/** @returns the segments that can be read */
export async function checkSegments(
  place: Lineage,
  present: ReadonlySet<string>,
  findings: Findings,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  const database = await Duckdb.open(':memory:', { memory: '300MB' });
  const engine = await database.connect();
  try {
    for (const name of readdirSync(place.segments).sort()) {
      const folder = join(place.segments, name);
      try {
        const segment = readSegment(folder);
        segments.push(segment);
        await checkRows(engine, segment, findings);
        for (const file of segment.files)
          if (!present.has(file.sha256))
            findings.problem('segments', folder, `The original of ${file.name} (${file.sha256}) is gone.`);
      } catch (error) {
        findings.problem('segments', folder, `${messageOf(error)} ${repair}`);
      }
    }
    if (segments.length > 0 && sortSegments(place).stale.length > 0)
      findings.note(
        'Some files were read by another version of Limpide; "limpide rebuild" reads them again.',
      );
  } finally {
    engine.close();
    database.close();
  }
  return segments;
}

async function checkRows(engine: Engine, segment: Segment, findings: Findings): Promise<void> {
  for (const staging of stagings) {
    let rows = 0;
    for (let chunk = 1; chunk <= (segment.chunks[staging.id] ?? 0); chunk++) {
      for (const table of Object.keys(staging.tables)) {
        const path = literal(join(segment.folder, `${table}-${chunk}.parquet`));
        const kept =
          table === staging.rowTable ? 'max(row_offset + row_length) filter (not verbatim)' : 'null';
        const [row] = await engine.all(`select count(*) as n, ${kept} as kept from read_parquet(${path})`);
        if (!row || table !== staging.rowTable) continue;
        rows += number(row, 'n');
        checkKept(
          join(segment.folder, `${staging.id}-rows-${chunk}.jsonl`),
          numberOrNull(row, 'kept'),
          findings,
        );
      }
    }
    const told = rowsTold(segment, staging.kinds);
    if (rows !== told)
      findings.problem(
        'segments',
        segment.folder,
        `${staging.rowTable} has ${rows} rows, and its manifest says ${told}. ${repair}`,
      );
  }
}

/** Rows that exist as JSON only in the segment must be there to their last byte. */
function checkKept(path: string, end: number | null, findings: Findings): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (end !== null && size < end)
    findings.problem('segments', path, `It has ${size} bytes, and rows up to byte ${end}. ${repair}`);
}

function rowsTold(segment: Segment, kinds: readonly string[]): number {
  return segment.files.reduce(
    (sum, file) =>
      sum + kinds.reduce((own, kind) => own + (file.read[kind] ?? 0) - (file.quarantined[kind] ?? 0), 0),
    0,
  );
}
