/** The whole tables that the catalogue offers, each file with its size, fingerprint and number of rows. */
import type { Edition } from '../../editions/open.ts';
import { number, textOrNull } from '../../engine/cells.ts';
import { fill } from '../../engine/sql.ts';
import { type ExportFormat, exportFormats, mediaTypes } from '../../exports/formats.ts';
import type { ExportStore } from '../../exports/store.ts';
import { apiBase } from '../base.ts';
import countSql from '../count.sql';
import { exportJob } from '../export-job.ts';
import { none } from '../page.ts';
import type { ListEndpoint } from '../resource.ts';
import { resources } from '../resources/registry.ts';
import datasetsSql from './datasets.sql';

export interface Distribution {
  readonly format: ExportFormat;
  readonly mediaType: string;
  /** Path with its edition, below the site's origin. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Table {
  readonly name: string;
  readonly endpoint: ListEndpoint;
  readonly rows: number;
  readonly distributions: readonly Distribution[];
}

/** A dataset that the edition was made from. */
export interface SourceDataset {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly attribution: string | null;
  readonly homepage: string | null;
}

/** The lists whose whole is a table of the catalogue. */
export const tableEndpoints: readonly ListEndpoint[] = resources.flatMap(({ lists }) =>
  lists.filter(({ table }) => table === true),
);

export function tableName({ path }: ListEndpoint): string {
  return path.slice(1);
}

/** Where a whole table is, whether its file is made or not. */
export function tablePath(endpoint: ListEndpoint, format: ExportFormat, edition: Edition): string {
  return `${apiBase}${endpoint.path}.${format}?edition=${edition.id}`;
}

export async function sourceDatasets(edition: Edition): Promise<SourceDataset[]> {
  return (await edition.all(datasetsSql)).map((row) => ({
    id: textOrNull(row, 'id'),
    title: textOrNull(row, 'title'),
    publisher: textOrNull(row, 'publisher'),
    licence: textOrNull(row, 'licence'),
    licenceUrl: textOrNull(row, 'licence_url'),
    attribution: textOrNull(row, 'attribution'),
    homepage: textOrNull(row, 'homepage'),
  }));
}

async function tableOf(
  endpoint: ListEndpoint,
  edition: Edition,
  exports: ExportStore,
  now: Date,
): Promise<Table> {
  const request = { edition, params: {}, query: new URLSearchParams(), origin: '', now };
  const listing = await endpoint.listing(request);
  const [counted] = await edition.all(
    fill(countSql, { rows: (listing.narrow ?? listing).statement(none) }),
    listing.params,
  );
  const rows = counted ? number(counted, 'n') : 0;
  const distributions: Distribution[] = [];
  for (const format of exportFormats) {
    const { bytes, sha256 } = await exports.digest({
      ...(await exportJob(endpoint, request, format)),
      rowCount: rows,
    });
    const [mediaType = ''] = mediaTypes[format].split(';');
    distributions.push({ format, mediaType, path: tablePath(endpoint, format, edition), bytes, sha256 });
  }
  return { name: tableName(endpoint), endpoint, rows, distributions };
}

/** Makes every file that is not there yet, one after the other. */
export async function makeTables(edition: Edition, exports: ExportStore, now: Date): Promise<Table[]> {
  const tables: Table[] = [];
  for (const endpoint of tableEndpoints) tables.push(await tableOf(endpoint, edition, exports, now));
  return tables;
}

/** The one licence of the edition, or undefined where its datasets have several, or none is stated. */
export function onlyLicence(datasets: readonly SourceDataset[]): SourceDataset | undefined {
  const [first] = datasets;
  const same = datasets.every(({ licenceUrl }) => licenceUrl === first?.licenceUrl);
  return same && first?.licenceUrl ? first : undefined;
}

/** What all of them ask to be said. */
export function rightsOf(datasets: readonly SourceDataset[]): string {
  return datasets
    .map(({ title, publisher, licence, attribution }) =>
      [title ?? publisher ?? 'unknown dataset', licence ?? 'licence not stated', attribution ?? '']
        .filter((part) => part !== '')
        .join(', '),
    )
    .join('; ');
}
