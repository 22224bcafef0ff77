/** A page's data as a schema.org Dataset, for search engines of data: the files beside the page, and the edition they are of. */
import type { Edition } from '../editions/open.ts';
import type { Language } from '../i18n/language.ts';
import { inFormat, url } from '../routes.ts';

export interface PageDataset {
  readonly name: string;
  readonly description: string;
  /** Path of the page, without the query. */
  readonly path: string;
  readonly formats: readonly ('json' | 'csv')[];
  /** Reviewed content, real beside any edition. */
  readonly real?: boolean;
  /** schema.org/temporalCoverage: "2010/2019". */
  readonly period?: string;
  /** schema.org/spatialCoverage, a name. */
  readonly place?: string;
  /** Addresses of what it was made from. */
  readonly basedOn?: readonly string[];
}

const types = { json: 'application/json', csv: 'text/csv' } as const;

export function datasetMarkup(
  edition: Edition,
  lang: Language,
  origin: string,
  { name, description, path, formats, real = false, period, place, basedOn }: PageDataset,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: `${origin}${path}`,
    identifier: `${edition.id}${path}`,
    version: edition.id,
    datePublished: edition.manifest.publishedAt,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: `${origin}${url('data', lang)}`,
    creator: { '@type': 'Organization', name: 'Limpide', url: origin },
    ...(edition.fictional && !real ? { keywords: ['fictional'] } : {}),
    ...(period === undefined ? {} : { temporalCoverage: period }),
    ...(place === undefined ? {} : { spatialCoverage: { '@type': 'Place', name: place } }),
    ...(basedOn === undefined || basedOn.length === 0 ? {} : { isBasedOn: basedOn }),
    distribution: formats.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: types[format],
      contentUrl: `${origin}${inFormat(path, format)}`,
    })),
  };
}
