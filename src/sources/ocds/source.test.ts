import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../source.ts';
import { openDecompressed } from '../text/gunzip.ts';
import { CollectingSink, inputOf } from './collecting-sink.ts';
import { isObject, type JsonObject } from './json.ts';
import { ocdsSource } from './source.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const present = existsSync(`${data}ocds/portugal`);

async function readFile(path: string): Promise<{ facts: FileFacts; sink: CollectingSink; original: Buffer }> {
  const sink = new CollectingSink();
  const original = readFileSync(data + path);
  const input = {
    name: basename(path),
    size: original.length,
    open: () => openDecompressed(data + path),
  };
  expect(ocdsSource.recognizes(input.name, original.subarray(0, 65_536))).toBe(true);
  const facts = await ocdsSource.read(input, sink);
  return { facts, sink, original };
}

/** The places lead to the rows: each is read again from the file, and its line counted. */
function expectPlaces(sink: CollectingSink, original: Buffer): void {
  for (const { place, json, isSlice } of sink.rows) {
    const text = original.toString('utf8', place.offset, place.offset + place.length);
    const published: unknown = JSON.parse(text);
    if (isSlice) expect(JSON.parse(json)).toEqual(published);
    expect(isObject(published) && published['ocid']).toBe(ocidOf(json));
    expect(original.subarray(0, place.offset).filter((byte) => byte === 0x0a)).toHaveLength(place.line - 1);
  }
}

function ocidOf(json: string): unknown {
  const row: unknown = JSON.parse(json);
  return isObject(row) ? row['ocid'] : undefined;
}

const releases = (sink: CollectingSink): JsonObject[] => sink.values.filter(isObject);

describe.skipIf(!present)('OCDS files as published (needs ../shared/data)', () => {
  it('Contracts Finder: 201 releases of 190 processes, one a line, none parsed on the way', async () => {
    const { facts, sink, original } = await readFile('ocds/contracts-finder/releases.jsonl');
    expect(sink.rows).toHaveLength(201);
    expect(new Set(sink.rows.map((row) => ocidOf(row.json)))).toHaveProperty('size', 190);
    expect(sink.rows.every((row) => row.isSlice)).toBe(true);
    expect(sink.rejections).toEqual([]);
    expect(facts).toEqual({ format: 'OCDS JSON Lines of releases' });
    expectPlaces(sink, original);
  });

  it('Portugal: a list of one package, 100 releases', async () => {
    const { facts, sink, original } = await readFile('ocds/portugal/impic_releases_2019.json');
    expect(sink.rows).toHaveLength(100);
    expect(sink.rejections).toEqual([]);
    expect(facts).toMatchObject({ publisher: 'IMPIC', format: 'OCDS 1.1 list of release packages' });
    expect(facts.publishedDate).toBe('2019-11-25T17:20:38.119711Z');
    expectPlaces(sink, original);
  });

  it('Paraguay, 1.0: a record that links to 10 releases and holds one compiled release, which is the row', async () => {
    const { facts, sink, original } = await readFile('ocds/paraguay/dncp_record_package_155220.json');
    expect(sink.rejections).toEqual([]);
    expect(facts).toMatchObject({
      publisher: 'DNCP - Paraguay',
      format: 'OCDS 1.0 record package, 1.0 organizations',
    });
    const [compiled] = releases(sink);
    expect(sink.rows).toHaveLength(1);
    expect(compiled).toMatchObject({ ocid: 'ocds-03ad3f-155220', tag: ['compiled'] });
    expect(compiled?.['contracts']).toHaveLength(7);
    // The buyer, which is also the procuring entity, and the seven suppliers.
    expect(compiled?.['parties']).toHaveLength(8);
    expectPlaces(sink, original);
  });

  it("the standard's worked example: 6 releases in one package, 6 files of one, a record with versions", async () => {
    const { sink, original } = await readFile('ocds/fictional/ocds-213czf-000-00001.json');
    expect(sink.rows).toHaveLength(6);
    expectPlaces(sink, original);
    const single = readdirSync(`${data}ocds/fictional`).filter((name) => /^\d\d-.*json$/.test(name));
    expect(single).toHaveLength(6);
    for (const name of single) expect((await readFile(`ocds/fictional/${name}`)).sink.rows).toHaveLength(1);
    const record = await readFile('ocds/fictional/ocds-213czf-000-00001-withversions.json');
    expect(record.facts.format).toBe('OCDS 1.1 record package');
    expect(releases(record.sink)).toMatchObject([{ ocid: 'ocds-213czf-000-00001', tag: ['compiled'] }]);
  });

  it('SEAO: 9 + 16 releases brought to OCDS 1.1, dated by their id', async () => {
    const july = await readFile('seao-ocds/hebdo_20260727_20260802.extrait.json');
    const september = await readFile('seao-ocds/hebdo_20260914_20260920.extrait.json');
    expect([july.sink.rows.length, september.sink.rows.length]).toEqual([9, 16]);
    expect([...july.sink.rejections, ...september.sink.rejections]).toEqual([]);
    expect(july.facts).toMatchObject({
      publisher: 'Secrétariat du Conseil du trésor',
      licence: 'https://www.donneesquebec.ca/fr/licence/#cc-by',
      periodStart: '2026-07-27',
      periodEnd: '2026-08-02',
      format: 'OCDS 1.1 release package, SEAO dialect',
    });
    expectPlaces(july.sink, july.original);
    expectPlaces(september.sink, september.original);
    const all = [...releases(july.sink), ...releases(september.sink)];
    expect(all.find((release) => release['ocid'] === 'ocds-ec9k95-20108643')).toMatchObject({
      date: '2026-07-27T18:00:51Z',
      datePublished: '2026-07-27T14:00:51-04:00',
      bids: {
        details: [
          { id: 'FO-1164346505', value: { amount: 89120, currency: 'CAD' } },
          { id: 'FO-3369689461', value: { amount: 100000, currency: 'CAD' } },
          { id: 'FO-1169087500', value: { amount: 87624, currency: 'CAD' } },
        ],
      },
    });
    // An update keeps the notice's date, years old, as its own: the id tells the instant.
    expect(all.find((release) => release['ocid'] === 'ocds-ec9k95-1398940')).toMatchObject({
      date: '2026-09-17T14:42:15Z',
      datePublished: '2020-08-27T14:06:01-04:00',
    });
    expect(JSON.stringify(all)).not.toMatch(/\\t|\S@\S/);
    expect(all.every((release) => release['bids'] === undefined || isObject(release['bids']))).toBe(true);
  });

  it('other JSON is not taken for OCDS', () => {
    for (const path of [
      'geo/cth_quebec.geojson',
      'broadband/OVQ-THD-national.json',
      'ocds/standard/release-schema.json',
    ]) {
      expect(ocdsSource.recognizes(path, readFileSync(data + path).subarray(0, 65_536))).toBe(false);
    }
  });
});

