/** Checks an edition: its id, its counts against the segments, its tables' hashes, and every figure that it stores. */
import { version as duckdbVersion } from '@duckdb/node-api';
import type { Lineage } from '../../archive/layout.ts';
import { number, text } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { definitionsHash } from '../../flags/hash.ts';
import type { Progress } from '../../kernel/progress.ts';
import { leadingBuyers, leadingSplit } from '../../measures/leading.ts';
import { isSplit } from '../../measures/measure.ts';
import { measures } from '../../measures/registry.ts';
import type { ResultRow } from '../../measures/result.ts';
import { runMeasure } from '../../measures/run.ts';
import type { LoadedFile, Segment } from '../../sources/load/manifest.ts';
import { logicalHashes } from '../build/logical-hash.ts';
import { type EditionManifest, editionId, readManifest } from '../manifest.ts';
import { type Edition, openEdition } from '../open.ts';
import reconciliationSql from '../reconciliation.sql';
import { type Findings, messageOf } from './finding.ts';
import quarantinedSql from './quarantined.sql';
import storedSql from './stored.sql';

export interface CheckedEdition {
  readonly number: number;
  readonly files: number;
  readonly tables: number;
  readonly figures: number;
}

export async function checkEdition(
  place: Lineage,
  id: string,
  segments: readonly Segment[],
  progress: Progress,
  findings: Findings,
): Promise<CheckedEdition | undefined> {
  let edition: Edition;
  let manifest: EditionManifest;
  try {
    manifest = readManifest(place, id);
    edition = await openEdition(place, id, { connections: 1, memory: '1500MB', patience: 0 });
  } catch (error) {
    findings.problem('editions', id, messageOf(error));
    return undefined;
  }
  try {
    if (editionId(manifest.canonical) !== id || manifest.id !== id)
      findings.problem('editions', `${id}.json`, 'The manifest was changed: its hash is not its id.');
    progress.step('Checking the edition', 3);
    const files = await checkCounts(edition, manifest, segments, findings);
    progress.advance(1);
    const tables = await checkTables(edition, manifest, findings);
    progress.advance(1);
    const figures = await checkFigures(edition, manifest, findings);
    progress.advance(1);
    return { number: manifest.number, files, tables, figures };
  } catch (error) {
    findings.problem('editions', id, messageOf(error));
    return undefined;
  } finally {
    await edition.close();
  }
}

async function checkCounts(
  edition: Edition,
  manifest: EditionManifest,
  segments: readonly Segment[],
  findings: Findings,
): Promise<number> {
  const files = new Map(segments.flatMap((segment) => segment.files.map((file) => [file.sha256, file])));
  const sources = new Set(manifest.canonical.sources);
  const later = [...files.keys()].filter((sha256) => !sources.has(sha256)).length;
  if (later > 0)
    findings.note(`${later} files of the archive are not in this edition; run "limpide rebuild".`);
  for (const sha256 of sources)
    if (!files.has(sha256)) findings.problem('counts', sha256, 'Is in the edition, and in no segment.');
  const quarantined = new Map(
    (await edition.all(quarantinedSql)).map((row) => [
      `${text(row, 'sha256')} ${text(row, 'kind')}`,
      number(row, 'n'),
    ]),
  );
  for (const row of await edition.all(reconciliationSql)) {
    const file = files.get(text(row, 'sha256'));
    checkCount(row, file, quarantined, findings);
  }
  return sources.size;
}

function checkCount(
  row: SqlRow,
  file: LoadedFile | undefined,
  quarantined: ReadonlyMap<string, number>,
  findings: Findings,
): void {
  const kind = text(row, 'kind');
  const where = `${text(row, 'name')} (${text(row, 'sha256')}), ${kind}`;
  const [read, loaded, aside, superseded, removed] = [
    'n_read',
    'n_loaded',
    'n_quarantined',
    'n_superseded',
    'n_removed',
  ].map((column) => number(row, column));
  if (read !== (loaded ?? 0) + (aside ?? 0) + (superseded ?? 0) + (removed ?? 0))
    findings.problem(
      'counts',
      where,
      `${read} read is not ${loaded} loaded + ${aside} quarantined + ${superseded} superseded${removed ? ` + ${removed} removed` : ''}.`,
    );
  if (file && (file.read[kind] ?? 0) !== read)
    findings.problem('counts', where, `${read} read, and its segment says ${file.read[kind] ?? 0}.`);
  const shown = quarantined.get(`${text(row, 'sha256')} ${kind}`) ?? 0;
  // Bidders are counted with their notice, which is what stands in quarantine.
  if (kind !== 'bidder' && shown !== aside)
    findings.problem('counts', where, `${aside} counted in quarantine, and ${shown} are there.`);
}

async function checkTables(edition: Edition, manifest: EditionManifest, findings: Findings): Promise<number> {
  const { engine, tables } = manifest.canonical;
  if (engine !== `duckdb ${duckdbVersion()}`) {
    findings.note(`Tables were hashed by ${engine}, and this is ${duckdbVersion()}: they were not compared.`);
    return 0;
  }
  const [name] = await edition.all('select current_database() as name');
  const found = await logicalHashes([edition], name ? text(name, 'name') : '');
  for (const table of new Set([...Object.keys(tables), ...Object.keys(found)])) {
    const told = tables[table];
    const is = found[table];
    if (!told || !is)
      findings.problem('tables', table, told ? 'It is gone.' : 'The manifest does not know it.');
    else if (told.rows !== is.rows)
      findings.problem('tables', table, `It has ${is.rows} rows, and was published with ${told.rows}.`);
    else if (told.hash !== is.hash)
      findings.problem('tables', table, 'Its rows are not those that were published.');
  }
  return Object.keys(tables).length;
}

async function checkFigures(
  edition: Edition,
  manifest: EditionManifest,
  findings: Findings,
): Promise<number> {
  if (manifest.canonical.measures !== definitionsHash()) {
    findings.note(
      'The measures of this version of Limpide are not those of the edition: its figures were not computed again. "limpide rebuild" publishes with these.',
    );
    return 0;
  }
  for (const { measure: id, params, value } of manifest.headlines) {
    const measure = measures.find((candidate) => candidate.id === id);
    const again = measure ? (await runMeasure(edition, edition, measure, params)).value : undefined;
    const now = again === null || again === undefined ? null : String(again);
    if (now !== value)
      findings.problem(
        'figures',
        id,
        `Published as ${value ?? 'not computable'}, computed again as ${now ?? 'not computable'}.`,
      );
  }
  const stored = await edition.all(storedSql);
  for (const row of stored) await checkStored(edition, row, findings);
  return manifest.headlines.length + stored.length;
}

async function checkStored(edition: Edition, row: SqlRow, findings: Findings): Promise<void> {
  const id = text(row, 'measure');
  const split = text(row, 'split');
  const where = split === '' ? id : `${id} by ${split}`;
  const rows = await computedAgain(edition, id, split);
  if (rows === undefined) findings.problem('figures', where, 'No measure has this name.');
  else if (JSON.stringify({ rows }) !== text(row, 'result'))
    findings.problem('figures', where, 'What is stored is not what it computes to.');
}

async function computedAgain(
  edition: Edition,
  id: string,
  split: string,
): Promise<readonly ResultRow[] | undefined> {
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) return undefined;
  if (split === leadingSplit) return leadingBuyers(edition, edition, measure);
  if (split !== '' && !isSplit(split)) return undefined;
  return (await runMeasure(edition, edition, measure, split === '' ? {} : { by: split })).rows;
}
