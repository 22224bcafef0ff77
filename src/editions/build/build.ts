/** Makes an edition: one read-only DuckDB file from all segments of a lineage, built aside, hashed, named by its hash. */
import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { sync, writeWhole } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { text, textOrNull } from '../../engine/cells.ts';
import { Duckdb } from '../../engine/duckdb.ts';
import { first } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import { definitionsHash } from '../../flags/hash.ts';
import { precomputeFlags } from '../../flags/precompute.ts';
import { explain } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { headlineValues, precomputeMeasures } from '../../measures/precompute.ts';
import { dictionaryFragments } from '../../model/dictionary-rows.ts';
import { organizationWords } from '../../model/organization-words.ts';
import { qualityThresholds } from '../../model/quality-rules.ts';
import { model } from '../../model/registry.ts';
import { LoadEngine } from '../../sources/load/load-engine.ts';
import { readSegments, type Segment } from '../../sources/load/manifest.ts';
import { SegmentWriter } from '../../sources/load/segment-writer.ts';
import { stagings } from '../../sources/load/stagings.ts';
import { decisionsHash, readDecisions } from '../decisions/read.ts';
import { type Canonical, canonicalJson, type EditionManifest, editionId, editionPath } from '../manifest.ts';
import { readRemovals, removalsHash } from '../removals.ts';
import asOfSql from './as-of.sql';
import changeLineSql from './change-line.sql';
import currencySql from './currency.sql';
import decisionSql from './decision.sql';
import directAwardThresholdSql from './direct-award-threshold.sql';
import judgedSql from './judged.sql';
import { logicalHashes } from './logical-hash.ts';
import { mergeReleases } from './merge-releases.ts';
import removalSql from './removal.sql';
import { createSegmentViews, type Laid } from './segment-views.ts';
import sourceFileSql from './source-file.sql';
import thresholdSourceSql from './threshold-source.sql';
import { writeDecisions } from './write-decisions.ts';
import { writeFiles, writeRemovals } from './write-facts.ts';
import { thresholdsOf, writeThresholds } from './write-thresholds.ts';

let statementsHash: string | undefined;

/** SHA-256 of every statement that makes an edition, and of the words that they look for. */
export function modelHash(): string {
  statementsHash ??= createHash('sha256')
    .update(
      JSON.stringify([
        model,
        organizationWords,
        qualityThresholds,
        dictionaryFragments(false),
        dictionaryFragments(true),
        sourceFileSql,
        removalSql,
        directAwardThresholdSql,
        thresholdSourceSql,
        decisionSql,
        judgedSql,
        stagings.map((s) => [s.tables, s.structure]),
      ]),
    )
    .digest('hex');
  return statementsHash;
}

/** What an edition would be made from; equal when nothing is new. */
export function inputsOf(place: Lineage): string {
  const files = readSegments(place)
    .flatMap((segment) => segment.files.map((file) => [file.sha256, file.dataset]))
    .sort();
  const removals = readRemovals(place);
  const decisions = decisionsHash(readDecisions(place)) ?? null;
  return createHash('sha256')
    .update(
      canonicalJson([
        files,
        modelHash(),
        definitionsHash(),
        removals,
        decisions,
        thresholdsOf(place.name),
        duckdbVersion(),
      ]),
    )
    .digest('hex');
}

/** Lays segments and files in an order that does not depend on how they were added. */
function lay(segments: readonly Segment[]): { laid: Laid[]; hashes: Map<number, string> } {
  const all = segments.flatMap((segment) => segment.files.map((file) => file.sha256)).sort();
  const ids = new Map(all.map((sha, index) => [sha, index + 1]));
  const laid = segments.map((segment, segmentNo) => ({
    segment,
    segmentNo,
    fileIds: segment.files.map((file) => ids.get(file.sha256) ?? 0),
  }));
  return { laid, hashes: new Map(all.map((sha, index) => [index + 1, sha])) };
}

type Stopwatch = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Builds the edition of a lineage's segments; returns its manifest without number or date, and where its file waits.
 * @throws LimpideError diskFull, readOnly, corrupt
 */
