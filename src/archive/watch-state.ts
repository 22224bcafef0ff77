/** What `watch` saw of each dataset the last times: when it looked, what came of it, and the mark of each file it took. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { explain, LimpideError, systemCode } from '../kernel/errors.ts';
import { writeWhole } from './durable.ts';
import { type Lineage, prepare } from './layout.ts';

const seenSchema = z.object({
  /** Instant of the last look, whatever came of it. */
  checkedAt: z.string(),
  /** unchanged: nothing new; added: an edition holds what was new; failed: see `message`. */
  outcome: z.enum(['unchanged', 'added', 'failed']),
  /** What failed, in plain words; files that were left aside. */
  message: z.string().optional(),
  /** Instant of the last look that did not fail. */
  succeededAt: z.string().optional(),
  /** Failed looks in a row. */
  failures: z.int(),
  /** Address of each file that was taken or refused → its mark then: what the catalogue said of its version. */
  files: z.record(z.string(), z.string()),
});
const stateSchema = z.object({ format: z.literal(1), datasets: z.record(z.string(), seenSchema) });

export type Seen = z.infer<typeof seenSchema>;
export type WatchState = Readonly<Record<string, Seen>>;

/** Nothing was watched yet: an empty state. @throws LimpideError corrupt, with what to do */
export function readWatchState(place: Lineage): WatchState {
  let text: string;
  try {
    text = readFileSync(place.watch, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {};
    throw explain(error, place.watch);
  }
  try {
    return stateSchema.parse(JSON.parse(text)).datasets;
  } catch (cause) {
    throw new LimpideError(
      'corrupt',
      `${place.watch} cannot be read; delete it, and the next "limpide watch" looks at everything again.`,
      { cause },
    );
  }
}

export function writeWatchState(place: Lineage, datasets: WatchState): void {
  prepare(place);
  writeWhole(place, place.watch, `${JSON.stringify({ format: 1, datasets }, null, 1)}\n`);
}
