import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetFor, datasetNamed, knownDatasets } from './known.ts';

const format = 'OCDS 1.1 release package';

describe('the dataset of a file', () => {
  it.each([
    ['ocds-ec9k95', 'seao'],
    ['ocds-ec9k95-', 'seao'],
    ['ocds-b5fd17', 'contracts-finder'],
    ['ocds-px0z7d', 'impic'],
    ['ocds-03ad3f', 'dncp'],
    ['ocds-213czf', 'ocds-example'],
    ['ocds-fictif', 'demo'],
  ])('is told by the prefix of its ocids: %s is %s', (ocidPrefix, id) => {
    expect(datasetFor({ format, ocidPrefix })?.id).toBe(id);
  });

  it.each([
    ['OVQ-THD JSON', 'fibre-fr'],
    ['StatCan 36-10-0402-01, tidied CSV', 'statcan-gdp'],
    ['observations CSV', undefined],
  ])('of indicators is told by the layout of the file: %s', (told, id) => {
    expect(datasetFor({ format: told })?.id).toBe(id);
  });

  it('is SEAO for its XML, which has no ocid', () => {
    expect(datasetFor({ format: 'SEAO XML, AvisRevisions' })?.id).toBe('seao');
  });

  it.each([
    [
      'https://www.donneesquebec.ca/recherche/dataset/d23b2e02-085d-43e5-9e6e-e1d558ebfdd5/resource/x/download/hebdo_20260727_20260802.json',
      'seao',
    ],
    ['http://www.base.gov.pt/api/Release/GetReleases?offset=1', 'impic'],
    ['https://www.contrataciones.gov.py/datos/record-package/155220.json', 'dncp'],
  ])('is told by the address of a package without rows: %s', (uri, id) => {
    expect(datasetFor({ format, uri })?.id).toBe(id);
  });

  it('is not guessed: another publisher of the same site, or an unknown prefix, has no licence given', () => {
    expect(datasetFor({ format })).toBeUndefined();
    expect(datasetFor({ format, ocidPrefix: 'ocds-zzzzzz' })).toBeUndefined();
    expect(datasetFor({ format, publisher: 'Secrétariat du Conseil du trésor' })).toBeUndefined();
    expect(
      datasetFor({ format, uri: 'https://www.donneesquebec.ca/recherche/dataset/autre/resource/x' }),
    ).toBeUndefined();
    // The ocid outweighs an address that says otherwise.
    expect(
      datasetFor({ format, ocidPrefix: 'ocds-zzzzzz', uri: 'https://www.contrataciones.gov.py/datos/x' }),
    ).toBeUndefined();
  });

  it('is fictional for the demo only', () => {
    expect(knownDatasets.filter(({ fictional }) => fictional === true).map(({ id }) => id)).toEqual(['demo']);
  });
});

describe('the known datasets', () => {
  it('are credited in full, in both languages', () => {
    for (const dataset of knownDatasets) {
      expect(datasetNamed(dataset.id)).toBe(dataset);
      expect(dataset.licenceUrl).toMatch(/^https:\/\//);
      const words = [
        dataset.title.fr,
        dataset.title.en,
        dataset.cadence.fr,
        dataset.cadence.en,
        dataset.publisher,
        dataset.attribution,
      ];
      for (const text of words) expect(text).not.toBe('');
    }
    expect(datasetNamed('nowhere')).toBeUndefined();
  });

  it('have an id that is no path and one file each', () => {
    for (const { id } of knownDatasets) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(knownDatasets.map(({ id }) => id)).size).toBe(knownDatasets.length);
    for (const { id } of knownDatasets)
      expect(readFileSync(new URL(`${id}.ts`, import.meta.url), 'utf8')).toContain(`id: '${id}'`);
  });
});
