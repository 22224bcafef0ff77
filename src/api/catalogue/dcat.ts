/** The catalogue as DCAT-AP 3 in JSON-LD, with its context inside: nothing has to be fetched to read it. */
import type { Edition } from '../../editions/open.ts';
import { url } from '../../routes.ts';
import { apiBase } from '../base.ts';
import { onlyLicence, rightsOf, type SourceDataset, type Table } from './distributions.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  limpide: 'https://limpide.example/ns#',
  fictional: { '@id': 'limpide:fictional', '@type': 'xsd:boolean' },
};

const both = (fr: string, en: string) => [
  { '@value': fr, '@language': 'fr' },
  { '@value': en, '@language': 'en' },
];
const instant = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' });
const languages = ['FRA', 'ENG'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
}));

/** Fictional data say so on every node that could be read alone. */
function marked(edition: Edition): { fictional?: true } {
  return edition.fictional ? { fictional: true } : {};
}

function licenceOf(origin: string, datasets: readonly SourceDataset[]): object {
  const only = onlyLicence(datasets);
  return only
    ? { '@id': only.licenceUrl, '@type': 'dct:LicenseDocument' }
    : {
        '@id': `${origin}${url('data', 'en')}`,
        '@type': 'dct:LicenseDocument',
        'dct:title': 'The licences of the datasets that this edition was made from',
      };
}

/** @param origin scheme and host */
export function dcat(
  edition: Edition,
  origin: string,
  tables: readonly Table[],
  datasets: readonly SourceDataset[],
): object {
  const { manifest } = edition;
  const publisher = {
    '@id': `${origin}/#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': both('Limpide', 'Limpide'),
  };
  const published = instant(manifest.publishedAt);
  const fictional = edition.fictional
    ? { fr: ' (données fictives)', en: ' (fictional data)' }
    : { fr: '', en: '' };
  const rights = {
    '@type': 'dct:RightsStatement',
    'rdfs:label': rightsOf(datasets),
  };
  const nodes = tables.map(({ name, endpoint, rows, distributions }) => ({
    '@id': `${origin}/catalogue.jsonld#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': both(endpoint.title.fr + fictional.fr, endpoint.title.en + fictional.en),
    'dct:description': both(endpoint.about.fr, endpoint.about.en),
    'dct:identifier': `${edition.id}/${name}`,
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:issued': published,
    'dct:language': languages,
    'dcat:version': edition.id,
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
    'dcat:keyword': [
      { '@value': 'commande publique', '@language': 'fr' },
      { '@value': 'public procurement', '@language': 'en' },
      ...(edition.fictional ? [{ '@value': 'fictional', '@language': 'en' }] : []),
    ],
    'dcat:landingPage': { '@id': `${origin}${url('api', 'en')}#${name}`, '@type': 'foaf:Document' },
    'limpide:rows': rows,
    ...marked(edition),
    'prov:wasDerivedFrom': datasets
      .filter(({ homepage }) => homepage?.startsWith('http'))
      .map(({ homepage }) => ({ '@id': homepage })),
    'dcat:distribution': distributions.map(({ format, mediaType, path, bytes, sha256 }) => ({
      '@id': `${origin}${path}`,
      '@type': 'dcat:Distribution',
      'dct:title': both(`${endpoint.title.fr}, ${format}`, `${endpoint.title.en}, ${format}`),
      'dcat:accessURL': { '@id': `${origin}${path}` },
      'dcat:downloadURL': { '@id': `${origin}${path}` },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
        '@type': 'dct:MediaType',
      },
      'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': format },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
      'dct:license': licenceOf(origin, datasets),
      'dct:rights': rights,
      'dct:issued': published,
      'dcat:version': edition.id,
      ...marked(edition),
    })),
  }));
  return {
    '@context': context,
    '@id': `${origin}/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': both(`Limpide${fictional.fr}`, `Limpide${fictional.en}`),
    'dct:description': both(
      'Des données publiques ouvertes, dont chaque chiffre peut être recalculé.',
      'Open government data, each number of which can be computed again.',
    ),
    'dct:publisher': publisher,
    'dct:issued': published,
    'dct:language': languages,
    'foaf:homepage': { '@id': origin, '@type': 'foaf:Document' },
    'dct:license': licenceOf(origin, datasets),
    'dcat:version': edition.id,
    ...marked(edition),
    'dcat:dataset': nodes,
    'dcat:service': {
      '@id': `${origin}${apiBase}`,
      '@type': 'dcat:DataService',
      'dct:title': both('API de Limpide', 'Limpide API'),
      'dcat:endpointURL': { '@id': `${origin}${apiBase}` },
      'dcat:endpointDescription': { '@id': `${origin}${apiBase}/openapi.json` },
      'dcat:servesDataset': nodes.map((node) => ({ '@id': node['@id'] })),
    },
  };
}
