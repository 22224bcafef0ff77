/** A table as a schema.org Dataset, for search engines of data. */
import type { Edition } from '../../editions/open.ts';
import { exportFormats, mediaTypes } from '../../exports/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { onlyLicence, type SourceDataset, tableEndpoints, tablePath } from './distributions.ts';

export function schemaOrgDatasets(
  edition: Edition,
  lang: Language,
  origin: string,
  datasets: readonly SourceDataset[],
): object {
  const licence = onlyLicence(datasets);
  return {
    '@context': 'https://schema.org',
    '@graph': tableEndpoints.map((endpoint) => ({
      '@type': 'Dataset',
      name: `${endpoint.title[lang]}${edition.fictional ? (lang === 'fr' ? ' (données fictives)' : ' (fictional data)') : ''}`,
      description: endpoint.about[lang],
      identifier: `${edition.id}${endpoint.path}`,
      version: edition.id,
      datePublished: edition.manifest.publishedAt,
      inLanguage: lang,
      isAccessibleForFree: true,
      url: `${origin}${url('api', lang)}#${endpoint.path.slice(1)}`,
      ...(licence ? { license: licence.licenceUrl } : { license: `${origin}${url('data', lang)}` }),
      creator: { '@type': 'Organization', name: 'Limpide', url: origin },
      ...(edition.fictional ? { keywords: ['fictional'] } : {}),
      distribution: exportFormats.map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaTypes[format].split(';')[0],
        contentUrl: `${origin}${tablePath(endpoint, format, edition)}`,
      })),
    })),
  };
}
