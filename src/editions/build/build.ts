/** Makes an edition: one read-only DuckDB file from all segments of a lineage, built aside, hashed, named by its hash. */
import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { readChain } from '../../archive/chain.ts';
import { sync, writeWhole } from '../../archive/durable.ts';
import type { Lineage } from '../../archive/layout.ts';
import { textOrNull } from '../../engine/cells.ts';
import { type Engine, first } from '../../engine/engine.ts';
import { definitionsHash } from '../../flags/hash.ts';
import { createFlagTables, flagReads, precomputeFlag } from '../../flags/precompute.ts';
import { flags } from '../../flags/registry.ts';
import { explain } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { headlineValues, storeMeasures } from '../../measures/precompute.ts';
import { measures } from '../../measures/registry.ts';
import { dictionaryFragments } from '../../model/dictionary-rows.ts';
import { organizationWords } from '../../model/organization-words.ts';
import { qualityThresholds } from '../../model/quality-rules.ts';
import { model } from '../../model/registry.ts';
import { readSegments, type Segment } from '../../sources/load/manifest.ts';
import { stagings } from '../../sources/load/stagings.ts';
import { decisionsHash, readDecisions } from '../decisions/read.ts';
import { type Canonical, canonicalJson, type EditionManifest, editionId, editionPath } from '../manifest.ts';
import { readRemovals, removalsHash } from '../removals.ts';
import asOfSql from './as-of.sql';
import { BuildDatabase } from './build-database.ts';
import decisionSql from './decision.sql';
import directAwardThresholdSql from './direct-award-threshold.sql';
import dossierSql from './dossier.sql';
import judgedSql from './judged.sql';
import { logicalHashes } from './logical-hash.ts';
import { type Learned, stepsOf } from './model-steps.ts';
import removalSql from './removal.sql';
import { createSegmentViews, type Laid } from './segment-views.ts';
import sourceFileSql from './source-file.sql';
import { needsOf, runSteps, type Step } from './steps.ts';
import thresholdSourceSql from './threshold-source.sql';
import { writeDecisions } from './write-decisions.ts';
import { dossierHashes, readDossiers, writeDossiers } from './write-dossiers.ts';
import { writeFiles, writeRemovals } from './write-facts.ts';
import { outcomeStatements, outcomesOf, writeOutcomes } from './write-outcomes.ts';
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
        outcomeStatements,
        decisionSql,
        judgedSql,
        dossierSql,
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
  const dossiers = dossierHashes(readDossiers()) ?? null;
  return createHash('sha256')
    .update(
      canonicalJson([
        files,
        modelHash(),
        definitionsHash(),
        removals,
        decisions,
        dossiers,
        thresholdsOf(place.name),
        outcomesOf(place.name),
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

/** The order in which the archive took its files, from 0, by their hashes: the only word on which version of a day's facts came first. */
function recordedOrder(place: Lineage): Map<string, number> {
  const order = new Map<string, number>();
  for (const { event } of readChain(place))
    if (event.kind === 'added' && !order.has(event.sha256)) order.set(event.sha256, order.size);
  return order;
}

/** The steps of the flags: their tables, then each flag as soon as what it reads is made. */
function flagSteps(): Step[] {
  const tables: Step = { name: 'flag tables', needs: new Set(), run: createFlagTables };
  return [
    tables,
    ...flags.map((flag) => ({
      name: `flag ${flag.id}`,
      needs: new Set([tables.name, ...needsOf(flagReads(flag), model)]),
      run: (engine: Engine) => precomputeFlag(engine, flag),
    })),
  ];
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
  const dossiers = readDossiers();
  let database: BuildDatabase | undefined;
  try {
    database = await BuildDatabase.open(path, place.temp, '1800MB');
    const { main, engines } = database;
    const { laid, hashes } = lay(readSegments(place));
    await writeFiles(main, laid, recordedOrder(place), scratch);
    await writeRemovals(main, removals);
    await writeThresholds(main, thresholdsOf(place.name));
    await writeOutcomes(main, outcomesOf(place.name));
    await writeDecisions(main, decisions);
    await writeDossiers(main, dossiers);
    await createSegmentViews(main, laid, removals);
    const learned: Learned = { currency: 'CAD', measures: new Map() };
    const changesPath = `${scratch}-changes.jsonl`;
    const steps = stepsOf({ place, laid, hashes, removals, changesPath }, learned);
    steps.push(...flagSteps());
    progress.step('Building the edition', steps.length + 3);
    const timed = steps.map((step) => ({
      ...step,
      run: (engine: Engine) => time(step.name, () => step.run(engine)),
    }));
    await time('model', () => runSteps(timed, engines));
    const asOf = textOrNull((await first(main, asOfSql)) ?? {}, 'as_of');
    const precomputed = measures.flatMap(({ id }) => learned.measures.get(id) ?? []);
    await storeMeasures(main, precomputed);
    const edition = database;
    const tables = await time('hash', () => logicalHashes(engines, edition.name));
    const merges = decisionsHash(decisions);
    const written = dossierHashes(dossiers);
    const canonical: Canonical = {
      format: 1,
      fictional: place.name === 'demo',
      engine: `duckdb ${duckdbVersion()}`,
      sources: [...hashes.values()].sort(),
      model: modelHash(),
      measures: definitionsHash(),
      removals: removalsHash(removals),
      ...(merges === undefined ? {} : { merges }),
      ...(written === undefined ? {} : { dossiers: written }),
      tables,
    };
    await time('checkpoint', () => edition.checkpoint());
    edition.close();
    return {
      manifest: {
        id: editionId(canonical),
        lineage: place.name,
        currency: learned.currency,
        asOf,
        headlines: headlineValues(precomputed),
        inputs,
        seconds,
        canonical,
      },
      path,
    };
  } catch (error) {
    database?.close();
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
    throw explain(error, place.folder);
  } finally {
    for (const suffix of ['-files.jsonl', '-counts.jsonl', '-changes.jsonl'])
      rmSync(`${scratch}${suffix}`, { force: true });
  }
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
