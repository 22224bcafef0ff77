/** A process that was removed by law is nowhere any more, and every count stays true. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChain } from '../src/archive/chain.ts';
import { lineage } from '../src/archive/layout.ts';
import { readRedaction } from '../src/archive/redaction.ts';
import { openEdition } from '../src/editions/open.ts';
import { addAndPublish } from '../src/editions/publish.ts';
import reconciliationSql from '../src/editions/reconciliation.sql';
import { redact } from '../src/editions/redact.ts';
import { verify } from '../src/editions/verify.ts';
import { number, text } from '../src/engine/cells.ts';
import { Duckdb } from '../src/engine/duckdb.ts';
import { noProgress } from '../src/kernel/progress.ts';
import { type Asker, asker } from './ask.ts';
import { limpide } from './cli.ts';
import { inventedRelease } from './invented.ts';
import { temporary } from './temporary.ts';

const clock = () => new Date('2026-01-15T12:00:00Z');
const order = { reason: 'Court order', authority: 'Court of Nowhere, file 12' };
/** Words that only the removed process says. */
const secret = 'zanzibarite';
const removed = 'ocds-abc123-1';
const seao = 'ocds-ec9k95-9000001';

const data = join(temporary('redact'), 'data');
const place = lineage(data, 'real');
const folder = temporary('redact');
let site: Asker;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const named = (process: number, later = 0): Record<string, unknown> => ({
  ...inventedRelease(process, later),
  tender: { id: `t${process}`, title: process === 1 ? `Purchase of ${secret}` : `Purchase no. ${process}` },
});
const lines = (releases: readonly unknown[]): string =>
  releases.map((release) => `${JSON.stringify(release)}\n`).join('');
const pack = (member: string, rows: readonly unknown[]): string =>
  JSON.stringify(
    {
      uri: 'https://example.org',
      publishedDate: '2025-01-01T00:00:00Z',
      publisher: { name: 'Nobody' },
      [member]: rows,
    },
    null,
    1,
  );
const avis = (sequence: number, title: string): string =>
  `  <avis><numeroseao>${9000000 + sequence}</numeroseao><organisme>Ville de Sainte-Fiction</organisme><titre>${title}</titre><type>3</type><nature>2</nature>
    <fournisseurs><fournisseur><nomorganisation>Un inc.</nomorganisation></fournisseur><fournisseur><nomorganisation>Deux inc.</nomorganisation></fournisseur></fournisseurs></avis>\n`;

const paths = [
  write('lines.jsonl', lines([named(1), named(2), named(1, 20), named(12)])),
  write('zipped.jsonl.gz', gzipSync(lines([named(3), named(1, 40)]))),
  write('package.json', pack('releases', [named(4), named(1, 50), named(5)])),
  write(
    'records.json',
    pack('records', [
      {
        ocid: removed,
        releases: [named(1, 60)],
        compiledRelease: named(1, 60),
        versionedRelease: { ocid: removed, title: secret },
      },
      { ocid: 'ocds-abc123-6', releases: [named(6)] },
    ]),
  ),
  write('bad.jsonl', `${lines([named(7)])}{"ocid": "${removed}", "title": "${secret}", \n`),
  write(
    'Avis_20190301_20190331.xml',
    `<?xml version="1.0" encoding="utf-8"?>\n<export datedebut="2019-03-01" datefin="2019-03-31">\n${avis(1, secret)}${avis(2, 'Autre chose')}</export>`,
  ),
];

/** Every byte of the lineage, gzip unpacked, that might tell. */
function everything(): string {
  const files = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    })
    .join('\n');
}

/** Tables of the segments, which are compressed, that still say the word. */
async function tablesThatTell(): Promise<string[]> {
  const database = await Duckdb.open(':memory:');
  const engine = await database.connect();
  const telling: string[] = [];
  for (const entry of readdirSync(place.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!path.endsWith('.parquet')) continue;
    const [found] = await engine.all(
      `select 1 from read_parquet('${path}') t where t::varchar like '%${secret}%'`,
    );
    if (found) telling.push(path);
  }
  engine.close();
  database.close();
  return telling;
}

async function counts(): Promise<Record<string, number[]>> {
  const id = readFileSync(place.current, 'utf8').trim();
  const edition = await openEdition(place, id, { connections: 1 });
  try {
    const rows = await edition.all(reconciliationSql);
    return Object.fromEntries(
      rows.map((row) => [
        `${text(row, 'name')} ${text(row, 'kind')}`,
        ['n_read', 'n_loaded', 'n_quarantined', 'n_superseded', 'n_removed'].map((column) =>
          number(row, column),
        ),
      ]),
    );
  } finally {
    await edition.close();
  }
}

let before: Record<string, number[]>;

beforeAll(async () => {
  const { report } = await addAndPublish(
    place,
    paths.map((path) => ({ path })),
    noProgress,
    clock,
  );
  expect(report.refused).toEqual([]);
  before = await counts();
  expect(everything()).toContain(secret);
  expect((await tablesThatTell()).length).toBeGreaterThan(1);
  site = await asker(data);
  expect((await site.ask(`/en/contracts/${removed}`)).status).toBe(200);
  expect((await site.json(`/en/contracts.json?q=${secret}`))['rows']).toHaveLength(2);

  const ran = await limpide([
    'redact',
    removed,
    '--reason',
    order.reason,
    '--authority',
    order.authority,
    '--data',
    data,
  ]);
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Removal 1: 6 rows') });
  await redact(place, { ocid: seao, ...order }, noProgress, clock);
});
afterAll(() => site.close());

