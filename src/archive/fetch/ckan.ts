/** Reads a dataset of a CKAN catalogue (Données Québec, open.canada.ca, data.gov.uk…): which files it has, and where. */
import { z } from 'zod';
import { LimpideError } from '../../kernel/errors.ts';
import { isWebAddress, lastSegment, publicAddress, readAddress } from './address.ts';
import type { NetworkOptions } from './download.ts';
import { periodOf } from './period.ts';
import { readJson } from './read-json.ts';

/** Where a CKAN dataset is, as read from the address of its page or of its API. */
export interface CkanAddress {
  /** The catalogue, without a trailing slash: "https://www.donneesquebec.ca/recherche". */
  readonly base: string;
  /** Name or id of the dataset. */
  readonly dataset: string;
  /** Id of the one resource meant, if the page is that of a resource. */
  readonly resource?: string;
}

export interface CkanResource {
  readonly id: string;
  /** The file's name in its address, else the resource's title. */
  readonly name: string;
  /** Absolute; empty when the catalogue gives none that can be read. */
  readonly url: string;
  /** As the catalogue writes it: "JSON", "XML", "application/zip"; may be empty or wrong. */
  readonly format: string;
  /** Bytes, when the catalogue says. */
  readonly size?: number;
  /** As the catalogue writes it (UTC without zone): "2026-08-03T05:18:01.123456". */
  readonly lastModified?: string;
  /** Days that the name says the file covers, both included. */
  readonly period?: { readonly start: string; readonly end: string };
}

export interface CkanDataset {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly licence?: string;
  readonly licenceUrl?: string;
  readonly publisher?: string;
  readonly resources: readonly CkanResource[];
}

const text = z.string().nullish();
const packageShape = z.object({
  success: z.boolean().optional(),
  result: z.object({
    id: z.string(),
    name: z.string(),
    title: text,
    license_title: text,
    license_url: text,
    organization: z.object({ title: text }).nullish(),
    resources: z.array(
      z.object({
        id: z.string(),
        name: text,
        url: text,
        format: text,
        mimetype: text,
        size: z.union([z.number(), z.string()]).nullish(),
        last_modified: text,
        created: text,
      }),
    ),
  }),
});

/**
 * Reads the address of a dataset's page, of one of its resources' pages, or of `package_show`;
 * undefined for any other address, that of a resource's file (`…/resource/ID/download/…`) included.
 */
export function readCkanAddress(address: string): CkanAddress | undefined {
  if (!isWebAddress(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const api = /^(.*)\/api\/(?:\d\/)?action\/package_show\/?$/.exec(url.pathname);
  const asked = url.searchParams.get('id') ?? url.searchParams.get('name_or_id');
  if (api !== null) return asked === null ? undefined : { base: baseOf(url, api[1] ?? ''), dataset: asked };
  // CKAN names hold letters, digits, "-" and "_" only, so that "/dataset/x.json" is a file. A language may stand before "dataset".
  const page = /^(.*?)(?:\/[a-z]{2}(?:_[A-Z]{2})?)?\/dataset\/([\w-]+)(?:\/resource\/([\w-]+))?\/?$/.exec(
    url.pathname,
  );
  if (page === null || page[2] === undefined) return undefined;
  const dataset = { base: baseOf(url, page[1] ?? ''), dataset: page[2] };
  return page[3] === undefined ? dataset : { ...dataset, resource: page[3] };
}

/** The address of the API that lists a dataset's resources. */
export function packageAddress(address: CkanAddress): URL {
  const url = readAddress(`${address.base}/api/3/action/package_show`);
  url.searchParams.set('id', address.dataset);
  return url;
}

/**
 * Asks the catalogue for a dataset and its resources, in the catalogue's order (only the one meant, when the address names one).
 * Throws `download` when the address does not answer as CKAN does, `notFound` when the catalogue does not have it.
 */
export async function listDataset(address: CkanAddress, options: NetworkOptions = {}): Promise<CkanDataset> {
  const url = packageAddress(address);
  const answer = packageShape.safeParse(await askCatalogue(url, address, options));
  if (!answer.success || answer.data.success === false) {
    throw new LimpideError(
      'download',
      `${publicAddress(url)} does not answer as a CKAN catalogue does; give the addresses of the files themselves.`,
      {
        cause: answer.error,
        details: { url: publicAddress(url) },
      },
    );
  }
  const found = answer.data.result;
  const resources = found.resources
    .map((resource) => toResource(resource, url))
    .filter(({ id }) => address.resource === undefined || id === address.resource);
  if (address.resource !== undefined && resources.length === 0) {
    throw new LimpideError(
      'notFound',
      `The dataset ${address.dataset} (${publicAddress(url)}) has no resource ${address.resource} (any more); open the dataset's page to find its files.`,
    );
  }
  return {
    id: found.id,
    name: found.name,
    title: found.title || found.name,
    ...(found.license_title ? { licence: found.license_title } : {}),
    ...(found.license_url ? { licenceUrl: found.license_url } : {}),
    ...(found.organization?.title ? { publisher: found.organization.title } : {}),
    resources,
  };
}

async function askCatalogue(url: URL, address: CkanAddress, options: NetworkOptions): Promise<unknown> {
  try {
    return await readJson(url, options);
  } catch (error) {
    if (!(error instanceof LimpideError) || error.details['status'] !== 404) throw error;
    throw new LimpideError(
      'notFound',
      `The catalogue has no dataset "${address.dataset}", or there is no CKAN catalogue here: ${publicAddress(url)} answered 404. Check the address in a browser, or give the addresses of the files themselves.`,
      { cause: error, details: error.details },
    );
  }
}

type RawResource = z.infer<typeof packageShape>['result']['resources'][number];

function toResource(raw: RawResource, api: URL): CkanResource {
  const given = raw.url ?? '';
  const url = given !== '' && URL.canParse(given, api) ? new URL(given, api) : undefined;
  const file = url === undefined ? '' : lastSegment(url);
  const title = raw.name ?? '';
  const period = periodOf(file) ?? periodOf(title);
  const lastModified = raw.last_modified ?? raw.created;
  const size = raw.size === null || raw.size === undefined || raw.size === '' ? Number.NaN : Number(raw.size);
  return {
    id: raw.id,
    name: (file.includes('.') ? file : title) || file || raw.id,
    url: url?.href ?? '',
    format: (raw.format || raw.mimetype) ?? '',
    ...(Number.isFinite(size) && size > 0 ? { size } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

function baseOf(url: URL, path: string): string {
  const credentials =
    url.username === '' ? '' : `${url.username}${url.password === '' ? '' : `:${url.password}`}@`;
  return `${url.protocol}//${credentials}${url.host}${path}`;
}
