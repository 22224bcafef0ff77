/** Runs one export: an engine of its own on the edition's file, which may write into one private folder and nowhere else. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { editionPath } from '../editions/manifest.ts';
import type { Edition } from '../editions/open.ts';
import { Duckdb } from '../engine/duckdb.ts';
import type { SqlParams } from '../engine/engine.ts';
import { explain, LimpideError } from '../kernel/errors.ts';
import { copyStatement, type ExportColumn, type ExportFormat, fileColumns } from './formats.ts';
import { workbook } from './xlsx/workbook.ts';

/** A list to write: a statement of ours with its parameters. */
export interface ExportJob {
  readonly edition: Edition;
  /** What the rows are, for the sheet's name: "processes". */
  readonly name: string;
  readonly format: ExportFormat;
  readonly rows: string;
  readonly params: SqlParams;
  readonly columns: readonly ExportColumn[];
}

/** Longer exports are stopped: seconds. */
const patience = 600;
const memory = '400MB';

function factsOf({ edition }: ExportJob) {
  return { edition: edition.id, fictional: edition.fictional };
}

/**
 * Writes the list beside `path` and puts it there once it is whole.
 * @param started told where the bytes are until then
 * @throws LimpideError timeout, diskFull
 */
export async function writeExport(
  job: ExportJob,
  path: string,
  started: (partial: string) => void,
): Promise<void> {
  const folder = mkdtempSync(`${path}.making-`);
  const target = join(folder, job.format);
  try {
    if (job.format !== 'xlsx') {
      started(target);
      await copy(job, folder, target);
    } else {
      const lines = join(folder, 'lines');
      await copy(job, folder, lines);
      started(target);
      await pack(job, lines, target);
    }
    renameSync(target, path);
  } catch (error) {
    throw explain(error, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copy(job: ExportJob, folder: string, path: string): Promise<void> {
  const { edition, format, rows, params, columns } = job;
  const database = await Duckdb.open(editionPath(edition.place, edition.id), {
    readOnly: true,
    locked: true,
    folder,
    temp: join(folder, 'spill'),
    memory,
    threads: 2,
  });
  const connection = await database.connect();
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    connection.interrupt();
  }, patience * 1000);
  try {
    await connection.run(copyStatement(format, rows, columns, factsOf(job), path), params);
  } catch (cause) {
    if (!stopped) throw cause;
    throw new LimpideError(
      'timeout',
      `This list took more than ${patience} s and was stopped; narrow it, or take it in another form.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    connection.close();
    database.close();
  }
}

async function pack(job: ExportJob, lines: string, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const { columns, name } = job;
    for await (const part of workbook(lines, name, fileColumns(columns, factsOf(job)), factsOf(job)))
      await file.writeFile(part);
  } finally {
    await file.close();
  }
}
