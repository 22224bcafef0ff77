/** Writes what an edition knows before its model runs: its files, their datasets, and what was removed by law. */
import { writeFileSync } from 'node:fs';
import type { Engine } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import { knownDatasets } from '../../sources/datasets/known.ts';
import type { Removal } from '../removals.ts';
import fileCountSql from './file-count.sql';
import fileRecordedSql from './file-recorded.sql';
import removalSql from './removal.sql';
import type { Laid } from './segment-views.ts';
import sourceFileSql from './source-file.sql';

/** The files of the edition, in which order the archive took them, how many rows were read in each, and the datasets they belong to. */
export async function writeFiles(
  engine: Engine,
  laid: readonly Laid[],
  recorded: ReadonlyMap<string, number>,
  scratch: string,
): Promise<void> {
  const files: string[] = [];
  const counts: string[] = [];
  for (const { segment, fileIds } of laid) {
    for (const file of segment.files) {
      const fileId = fileIds[file.fileNo] ?? 0;
      files.push(
        JSON.stringify({
          file_id: fileId,
          sha256: file.sha256,
          name: file.name,
          source: file.source,
          dataset_id: file.dataset,
          format: file.format,
          bytes: file.bytes,
          publisher: file.publisher ?? null,
          licence: file.licence ?? null,
          published_date: file.publishedDate ?? null,
          period_start: file.periodStart ?? null,
          period_end: file.periodEnd ?? null,
          recorded_no: recorded.get(file.sha256) ?? recorded.size,
        }),
      );
      for (const [kind, read] of Object.entries(file.read)) {
        counts.push(
          JSON.stringify({ file_id: fileId, kind, n_read: read, n_quarantined: file.quarantined[kind] ?? 0 }),
        );
      }
    }
  }
  writeFileSync(`${scratch}-files.jsonl`, `${files.join('\n')}\n`);
  writeFileSync(`${scratch}-counts.jsonl`, `${counts.join('\n')}\n`);
  await engine.run(fill(sourceFileSql, { path: literal(`${scratch}-files.jsonl`) }));
  await engine.run(fill(fileRecordedSql, { path: literal(`${scratch}-files.jsonl`) }));
  await engine.run(fill(fileCountSql, { path: literal(`${scratch}-counts.jsonl`) }));
  await writeDatasets(engine);
}

async function writeDatasets(engine: Engine): Promise<void> {
  const rows = knownDatasets.map(
    (d) =>
      `(${[d.id, d.title.fr, d.title.en, d.publisher, d.licence, d.licenceUrl, d.attribution, d.homepage].map(literal).join(', ')})`,
  );
  await engine.run(
    `create table dataset as select * from (values ${rows.join(', ')}) t(dataset_id, title_fr, title_en, publisher, licence, licence_url, attribution, homepage)`,
  );
}

/** What was removed by law, in place of what it was. */
export async function writeRemovals(engine: Engine, removals: readonly Removal[]): Promise<void> {
  await engine.run(removalSql);
  for (const [index, removal] of removals.entries())
    await engine.run('insert into removal values ($number, $ocid, $removed_on, $reason, $authority)', {
      number: index + 1,
      ocid: removal.ocid,
      removed_on: removal.removedOn,
      reason: removal.reason,
      authority: removal.authority,
    });
}
