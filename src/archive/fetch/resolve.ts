/** Turns what a person writes after `add` (paths, folders, addresses, names of datasets) into files to read and files to fetch. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LimpideError, systemCode } from '../../kernel/errors.ts';
import { fileName, isWebAddress, readAddress } from './address.ts';
import { type CkanAddress, type CkanDataset, listDataset, readCkanAddress } from './ckan.ts';
import type { NetworkOptions } from './download.ts';
import { listFolder } from './folder.ts';
import { readSince } from './period.ts';
import { type LeftResource, selectResources } from './recognize.ts';

export type ResolvedInput =
  | { readonly kind: 'file'; readonly path: string; readonly url?: string }
  | {
      readonly kind: 'url';
      /** To be given to `download`; may hold credentials, so never to be printed (`publicAddress` can). */
      readonly url: string;
      /** For people, before the server gives the file's own name. */
      readonly name: string;
      /** Bytes, when a catalogue says. */
      readonly bytes?: number;
      /** Id of the known dataset that it belongs to. */
      readonly dataset?: string;
    };

export interface Resolution {
  readonly inputs: readonly ResolvedInput[];
  /** What was left out and why, one English sentence each. */
  readonly notes: readonly string[];
}

/** What must be known of a dataset to fetch it by its name; src/sources/datasets has more. */
export interface NamedDataset {
  readonly id: string;
  readonly homepage: string;
  readonly ckan?: { readonly page: string };
}

export interface ResolveOptions extends NetworkOptions {
  /** Datasets that may be named. */
  readonly datasets: readonly NamedDataset[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: leaves out older files of CKAN datasets. */
  readonly since?: string;
  /** Another catalogue, or dataset page, in place of a named dataset's own; default: the environment's LIMPIDE_SEAO_URL. */
  readonly ckanBase?: string;
}

/**
 * Resolves each argument: a file; a folder (all its files); an http(s) address of a file or of a CKAN dataset; the id of a known dataset.
 * A file or address named twice comes once. Throws `notFound`, `badInput` (unreadable path), `usage` (bad `since`, other scheme,
 * a dataset that has no list of files), `download`.
 */
export async function resolveInputs(args: readonly string[], options: ResolveOptions): Promise<Resolution> {
  const since = options.since === undefined ? undefined : readSince(options.since);
  const inputs = new Map<string, ResolvedInput>();
  const notes: string[] = [];
  let catalogues = 0;

  const takeDataset = async (address: CkanAddress, known: NamedDataset | undefined): Promise<void> => {
    catalogues += 1;
    const dataset = await listDataset(address, options);
    // The page of one resource is a choice already made: its age does not count.
    const { taken, left } = selectResources(
      dataset.resources,
      address.resource === undefined ? since : undefined,
    );
    for (const { url, name, size } of taken) {
      const bytes = size === undefined ? {} : { bytes: size };
      inputs.set(url, {
        kind: 'url',
        url,
        name,
        ...bytes,
        ...(known === undefined ? {} : { dataset: known.id }),
      });
    }
    notes.push(...tellLeft(dataset, taken.length, left, options.since));
  };

  for (const arg of args) {
    if (isWebAddress(arg)) {
      const address = readCkanAddress(arg);
      if (address !== undefined) await takeDataset(address, knownAt(address, options.datasets));
      else inputs.set(arg, { kind: 'url', url: arg, name: fileName(null, readAddress(arg)) });
      continue;
    }
    const named = options.datasets.find(({ id }) => id === arg);
    const paths = await pathsOf(arg, notes);
    if (paths !== undefined) {
      for (const path of paths) inputs.set(path, { kind: 'file', path });
      if (named !== undefined)
        notes.push(`${arg} is a path here, and was read as one; the dataset "${arg}" was not fetched.`);
    } else if (named !== undefined) {
      await takeDataset(catalogueOf(named, options.ckanBase ?? process.env['LIMPIDE_SEAO_URL']), named);
    } else {
      throw unknown(arg, options.datasets);
    }
  }
  if (since !== undefined && catalogues === 0)
    notes.push('--since chooses among the files of a CKAN dataset; here it left nothing out.');
  return { inputs: [...inputs.values()], notes };
}

/** Absolute paths of the files that a path stands for; undefined when it does not exist. */
async function pathsOf(arg: string, notes: string[]): Promise<readonly string[] | undefined> {
  const path = resolve(arg);
  try {
    const found = await stat(path);
    if (found.isFile()) return [path];
    if (found.isDirectory()) {
      const listing = await listFolder(path);
      notes.push(...listing.notes);
      return listing.files;
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (error instanceof LimpideError) throw error;
    throw new LimpideError(
      'badInput',
      `${arg} cannot be read (${code ?? 'unknown fault'}); check the path and the right to read it.`,
      { cause: error },
    );
  }
  throw new LimpideError(
    'badInput',
    `${arg} is neither a file nor a folder; save its content to a file and add that.`,
  );
}

/** Where a dataset's catalogue is, or the one given in its place. @throws LimpideError usage, when it has none */
export function catalogueOf(dataset: NamedDataset, override: string | undefined): CkanAddress {
  const own = dataset.ckan === undefined ? undefined : readCkanAddress(dataset.ckan.page);
  if (own === undefined) {
    throw new LimpideError(
      'usage',
      `The dataset "${dataset.id}" is known, but has no list of files to fetch; download them from ${dataset.homepage} and add the files.`,
    );
  }
  if (override === undefined || override === '') return own;
  return (
    readCkanAddress(override) ?? {
      base: readAddress(override).href.replace(/\/+$/, ''),
      dataset: own.dataset,
    }
  );
}

/** The known dataset whose page this is, whatever the language of the page. */
function knownAt(address: CkanAddress, datasets: readonly NamedDataset[]): NamedDataset | undefined {
  return datasets.find(({ ckan }) => {
    const own = ckan === undefined ? undefined : readCkanAddress(ckan.page);
    return own?.base === address.base && own.dataset === address.dataset;
  });
}

function tellLeft(
  dataset: CkanDataset,
  taken: number,
  left: readonly LeftResource[],
  since: string | undefined,
): string[] {
  const before = left.filter(({ reason }) => reason === 'before').length;
  const others = left.filter(({ reason }) => reason !== 'before');
  const older = before === 0 ? '' : `, ${before} before ${since} left out`;
  return [
    `${dataset.title}: ${taken} of ${dataset.resources.length} files taken${older}.`,
    ...others.map(({ resource, detail }) => `${resource.name} left out (${detail}).`),
  ];
}

function unknown(arg: string, datasets: readonly NamedDataset[]): LimpideError {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(arg)) {
    const scheme = arg.slice(0, arg.indexOf(':'));
    return new LimpideError(
      'usage',
      `Addresses in ${scheme}:// are not fetched; give an http(s) address, or the path of a file on this machine.`,
    );
  }
  const names = datasets.filter(({ ckan }) => ckan !== undefined).map(({ id }) => id);
  return new LimpideError(
    'notFound',
    `${arg} does not exist. Give a file, a folder, an http(s) address${names.length === 0 ? '' : `, or the name of a known dataset: ${names.join(', ')}`}.`,
    { details: { path: arg } },
  );
}
