/** How long flags take: all of them when an edition is made, and one again with another threshold. */
import { type LineageName, lineage } from '../src/archive/layout.ts';
import { currentId, editionPath, readManifest } from '../src/editions/manifest.ts';
import { openEdition } from '../src/editions/open.ts';
import { Duckdb } from '../src/engine/duckdb.ts';
import { literal } from '../src/engine/sql.ts';
import { createFlagTables, precomputeFlag } from '../src/flags/precompute.ts';
import { flags } from '../src/flags/registry.ts';
import { runFlag } from '../src/flags/run.ts';

export interface FlagTimes {
  /** Seconds of every flag with its default parameters, two at a time, on the edition as it is. */
  readonly all: number;
  /** Seconds of the tables that they read, added up, as the edition's manifest tells; other steps ran beside them. */
  readonly tables: number;
  /** The slowest of all flags, asked again with another place of its slider. */
  readonly again: { readonly flag: string; readonly seconds: number };
}

/** Statements of the model that lay down what flags read. */
const flagTable = /^5\d\d-/;

/** Undefined where the data folder has no edition of this lineage. */
export async function measureFlags(data: string, name: LineageName): Promise<FlagTimes | undefined> {
  const place = lineage(data, name);
  const id = currentId(place);
  if (id === undefined) return undefined;
  const { seconds } = readManifest(place, id);
  const edition = await openEdition(place, id, { connections: 1, patience: 0 });
  let again = { flag: '', seconds: 0 };
  try {
    for (const flag of flags) {
      const [place] = flag.slider?.values ?? [];
      const given = flag.slider && place !== undefined ? { [flag.slider.param]: String(place) } : {};
      const began = performance.now();
      await runFlag(edition, edition, flag, given);
      const took = (performance.now() - began) / 1000;
      if (took > again.seconds) again = { flag: flag.id, seconds: took };
    }
  } finally {
    await edition.close();
  }
  return {
    all: await allFlags(editionPath(place, id), place.temp),
    tables: Object.entries(seconds).reduce(
      (sum, [step, took]) => (flagTable.test(step) ? sum + took : sum),
      0,
    ),
    again,
  };
}

/** Seconds in which two connections compute every flag as a build does, beside the edition's file. */
async function allFlags(path: string, temp: string): Promise<number> {
  const database = await Duckdb.open(':memory:', { memory: '1800MB', threads: 2, temp });
  const connections = [await database.connect(), await database.connect()];
  try {
    await connections[0]?.run(`attach ${literal(path)} as edition (read_only)`);
    for (const connection of connections)
      await connection.run("set search_path = 'memory.main,edition.main'");
    const began = performance.now();
    if (connections[0]) await createFlagTables(connections[0]);
    const waiting = [...flags];
    await Promise.all(
      connections.map(async (connection) => {
        for (let flag = waiting.shift(); flag !== undefined; flag = waiting.shift())
          await precomputeFlag(connection, flag);
      }),
    );
    return (performance.now() - began) / 1000;
  } finally {
    for (const connection of connections) connection.close();
    database.close();
  }
}