describe('recognizing OCDS', () => {
  const recognizes = (text: string) => ocdsSource.recognizes('x', Buffer.from(text));

  it('by the names that only OCDS uses, whatever comes first', () => {
    expect(recognizes('{"ocid": "ocds-1"}')).toBe(true);
    expect(recognizes('﻿ \n[{"uri":"x","releases" : [')).toBe(true);
    expect(recognizes('{"publisher":{"name":"X"},"publishedDate":"2026-01-01T00:00:00Z","packages":[')).toBe(
      true,
    );
    expect(recognizes('{"releaseTag": "tender"}')).toBe(true);
  });

  it('not by a mention of them in a text, a table or a page', () => {
    expect(recognizes('"ocid","title"\n"ocds-1","x"')).toBe(false);
    expect(recognizes('<html>"ocid": </html>')).toBe(false);
    expect(recognizes('{"title": "what an \\"ocid\\" is"}')).toBe(false);
    expect(recognizes('')).toBe(false);
  });
});

describe('what a file says of itself', () => {
  const facts = (...pieces: string[]) => ocdsSource.read(inputOf('x.json', ...pieces), new CollectingSink());

  it('is read before and after the releases', async () => {
    const before =
      '{"publisher":{"name":"Ville de Clairval"},"uri":"https://a.example/1","releases":[{"ocid":"a","tag":[]}],';
    const after =
      '"license":"https://a.example/licence","publishedDate":"2026-02-03T00:00:00Z","version":"1.1"}';
    expect(await facts(before, after)).toEqual({
      publisher: 'Ville de Clairval',
      licence: 'https://a.example/licence',
      publishedDate: '2026-02-03T00:00:00Z',
      uri: 'https://a.example/1',
      format: 'OCDS 1.1 release package',
    });
  });

  it('of several packages, the first names the publisher and the latest the date', async () => {
    const package_ = (name: string, date: string) =>
      `{"publisher":{"name":"${name}"},"publishedDate":"${date}","version":"1.1","releases":[]}`;
    expect(
      await facts(
        `[${package_('First', '2026-01-01T00:00:00Z')},${package_('Second', '2026-03-01T00:00:00Z')}]`,
      ),
    ).toMatchObject({ publisher: 'First', publishedDate: '2026-03-01T00:00:00Z' });
  });

  it('a package without a version follows 1.0', async () => {
    expect((await facts('{"uri":"x","license":"y","releases":[{"ocid":"a"}]}')).format).toBe(
      'OCDS 1.0 release package',
    );
  });
});
