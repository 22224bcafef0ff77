/** How long flags take: all of them when an edition is made, and one again with another threshold. */
import { type LineageName, lineage } from '../src/archive/layout.ts';
import { currentId, readManifest } from '../src/editions/manifest.ts';
import { openEdition } from '../src/editions/open.ts';
import { flags } from '../src/flags/registry.ts';
import { runFlag } from '../src/flags/run.ts';

export interface FlagTimes {
  /** Seconds of every flag with its default parameters, and of the tables that they read, as the edition's manifest tells. */
  readonly all: number;
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
    all: seconds['flags'] ?? 0,
    tables: Object.entries(seconds).reduce(
      (sum, [step, took]) => (flagTable.test(step) ? sum + took : sum),
      0,
    ),
    again,
  };
}
