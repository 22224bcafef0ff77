/** The step of a build that merges processes with several versions, and lays the merged releases behind all segments. */
import type { Lineage } from '../../archive/layout.ts';
import type { Engine } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import { LoadEngine } from '../../sources/load/load-engine.ts';
import { SegmentWriter } from '../../sources/load/segment-writer.ts';
import { stagings } from '../../sources/load/stagings.ts';
import type { Removal } from '../removals.ts';
import changeLineSql from './change-line.sql';
import { mergeReleases } from './merge-releases.ts';
import { createSegmentViews, type Laid } from './segment-views.ts';

const memory = '700MB';

/** Merges into a segment of its own, after the edition's table `release` is made. `changesPath`: scratch. */
export async function mergeStep(
  engine: Engine,
  place: Lineage,
  laid: readonly Laid[],
  hashes: ReadonlyMap<number, string>,
  changesPath: string,
): Promise<Laid> {
  const loadEngine = await LoadEngine.open(place, memory);
  const writer = new SegmentWriter({ ...place, segments: place.compiled }, loadEngine, stagings);
  try {
    await mergeReleases(engine, place, laid, hashes, writer.sink(0, false), changesPath, () =>
      writer.ready(),
    );
    const segment = await writer.commit();
    await engine.run(fill(changeLineSql, { path: literal(changesPath) }));
    return { segment, segmentNo: laid.length, fileIds: [] };
  } finally {
    await writer.abandon();
    loadEngine.close();
  }
}

/** Makes the views of all segments anew, the merged one last; no statement may be reading them. */
export async function layMerged(
  engine: Engine,
  laid: readonly Laid[],
  merged: Laid,
  removals: readonly Removal[],
): Promise<void> {
  for (const staging of stagings)
    for (const table of Object.keys(staging.tables)) await engine.run(`drop view seg_${table}`);
  await engine.run('drop view seg_quarantine');
  await engine.run('drop view seg_removed');
  await createSegmentViews(engine, [...laid, merged], removals);
  await engine.run(
    `create temp table merged as select rid, ocid from seg_release where segment_no = ${merged.segmentNo}`,
  );
}