export async function buildEdition(
  place: Lineage,
  progress: Progress,
): Promise<{ manifest: Omit<EditionManifest, 'number' | 'publishedAt'>; path: string }> {
  const scratch = join(place.temp, `edition-${randomUUID()}`);
  const path = `${scratch}.duckdb`;
  const seconds: Record<string, number> = {};
  const time: Stopwatch = async (name, work) => {
    const start = performance.now();
    const result = await work();
    seconds[name] = Math.round(performance.now() - start) / 1000;
    progress.advance(1);
    return result;
  };
  const inputs = inputsOf(place);
  const removals = readRemovals(place);
  const decisions = readDecisions(place);
  const database = await Duckdb.open(path, { memory: '1800MB', threads: 2, temp: place.temp });
  const engine = await database.connect();
  let writer: SegmentWriter | undefined;
  let loadEngine: LoadEngine | undefined;
  try {
    const { laid, hashes } = lay(readSegments(place));
    await writeFiles(engine, laid, scratch);
    await writeRemovals(engine, removals);
    await writeThresholds(engine, thresholdsOf(place.name));
    await writeDecisions(engine, decisions);
    await createSegmentViews(engine, laid, removals);
    const params = { currency: 'CAD' };
    const fragments = {
      ...qualityThresholds,
      organization_words: literal(organizationWords),
      ...dictionaryFragments(place.name === 'demo'),
    };
    progress.step('Building the edition', model.length + 7);
    let merged: Segment | undefined;
    for (const { name, sql } of model) {
      if (name === '040-dropped') {
        loadEngine = await LoadEngine.open(place, '700MB');
        writer = new SegmentWriter({ ...place, segments: place.compiled }, loadEngine, stagings);
        const target = writer;
        await time('merge', () =>
          mergeReleases(engine, place, laid, hashes, target.sink(0, false), `${scratch}-changes.jsonl`, () =>
            target.ready(),
          ),
        );
        merged = await target.commit();
        writer = undefined;
        loadEngine.close();
        loadEngine = undefined;
        await engine.run(fill(changeLineSql, { path: literal(`${scratch}-changes.jsonl`) }));
        await dropViews(engine);
        await createSegmentViews(
          engine,
          [...laid, { segment: merged, segmentNo: laid.length, fileIds: [] }],
          removals,
        );
        await engine.run(
          `create temp table merged as select rid, ocid from seg_release where segment_no = ${laid.length}`,
        );
      }
      if (name.startsWith('230'))
        params.currency = textOrNull((await first(engine, currencySql)) ?? {}, 'currency') ?? 'CAD';
      await time(name, () => engine.run(fill(sql, fragments), params));
    }
    const asOf = textOrNull((await first(engine, asOfSql)) ?? {}, 'as_of');
    await time('measures', () => precomputeMeasures(engine, params.currency));
    await time('flags', () =>
      precomputeFlags(engine, (flag, took) => {
        seconds[`flag ${flag}`] = Math.round(took * 1000) / 1000;
      }),
    );
    const headlines = await headlineValues(engine, params.currency);
    const [name] = await engine.all('select current_database() as name');
    const tables = await time('hash', () => logicalHashes(engine, name ? text(name, 'name') : ''));
    const merges = decisionsHash(decisions);
    const canonical: Canonical = {
      format: 1,
      fictional: place.name === 'demo',
      engine: `duckdb ${duckdbVersion()}`,
      sources: [...hashes.values()].sort(),
      model: modelHash(),
      measures: definitionsHash(),
      removals: removalsHash(removals),
      ...(merges === undefined ? {} : { merges }),
      tables,
    };
    await time('checkpoint', () => engine.run('checkpoint'));
    engine.close();
    database.close();
    return {
      manifest: {
        id: editionId(canonical),
        lineage: place.name,
        currency: params.currency,
        asOf,
        headlines,
        inputs,
        seconds,
        canonical,
      },
      path,
    };
  } catch (error) {
    await writer?.abandon();
    loadEngine?.close();
    engine.close();
    database.close();
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
    throw explain(error, place.folder);
  } finally {
    for (const suffix of ['-files.jsonl', '-counts.jsonl', '-changes.jsonl'])
      rmSync(`${scratch}${suffix}`, { force: true });
  }
}

async function dropViews(engine: { run(sql: string): Promise<void> }): Promise<void> {
  for (const staging of stagings)
    for (const table of Object.keys(staging.tables)) await engine.run(`drop view seg_${table}`);
  await engine.run('drop view seg_quarantine');
  await engine.run('drop view seg_removed');
}

/**
 * Puts a built edition in its place under its own name. One that is there already is replaced: it has the same content,
 * unless it was damaged.
 */
export function placeEdition(place: Lineage, built: { manifest: EditionManifest; path: string }): void {
  sync(built.path);
  renameSync(built.path, editionPath(place, built.manifest.id));
  writeWhole(
    place,
    join(place.editions, `${built.manifest.id}.json`),
    `${JSON.stringify(built.manifest, null, 1)}\n`,
  );
}
