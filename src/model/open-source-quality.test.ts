/** The dictionary on the labelled titles gives the published figures; the titles are read from the real files, never copied. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../engine/cells.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { fill } from '../engine/sql.ts';
import plainSql from './010-plain.sql';
import titleSql from './260-title.sql';
import phraseSql from './262-phrase.sql';
import titleTermSql from './264-title-term.sql';
import { dictionaryFragments } from './dictionary-rows.ts';
import { highestShare, lowestShare, qualityOf, readLabels, readQuality } from './open-source-quality.ts';

const files = join(import.meta.dirname, '../../../shared/data/seao-xml');
const there = existsSync(files);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Every title that a notice had, by its number and the hash of the title. */
function titles(): Map<string, string> {
  const found = new Map<string, string>();
  const names = readdirSync(files, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /AvisRevisions_.*\.xml$/.test(one))) {
    const xml = readFileSync(join(files, name), 'utf8');
    for (const [, number, raw = ''] of xml.matchAll(
      /<numeroseao>(\d+)<\/numeroseao>[\s\S]*?<titre>([\s\S]*?)<\/titre>/g,
    )) {
      const title = raw.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole).trim();
      found.set(`${number} ${createHash('sha256').update(title).digest('hex').slice(0, 16)}`, title);
    }
  }
  return found;
}

/** The dictionary's kind by notice, from the model's own statements. */
async function foundIn(notices: readonly { number: string; title: string }[]): Promise<Map<string, string>> {
  const database = await Duckdb.open(':memory:', { memory: '400MB', threads: 1 });
  const engine = await database.connect();
  await engine.run('create table process (number varchar, title varchar)');
  await engine.run(
    `insert into process
     select r.row.number, r.row.title
     from (select unnest(from_json($rows::varchar, '[{"number": "varchar", "title": "varchar"}]')) as row) r`,
    { rows: JSON.stringify(notices) },
  );
  for (const sql of [plainSql, titleSql, phraseSql, titleTermSql])
    await engine.run(fill(sql, dictionaryFragments(false)));
  const rows = await engine.all(
    `select p.number, case when bool_or(t.kind = 'allow') then 'allow' when bool_or(t.kind = 'require') then 'require' else 'name' end as kind
     from title_term t join process p on p.title = t.title where t.dictionary = 'openSource' group by p.number`,
  );
  engine.close();
  database.close();
  return new Map(rows.map((row) => [text(row, 'number'), text(row, 'kind')]));
}

describe('labelled titles', () => {
  const labels = readLabels();

  it('are more than 300, each labelled twice', () => {
    expect(labels.length).toBe(1178);
    expect(new Set(labels.map((row) => row.notice)).size).toBe(labels.length);
    for (const row of labels) if (row.first === row.second) expect(row.label).toBe(row.first);
  });

  it.skipIf(!there)(
    `give the published precision and recall${there ? '' : ' (skipped: the real files are not there)'}`,
    async () => {
      const read = titles();
      const notices = labels.map((row) => ({
        number: row.notice,
        title: read.get(`${row.notice} ${row.hash}`) ?? '',
      }));
      expect(notices.filter((one) => one.title === '')).toEqual([]);
      expect(qualityOf(labels, await foundIn(notices))).toEqual(readQuality());
    },
  );
});

it('bounds of a share are those of Clopper and Pearson', () => {
  expect(lowestShare(7, 7)).toBeCloseTo(0.025 ** (1 / 7), 6);
  expect(highestShare(0, 199)).toBeCloseTo(1 - 0.025 ** (1 / 199), 6);
  expect(lowestShare(5, 10)).toBeCloseTo(0.1871, 4);
  expect(highestShare(5, 10)).toBeCloseTo(0.8129, 4);
});
