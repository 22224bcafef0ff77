/**
 * Takes a process out by law: a tombstone in removals.json and in the chain says when, why and on whose word; its rows
 * leave the originals, the segments and the edition, and the files of older editions that hold them are deleted.
 */
import type { Lineage } from '../archive/layout.ts';
import { Duckdb } from '../engine/duckdb.ts';
import type { Clock } from '../kernel/clock.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Progress } from '../kernel/progress.ts';
import { sortSegments } from '../sources/load/stale.ts';
import type { EditionManifest } from './manifest.ts';
import { asWriter, publish, readAgain } from './publish.ts';
import { rowsOf } from './redact/find-rows.ts';
import { removedRows } from './redact/tell-removals.ts';
import { readRemovals, writeRemovals } from './removals.ts';

export interface RemovalOrder {
  readonly ocid: string;
  /** Public: shown in place of the process. */
  readonly reason: string;
  /** Who ordered it, with a reference: public too. */
  readonly authority: string;
}

export interface Redacted {
  /** Number of the removal, from 1. */
  readonly removal: number;
  /** Rows taken out of the originals; bidders of a notice are not counted apart. */
  readonly rows: number;
  readonly manifest: EditionManifest;
}

/**
 * Run again after an interruption, it finishes what was begun.
 * @throws LimpideError usage without a reason or an authority; notFound when no row names the process; locked, diskFull
 */
export async function redact(
  place: Lineage,
  order: RemovalOrder,
  progress: Progress,
  clock: Clock,
): Promise<Redacted> {
  for (const part of ['ocid', 'reason', 'authority'] as const)
    if (order[part].trim() === '')
      throw new LimpideError('usage', `A removal needs its ${part}: it is what is published in its place.`);
  return asWriter(place, async () => {
    await readAgain(place, progress);
    const removals = readRemovals(place);
    let index = removals.findIndex(({ ocid }) => ocid === order.ocid);
    if (index < 0) {
      if (!(await isHere(place, order.ocid)))
        throw new LimpideError(
          'notFound',
          `No row in ${place.folder} belongs to "${order.ocid}"; check the ocid.`,
        );
      index = removals.length;
      const { ocid, reason, authority } = order;
      writeRemovals(place, [
        ...removals,
        { ocid, reason, authority, removedOn: clock().toISOString().slice(0, 10) },
      ]);
    }
    const { manifest } = await publish(place, progress, clock, { reason: `removal ${index + 1}` });
    return { removal: index + 1, rows: removedRows(place).get(order.ocid) ?? 0, manifest };
  });
}

async function isHere(place: Lineage, ocid: string): Promise<boolean> {
  const database = await Duckdb.open(':memory:', { memory: '300MB' });
  const engine = await database.connect();
  try {
    for (const segment of sortSegments(place).sound)
      if ((await rowsOf(engine, segment, [ocid])).length > 0) return true;
    return false;
  } finally {
    engine.close();
    database.close();
  }
}
