/**
 * Merges the processes that have several releases, exactly as OCDS says, and lists what each release changed.
 * Revisions of a SEAO notice replace one another as wholes; a notice and OCDS releases of one process are put
 * together field by field, the later dated winning, lists as wholes, because the two formats name things otherwise.
 */
import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import { flag, number, text, textOrNull } from '../../engine/cells.ts';
import type { Engine, SqlRow } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { type Change, compileWithChanges } from '../../sources/ocds/merge/changes.ts';
import { compileRelease, type MergeOptions } from '../../sources/ocds/merge/compile.ts';
import type { JsonObject } from '../../sources/ocds/merge/json.ts';
import type { RowSink } from '../../sources/source.ts';
import groupsSql from './merge-groups.sql';
import type { Laid } from './segment-views.ts';

export interface MergeCounts {
  readonly processes: number;
  readonly releases: number;
  readonly changes: number;
}

interface Version {
  readonly rid: number;
  readonly kind: string;
  readonly state: string;
  readonly release: JsonObject;
}

/** Reads the JSON of rows again, from the originals or from the segments that keep converted rows. */
class RowReader {
  readonly #place: Lineage;
  readonly #laid: readonly Laid[];
  readonly #hashes: ReadonlyMap<number, string>;
  readonly #files = new Map<string, number>();
  constructor(place: Lineage, laid: readonly Laid[], hashes: ReadonlyMap<number, string>) {
    this.#place = place;
    this.#laid = laid;
    this.#hashes = hashes;
  }

  read(row: SqlRow): JsonObject {
    const verbatim = flag(row, 'verbatim');
    const path = verbatim
      ? join(this.#place.originals, this.#hashes.get(number(row, 'file_id')) ?? '')
      : join(
          this.#laid[number(row, 'segment_no')]?.segment.folder ?? '',
          `release-rows-${number(row, 'chunk_no')}.jsonl`,
        );
    const bytes = Buffer.allocUnsafe(number(row, verbatim ? 'byte_length' : 'row_length'));
    const got = readSync(
      this.#open(path),
      bytes,
      0,
      bytes.length,
      number(row, verbatim ? 'byte_offset' : 'row_offset'),
    );
    if (got !== bytes.length)
      throw new LimpideError('corrupt', `${path} is shorter than it was; run "limpide verify".`);
    return JSON.parse(bytes.toString('utf8'));
  }

  #open(path: string): number {
    const open = this.#files.get(path);
    if (open !== undefined) return open;
    if (this.#files.size > 200) this.close();
    const file = openSync(path, 'r');
    this.#files.set(path, file);
    return file;
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}

/**
 * Merges every process that has two versions or more. Merged releases go to `sink`; changes to `changesPath`, one
 * JSON object a line {ocid, rid, path, oldValue, newValue}, oldValue and newValue as JSON text or null.
 */
export async function mergeReleases(
  engine: Engine,
  place: Lineage,
  laid: readonly Laid[],
  hashes: ReadonlyMap<number, string>,
  sink: RowSink,
  changesPath: string,
  ready: () => Promise<void>,
): Promise<MergeCounts> {
  const reader = new RowReader(place, laid, hashes);
  const changesFile = createWriteStream(changesPath);
  const counts = { processes: 0, releases: 0, changes: 0 };
  let group: Version[] = [];
  let ocid = '';
  const finish = (): void => {
    if (group.length === 0) return;
    const { release, changes } = mergeGroup(group);
    sink.row('release', JSON.stringify(release), { line: 0, offset: 0, length: 0 });
    let lines = '';
    for (const { change, rid } of changes) {
      lines += `${JSON.stringify({ ocid, rid, path: change.path, oldValue: asText(change.oldValue), newValue: asText(change.newValue) })}\n`;
    }
    if (lines) changesFile.write(lines);
    counts.processes++;
    counts.releases += group.length;
    counts.changes += changes.length;
    group = [];
  };
  try {
    for await (const rows of engine.stream(groupsSql)) {
      for (const row of rows) {
        const next = text(row, 'ocid');
        if (next !== ocid) {
          finish();
          ocid = next;
        }
        group.push({
          rid: number(row, 'rid'),
          kind: text(row, 'kind'),
          state: textOrNull(row, 'state') ?? 'loaded',
          release: reader.read(row),
        });
      }
      await ready();
      if (changesFile.writableNeedDrain)
        await new Promise<void>((resolve) => {
          changesFile.once('drain', () => resolve());
        });
    }
    finish();
  } finally {
    reader.close();
    await new Promise<void>((resolve) => {
      changesFile.end(() => resolve());
    });
  }
  return counts;
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

interface Merged {
  readonly release: JsonObject;
  readonly changes: readonly { readonly change: Change; readonly rid: number }[];
}

/** The versions of one process, oldest first. */
function mergeGroup(versions: readonly Version[]): Merged {
  const notice = mergeVersions(
    versions.filter((version) => version.kind === 'notice'),
    { wholeLists: 'all' },
  );
  const merged = mergeVersions(
    versions.filter((version) => version.kind === 'release' && version.state === 'loaded'),
    {},
  );
  const only = notice ?? merged;
  if (!only) throw new Error('A group without versions');
  if (!notice || !merged) return only;
  const both = [notice.release, merged.release];
  return {
    release: withDates(compileRelease(both, { wholeLists: 'all' }).release, both),
    changes: [...notice.changes, ...merged.changes],
  };
}

function mergeVersions(versions: readonly Version[], options: MergeOptions): Merged | undefined {
  const parts = versions.map((version) => version.release);
  const latest = parts.at(-1);
  if (latest === undefined) return undefined;
  if (parts.length === 1) return { release: latest, changes: [] };
  const { release, changes } = compileWithChanges(parts, options);
  return {
    // A revised notice is whole: what it no longer says is no longer so.
    release: options.wholeLists === 'all' ? latest : withDates(release, parts),
    // What is said for the first time (an award after a tender) has its own rows and dates: only what replaced or
    // withdrew something said before is a change.
    changes: changes.flatMap((change) => {
      const rid = versions[change.releaseIndex]?.rid;
      return rid === undefined || change.oldValue === null ? [] : [{ change, rid }];
    }),
  };
}

/** The merge drops id, date and tag of the parts; the model wants the latest part's. */
function withDates(release: JsonObject, parts: readonly JsonObject[]): JsonObject {
  const latest = parts.reduce((a, b) =>
    Date.parse(String(b['date'])) >= Date.parse(String(a['date'])) ? b : a,
  );
  return { ...release, date: latest['date'] ?? null, tag: latest['tag'] ?? null };
}
