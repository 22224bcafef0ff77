/** What people get from `limpide ocds merge`: merged records, or an error that says where to look. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { ocdsMerge } from './ocds-merge.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-ocds-merge-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function save(content: string | Uint8Array, name = 'releases.json'): string {
  const path = join(folder, `${++files}-${name}`);
  writeFileSync(path, content);
  return path;
}

async function merge(path: string, versioned = false): Promise<{ out: string[]; notes: string[] }> {
  const out: string[] = [];
  const notes: string[] = [];
  await ocdsMerge(path, { versioned }, { out: (line) => out.push(line), note: (line) => notes.push(line) });
  return { out, notes };
}

const a1 = { ocid: 'ocds-fict00-a', id: 'a1', date: '2024-01-01', tag: ['tender'], tender: { title: 'Été' } };
const a2 = {
  ocid: 'ocds-fict00-a',
  id: 'a2',
  date: '2024-01-02',
  tag: ['award'],
  tender: { status: 'complete' },
};
const b1 = { ocid: 'ocds-fict00-b', id: 'b1', date: '2024-01-03', tag: ['tender'], language: 'fr' };
const jsonLines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('ocds merge', () => {
  const mergedA = {
    ocid: 'ocds-fict00-a',
    id: 'ocds-fict00-a-2024-01-02',
    date: '2024-01-02',
    tag: ['compiled'],
    tender: { title: 'Été', status: 'complete' },
  };

  it.each<[string, string | Uint8Array]>([
    ['an array', JSON.stringify([a2, a1])],
    ['an indented array', JSON.stringify([a2, a1], null, 2)],
    ['a package', JSON.stringify({ version: '1.1', releases: [a2, a1] }, null, 2)],
    ['a list of packages', JSON.stringify([{ releases: [a2] }, { releases: [a1] }])],
    [
      'a record package with its releases',
      JSON.stringify({ records: [{ ocid: a1.ocid, releases: [a1, a2] }] }),
    ],
    ['JSON Lines', jsonLines(a2, a1)],
    [
      'JSON Lines without the last line feed, with blank lines and CR',
      `\r\n${JSON.stringify(a2)}\r\n\r\n${JSON.stringify(a1)}`,
    ],
    ['packages as JSON Lines', jsonLines({ releases: [a2] }, { releases: [a1] })],
    ['a byte order mark', `\uFEFF${jsonLines(a2, a1)}`],
    ['a byte order mark before an indented array', `\uFEFF${JSON.stringify([a2, a1], null, 2)}`],
    ['gzip', gzipSync(jsonLines(a2, a1))],
    ['gzip of an indented array', gzipSync(JSON.stringify([a1, a2], null, 1))],
    ['gzip in two members', Buffer.concat([gzipSync(jsonLines(a2)), gzipSync(jsonLines(a1))])],
  ])('prints one ocid as indented JSON, from %s', async (_, content) => {
    const { out, notes } = await merge(save(content));
    expect(out).toHaveLength(1);
    expect(out[0]).toContain('{\n  "ocid"');
    expect(JSON.parse(out[0] ?? '')).toEqual(mergedA);
    expect(notes).toEqual([]);
  });

  it('takes a single release', async () => {
    const { out } = await merge(save(JSON.stringify({ ocid: 'ocds-fict00-c' }, null, 2)));
    expect(JSON.parse(out[0] ?? '')).toEqual({
      ocid: 'ocds-fict00-c',
      id: 'ocds-fict00-c',
      tag: ['compiled'],
    });
  });

  it('prints several ocids as JSON Lines, in the order in which they first come', async () => {
    const { out } = await merge(save(jsonLines(a1, b1, a2)));
    expect(out.map((line) => JSON.parse(line).ocid)).toEqual(['ocds-fict00-a', 'ocds-fict00-b']);
    expect(out.every((line) => !line.includes('\n'))).toBe(true);
    expect(JSON.parse(out[0] ?? '')).toEqual(mergedA);
  });

  it('prints the versioned release on demand', async () => {
    const { out } = await merge(save(jsonLines(a1, a2)), true);
    expect(JSON.parse(out[0] ?? '').tender.status).toEqual([
      { releaseID: 'a2', releaseDate: '2024-01-02', releaseTag: ['award'], value: 'complete' },
    ]);
  });

  it('says on stderr what it had to decide, at most twenty times', async () => {
    const twice = { ...b1, awards: Array.from({ length: 60 }, (_, i) => ({ id: i >> 1 })) };
    const { notes } = await merge(save(jsonLines(twice)));
    expect(notes[0]).toBe(
      'Warning: ocds-fict00-b, release "b1": Several objects of this release have the id 0 in awards; the last value of each field was kept.',
    );
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe('10 more warnings of the same kinds.');
  });
});

describe('ocds merge refuses', () => {
  const indented = (...values: unknown[]) => JSON.stringify(values, null, 1);
  const undated = { ocid: 'ocds-fict00-a', id: 'a3' };

  it.each<[string, string | Uint8Array, number, RegExp]>([
    ['an empty file', '', 1, /the file is empty/],
    ['blank lines only', '\n \n', 1, /the file is empty/],
    ['a web page', '<!DOCTYPE html>\n<html></html>', 1, /HTML or XML, not JSON/],
    ['a broken line', `${jsonLines(a1, b1)}{"ocid": }\n`, 3, /this is not JSON/],
    ['a truncated line', `${jsonLines(a1)}{"ocid": "ocds`, 2, /ends too early/],
    ['a truncated document', indented(a1, a2).slice(0, -20), 21, /ends too early/],
    ['a document with a stray comma', '[\n {"ocid": "x"},\n {"ocid": "y",}\n]', 3, /this is not JSON/],
    ['bytes that are not UTF-8', Buffer.from('{"ocid":"\xe9t\xe9"}', 'latin1'), 1, /not UTF-8/],
    ['UTF-16', Buffer.from('\uFEFF{"ocid":"x"}', 'utf16le'), 1, /not UTF-8/],
    ['a line that is not an object', `${jsonLines(a1)}42\n`, 2, /not a release/],
    ['a release without ocid', jsonLines(a1, { id: '1' }), 2, /no ocid/],
    ['a release without ocid in a document', indented(a1, { id: '1' }), 13, /no ocid/],
    [
      'a release without date among several',
      jsonLines(a1, b1, undated),
      3,
      /ocds-fict00-a: Release 2 of 2 \(id "a3"\) has no date/,
    ],
    ['a release without date in a document', indented(a1, undated), 13, /has no date/],
    ['a draft of 2014', jsonLines({ ocid: 'x', releaseTag: ['tender'] }), 1, /2014 draft/],
    [
      'a record that links',
      '{\n"records": [\n{"releases": [\n{"url": "http://localhost/1"}]}]}',
      4,
      /only links/,
    ],
    ['a record without releases', '{"records":[{"ocid":"x","compiledRelease":{}}]}', 1, /holds no releases/],
    ['a package without releases', '{"releases":[]}', 1, /no release in this file/],
    ['a truncated gzip', gzipSync(jsonLines(a1, a2)).subarray(0, 60), 0, /gzip ends too early or is damaged/],
  ])('%s, with file and line', async (_, content, line, message) => {
    const path = save(content);
    const printed: string[] = [];
    const output = { out: (text: string) => printed.push(text), note: () => undefined };
    const fault: unknown = await ocdsMerge(path, { versioned: false }, output).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'badInput', details: { file: path, line } });
    expect(fault).toHaveProperty('message', expect.stringMatching(message));
    expect(fault).toHaveProperty(
      'message',
      expect.stringContaining(`${path}, ${line === 0 ? 'after ' : ''}line ${line}`),
    );
    expect(printed).toEqual([]);
  });

  it('a file that is not there, and a folder', async () => {
    await expect(merge(join(folder, 'nothing.json'))).rejects.toMatchObject({ code: 'notFound' });
    await expect(merge(folder)).rejects.toMatchObject({ code: 'badInput' });
  });
});

const shared = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(shared);

describe.skipIf(!present)(
  `ocds merge on real files${present ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    it.each([
      ['ocds/contracts-finder/releases.jsonl', 190],
      ['ocds/portugal/impic_releases_2019.json', 100],
      ['seao-ocds/hebdo_20260727_20260802.extrait.json', 9],
      ['seao-ocds/hebdo_20260914_20260920.extrait.json', 16],
    ])('%s: %i ocids', async (name, count) => {
      const { out } = await merge(fileURLToPath(new URL(name, shared)));
      expect(out).toHaveLength(count);
    });

    it("the standard's worked example, as published", async () => {
      const { out } = await merge(
        fileURLToPath(new URL('ocds/fictional/ocds-213czf-000-00001.json', shared)),
        true,
      );
      const file = new URL('ocds/fictional/ocds-213czf-000-00001-withversions.json', shared);
      const published = JSON.parse(readFileSync(file, 'utf8')).records[0].versionedRelease;
      expect(JSON.parse(out[0] ?? '')).toStrictEqual(published);
    });

    it('the record package of Paraguay only links to its releases, and is refused on the line of the first', async () => {
      const path = fileURLToPath(new URL('ocds/paraguay/dncp_record_package_155220.json', shared));
      await expect(merge(path)).rejects.toMatchObject({ code: 'badInput', details: { line: 6 } });
    });
  },
);