describe('a removed process', () => {
  test('has no page, and the search does not find it', async () => {
    await site.close();
    site = await asker(data);
    for (const ocid of [removed, seao]) expect((await site.ask(`/en/contracts/${ocid}`)).status).toBe(404);
    expect((await site.json(`/en/contracts.json?q=${secret}`))['rows']).toEqual([]);
    expect((await site.ask('/en/contracts/ocds-abc123-12')).status).toBe(200);
  });

  test('is in no file of the data folder', async () => {
    expect(everything()).not.toContain(secret);
    expect(await tablesThatTell()).toEqual([]);
  });

  test('leaves a row that says when, why and on whose word', async () => {
    const id = readFileSync(place.current, 'utf8').trim();
    const edition = await openEdition(place, id, { connections: 1 });
    expect(
      await edition.all(
        'select removal_no, ocid, reason, authority, removed_on::varchar as removed_on from removal order by removal_no',
      ),
    ).toMatchObject([
      { removal_no: 1, ocid: removed, ...order },
      { removal_no: 2, ocid: seao, ...order, removed_on: '2026-01-15' },
    ]);
    await edition.close();
    expect(
      readChain(place).flatMap(({ event }) => (event.kind === 'removed' ? [[event.target, event.rows]] : [])),
    ).toEqual([
      [removed, 6],
      [seao, 1],
    ]);
  });

  test('is counted as removed: what was read stays what was read', async () => {
    const after = await counts();
    for (const [name, [read = 0, loaded = 0, quarantined = 0, superseded = 0, gone = 0]] of Object.entries(
      after,
    )) {
      expect(read, name).toBe(before[name]?.[0]);
      expect(loaded + quarantined + superseded + gone, name).toBe(read);
    }
    const gone = Object.fromEntries(Object.entries(after).map(([name, values]) => [name, values[4]]));
    expect(gone).toEqual({
      'lines.jsonl release': 2,
      'zipped.jsonl.gz release': 1,
      'package.json release': 1,
      'records.json release': 1,
      'bad.jsonl release': 1,
      'Avis_20190301_20190331.xml notice': 1,
      'Avis_20190301_20190331.xml bidder': 2,
    });
  });

  test('leaves other rows at their places', async () => {
    const id = readFileSync(place.current, 'utf8').trim();
    const edition = await openEdition(place, id, { connections: 1 });
    const rows = await edition.all(
      'select r.ocid, f.sha256, r.byte_offset, r.byte_length from release r join source_file f using (file_id) where r.verbatim and f.name in ($a, $b)',
      { a: 'lines.jsonl', b: 'package.json' },
    );
    await edition.close();
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const bytes = readFileSync(join(place.originals, text(row, 'sha256')));
      const from = number(row, 'byte_offset');
      expect(JSON.parse(bytes.subarray(from, from + number(row, 'byte_length')).toString())).toMatchObject({
        ocid: row['ocid'],
      });
    }
  });

  test('passes verify, which says which files were redacted', async () => {
    const report = await verify(place, noProgress);
    expect(report.problems).toEqual([]);
    expect(report.notes.filter((note) => note.includes('was redacted by removal'))).toHaveLength(6);
  });
});

describe('what comes after', () => {
  test('adding the same files again brings nothing back', async () => {
    const id = readFileSync(place.current, 'utf8').trim();
    const { manifest, changed } = await addAndPublish(
      place,
      paths.map((path) => ({ path })),
      noProgress,
      clock,
    );
    expect([manifest.id, changed]).toEqual([id, false]);
    expect(everything()).not.toContain(secret);
  });

  test('a new file that tells of it is redacted as it comes', async () => {
    const path = write('later.jsonl', lines([named(8), named(1, 90)]));
    const { manifest } = await addAndPublish(place, [{ path }], noProgress, clock);
    expect(everything()).not.toContain(secret);
    expect((await counts())['later.jsonl release']).toEqual([2, 1, 0, 0, 1]);
    expect((await verify(place, noProgress)).problems).toEqual([]);
    const again = await limpide(['rebuild', '--from-originals', '--data', data, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ edition: manifest.id });
    expect((await verify(place, noProgress)).problems).toEqual([]);
  });

  test('removing it again changes nothing; an unknown one is told', async () => {
    const id = readFileSync(place.current, 'utf8').trim();
    expect(await redact(place, { ocid: removed, ...order }, noProgress, clock)).toMatchObject({
      removal: 1,
      rows: 7,
      manifest: { id },
    });
    await expect(
      redact(place, { ocid: 'ocds-abc123-404', ...order }, noProgress, clock),
    ).rejects.toMatchObject({
      code: 'notFound',
    });
    expect((await limpide(['redact', removed, '--data', data])).code).toBe(2);
  });
});

test('killed at any moment, a removal is finished by running it again', async () => {
  const own = join(temporary('redact'), 'data');
  const at = lineage(own, 'real');
  await addAndPublish(
    at,
    paths.map((path) => ({ path })),
    noProgress,
    clock,
  );
  const args = ['redact', removed, '--reason', 'r', '--authority', 'a', '--data', own, '--json'];
  for (const wait of [500, 650, 800, 1000, 1300]) {
    await limpide(args, {
      started: (child) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), wait);
        child.once('close', () => clearTimeout(timer));
      },
    });
  }
  expect((await limpide(args)).code).toBe(0);
  expect((await verify(at, noProgress)).problems).toEqual([]);
  const [first = ''] = readdirSync(at.originals).filter((name) => name.endsWith('.redacted.json'));
  expect(readRedaction(at, first.slice(0, 64))?.kept).toMatch(/^[0-9a-f]{64}$/);
});
