/** The same tables as a Data Package (version 2): each file with its fields in words, which is the data dictionary. */
import type { Edition } from '../../editions/open.ts';
import type { Column } from '../columns.ts';
import { rightsOf, type SourceDataset, type Table } from './distributions.ts';

const types: Readonly<Record<Column['kind'], string>> = {
  text: 'string',
  code: 'string',
  day: 'date',
  instant: 'datetime',
  money: 'number',
  count: 'integer',
  number: 'number',
  truth: 'boolean',
  list: 'string',
  object: 'object',
};

function field({ name, kind, nullable, words, values }: Column): object {
  const constraints = {
    ...(nullable ? {} : { required: true }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type: types[kind],
    description: words.en,
    'description:fr': words.fr,
    ...(kind === 'list' ? { 'limpide:list': 'separated by spaces' } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function licences(datasets: readonly SourceDataset[]): object[] {
  const known = datasets.filter(({ licenceUrl }) => licenceUrl !== null);
  return [...new Map(known.map((one) => [one.licenceUrl, one])).values()].map(({ licence, licenceUrl }) => ({
    path: licenceUrl,
    ...(licence === null ? {} : { title: licence }),
  }));
}

/** @param origin scheme and host */
export function dataPackage(
  edition: Edition,
  origin: string,
  tables: readonly Table[],
  datasets: readonly SourceDataset[],
): object {
  const given = licences(datasets);
  const licensed = given.length === 0 ? {} : { licenses: given };
  const fictional = edition.fictional ? { fictional: true } : {};
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: edition.fictional ? 'limpide-fictional' : 'limpide',
    id: `${origin}/datapackage.json?edition=${edition.id}`,
    title: edition.fictional ? 'Limpide (fictional data)' : 'Limpide',
    description: `Open government data. ${rightsOf(datasets)}`,
    homepage: origin,
    version: edition.id,
    created: edition.manifest.publishedAt,
    edition: edition.id,
    ...fictional,
    ...licensed,
    sources: datasets.map(({ title, publisher, homepage, licence }) => ({
      title: title ?? publisher ?? 'unknown dataset',
      ...(homepage?.startsWith('http') ? { path: homepage } : {}),
      ...(licence === null ? {} : { 'limpide:licence': licence }),
    })),
    resources: tables.flatMap(({ name, endpoint, rows, distributions }) =>
      distributions.map(({ format, mediaType, path, bytes, sha256 }) => ({
        name: `${name}-${format}`,
        title: endpoint.title.en,
        description: endpoint.about.en,
        path: `${origin}${path}`,
        format,
        mediatype: mediaType,
        bytes,
        hash: `sha256:${sha256}`,
        edition: edition.id,
        ...fictional,
        ...licensed,
        ...(format === 'csv'
          ? {
              type: 'table',
              encoding: 'utf-8',
              schema: {
                $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
                fields: [
                  ...endpoint.columns.map(field),
                  ...(edition.fictional
                    ? [
                        {
                          name: 'fictional',
                          type: 'boolean',
                          description: 'Always true: these data are fictional',
                        },
                      ]
                    : []),
                ],
                ...(endpoint.key === undefined ? {} : { primaryKey: [endpoint.key.column] }),
              },
            }
          : {}),
        'limpide:rows': rows,
      })),
    ),
  };
}
