/** Everything that a project's page reads: a few statements, each by the project's number. */
import type { Edition } from '../../editions/open.ts';
import { number, numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { memo } from '../memo.ts';
import aliasSql from './alias.sql';
import baselinesSql from './baselines.sql';
import datasetSql from './dataset.sql';
import eventsSql from './events.sql';
import filesSql from './files.sql';
import linksSql from './links.sql';
import projectSql from './project.sql';
import snapshotsSql from './snapshots.sql';

export interface SourcePlace {
  readonly sha: string;
  readonly name: string;
}

export interface ProjectRead {
  readonly project: SqlRow;
  readonly snapshots: readonly SqlRow[];
  readonly baselines: readonly SqlRow[];
  readonly events: readonly SqlRow[];
  readonly links: readonly SqlRow[];
  /** The row of its dataset, when it has one that is known. */
  readonly dataset: SqlRow | undefined;
  /** Source files by their numbers. */
  readonly files: ReadonlyMap<number, SourcePlace>;
}

/** As many keys as there are datasets. */
const datasetOf = memo((edition, id) => first(edition, datasetSql, { id }));

/** The project of this id, or the one that the id means. @throws LimpideError notFound */
export async function findProject(edition: Edition, id: string): Promise<SqlRow> {
  const found = await first(edition, projectSql, { id });
  if (found) return found;
  const alias = await first(edition, aliasSql, { id });
  const meant = alias ? await first(edition, projectSql, { id: text(alias, 'project_id') }) : undefined;
  if (meant) return meant;
  throw new LimpideError('notFound', `There is no project "${id}" in this edition.`);
}

export async function readProject(edition: Edition, id: string): Promise<ProjectRead> {
  const project = await findProject(edition, id);
  const no = number(project, 'project_no');
  const [snapshots, baselines, events, links, dataset] = await Promise.all([
    edition.all(snapshotsSql, { no }),
    edition.all(baselinesSql, { no }),
    edition.all(eventsSql, { no }),
    edition.all(linksSql, { no }),
    datasetOf(edition, textOrNull(project, 'dataset_id') ?? ''),
  ]);
  const ids = new Set(
    [...snapshots, ...baselines, ...events, ...links].flatMap((row) => numberOrNull(row, 'file_id') ?? []),
  );
  const rows = ids.size === 0 ? [] : await edition.all(fill(filesSql, { files: [...ids].join(', ') }));
  const files = new Map(
    rows.map((row) => [number(row, 'file_id'), { sha: text(row, 'sha256'), name: text(row, 'name') }]),
  );
  return { project, snapshots, baselines, events, links, dataset, files };
}
