/** Runs the statements that recognize organizations on data whose truth is known, and counts how often they are right. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { number } from '../../engine/cells.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import { type Engine, first, type SqlParams } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import {
  type MatchingFigure,
  type MatchingResult,
  type MatchingTrial,
  matchingHash,
  matchingStatements,
} from '../../model/matching-result.ts';
import partyKeySql from '../../sources/ocds/extract/000-party-key.sql';
import allHiddenSql from './all-hidden.sql';
import bidderSql from './bidder.sql';
import { noticeFiles, writeNotices } from './bidders.ts';
import emptySql from './empty.sql';
import hiddenNumberSql from './hidden-number.sql';
import nameAloneSql from './name-alone.sql';
import partySql from './party.sql';
import spellingSql from './spelling.sql';
import spellingsSql from './spellings.sql';

const folds = 10;
const everyFold = -1;

const isMacro = ({ name }: { name: string }): boolean => name.startsWith('01');

/** Recognizes the bidders as an edition's model would, with the numbers of one fold hidden. */
async function recognize(engine: Engine, fold: number): Promise<void> {
  await engine.run(partySql, { fold });
  for (const table of ['mention', 'resolved']) await engine.run(`drop table if exists ${table}`);
  for (const { sql } of matchingStatements.filter((one) => !isMacro(one))) await engine.run(sql);
}

type Counts = Pick<MatchingFigure, 'right' | 'asserted' | 'possible'>;

async function count(engine: Engine, sql: string, params: SqlParams = {}): Promise<Counts> {
  const row = (await first(engine, sql, params)) ?? {};
  return {
    right: number(row, 'n_right'),
    asserted: number(row, 'n_asserted'),
    possible: number(row, 'n_possible'),
  };
}

function sum(counts: readonly Counts[]): Counts {
  const total = (of: (one: Counts) => number): number => counts.reduce((n, one) => n + of(one), 0);
  return {
    right: total(({ right }) => right),
    asserted: total(({ asserted }) => asserted),
    possible: total(({ possible }) => possible),
  };
}

async function one(engine: Engine, sql: string): Promise<number> {
  return number((await first(engine, sql)) ?? {}, 'n');
}

/**
 * @param notices folder of SEAO XML files
 * @param pairs CSV of spellings (parent_company, company_name)
 * @param day YYYY-MM-DD
 */
export async function runTrials(notices: string, pairs: string, day: string): Promise<MatchingResult> {
  const temp = mkdtempSync(join(tmpdir(), 'limpide-matching-'));
  const database = await Duckdb.open(':memory:', { memory: '1GB', temp });
  const engine = await database.connect();
  try {
    for (const { sql } of matchingStatements.filter(isMacro)) await engine.run(sql);
    await engine.run(partyKeySql);
    for (const statement of emptySql.split(';')) await engine.run(statement);
    const files = noticeFiles(notices);
    const path = join(temp, 'notices.jsonl');
    await writeNotices(files, path);
    await engine.run(fill(bidderSql, { path: literal(path) }));
    await engine.run(fill(spellingSql, { path: literal(pairs) }));
    const hidden: Counts[] = [];
    const byName: Counts[] = [];
    for (let fold = 0; fold < folds; fold++) {
      await recognize(engine, fold);
      hidden.push(await count(engine, hiddenNumberSql, { fold }));
      byName.push(await count(engine, nameAloneSql, { fold }));
    }
    await recognize(engine, everyFold);
    const figure = (trial: MatchingTrial, unit: MatchingFigure['unit'], counts: Counts): MatchingFigure => ({
      trial,
      unit,
      ...counts,
    });
    return {
      measuredOn: day,
      statements: matchingHash,
      seao: {
        files: files.length,
        notices: await one(engine, 'select count(distinct ocid) as n from bidder'),
        bidders: await one(engine, 'select count(*) as n from bidder where is_last'),
        withNumber: await one(engine, 'select count(identifier) as n from bidder where is_last'),
      },
      federal: {
        spellings: await one(engine, 'select count(*) as n from spelling'),
        families: await one(engine, 'select count(distinct family) as n from spelling'),
      },
      figures: [
        figure('hiddenNumber', 'bidder', sum(hidden)),
        figure('allHidden', 'pair', await count(engine, allHiddenSql)),
        figure('nameAlone', 'bidder', sum(byName)),
        figure('spellings', 'pair', await count(engine, spellingsSql)),
      ],
    };
  } finally {
    engine.close();
    database.close();
    rmSync(temp, { recursive: true, force: true });
  }
}
