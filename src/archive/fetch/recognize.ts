/** Chooses, among the resources of a CKAN dataset, the files that Limpide can read; each one left out has its reason. */
import type { CkanResource } from './ckan.ts';

export type LeftReason =
  | 'archive' // a zip or the like, to be unpacked by hand
  | 'format' // a format that holds no notices for Limpide (PDF, CSV, a web service…)
  | 'address' // no http(s) address
  | 'before'; // covers days before `--since`

export interface LeftResource {
  readonly resource: CkanResource;
  readonly reason: LeftReason;
  /** English, for people: what it is and what to do. */
  readonly detail: string;
}

export interface Selection {
  readonly taken: readonly CkanResource[];
  readonly left: readonly LeftResource[];
}

/** SEAO's files (specification of 2014-12-01, section 1; weekly and monthly OCDS files since 2021), with or without their extension. */
const seaoNames = [
  /^(Avis|Contrats|D[eé]penses)(R[eé]visions)?_\d{8}_\d{8}(\.xml)?(\.gz)?$/i,
  /^(hebdo|mensuel)_\d{6,8}(_\d{6,8})?(\.json)?(\.gz)?$/i,
];
const readableExtension = /\.(json|jsonl|ndjson|xml)(\.gz)?$/i;
const archiveExtension = /\.(zip|7z|rar|tar|tgz|tar\.(gz|bz2|xz))$/i;
const readableFormats = new Set(['json', 'jsonl', 'ndjson', 'json lines', 'jsonlines', 'ocds', 'xml']);
const archiveFormats = new Set(['zip', '7z', 'rar', 'tar', 'tgz', 'x-zip-compressed']);

/** Why a resource cannot be read, or undefined when it can. The file's extension is trusted before the catalogue's `format`. */
export function recognizes(resource: CkanResource): LeftResource | undefined {
  const left = (reason: LeftReason, detail: string): LeftResource => ({ resource, reason, detail });
  if (!/^https?:/i.test(resource.url))
    return left('address', 'it has no http(s) address: look on the page of the dataset');
  const { name } = resource;
  if (seaoNames.some((pattern) => pattern.test(name)) || readableExtension.test(name)) return undefined;
  const format = resource.format
    .toLowerCase()
    .replace(/^\.|^(application|text)\//, '')
    .trim();
  if (archiveExtension.test(name) || archiveFormats.has(format)) {
    const kind = archiveExtension.exec(name)?.[1]?.toLowerCase() ?? format;
    return left('archive', `${kind}: unpack it and add the folder`);
  }
  if (readableFormats.has(format) && !/\.(pdf|xsd|csv|xlsx?|docx?|html?)$/i.test(name)) return undefined;
  return left(
    'format',
    `${resource.format || 'no format given'}: Limpide reads JSON, JSON Lines and XML here`,
  );
}

/**
 * Those to fetch, in order of the days that they cover, and those left out.
 * `since` (YYYY-MM-DD) is held against the last day in the file's name, else against `lastModified`; a file with neither is taken.
 * Two resources of the same name are both taken: SEAO publishes a week again, under another id, with other releases.
 */
export function selectResources(resources: readonly CkanResource[], since?: string): Selection {
  const taken: CkanResource[] = [];
  const left: LeftResource[] = [];
  const seen = new Set<string>();
  for (const resource of resources) {
    const last = resource.period?.end ?? resource.lastModified?.slice(0, 10);
    const unreadable = recognizes(resource);
    if (since !== undefined && last !== undefined && last < since) {
      left.push({ resource, reason: 'before', detail: `it ends on ${last}, before ${since}` });
    } else if (unreadable !== undefined) {
      left.push(unreadable);
    } else if (!seen.has(resource.url)) {
      seen.add(resource.url);
      taken.push(resource);
    }
  }
  return { taken: taken.sort(byDays), left };
}

function byDays(a: CkanResource, b: CkanResource): number {
  return compare(a.period?.start ?? '9999', b.period?.start ?? '9999') || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
