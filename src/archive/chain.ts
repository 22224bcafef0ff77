/**
 * The chain: one line an event (file added, edition published, legal removal), each holding the hash of the line
 * before it, so that a line changed or taken away later is found by anyone.
 * hash = SHA-256 of the UTF-8 text `previous + "\n" + JSON of {at, event}`, members in the order of the schema below; the
 * first line's previous is 64 zeros.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { LimpideError } from '../kernel/errors.ts';
import { sync } from './durable.ts';
import type { Lineage } from './layout.ts';

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('added'),
    sha256: z.string(),
    name: z.string(),
    bytes: z.number(),
    dataset: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('published'), edition: z.string(), number: z.number() }),
  z.strictObject({ kind: z.literal('current'), edition: z.string(), reason: z.string() }),
  z.strictObject({
    kind: z.literal('removed'),
    target: z.string(),
    reason: z.string(),
    authority: z.string(),
    rows: z.number(),
  }),
]);
export type ChainEvent = z.infer<typeof eventSchema>;

const entrySchema = z.strictObject({
  previous: z.string(),
  at: z.string(),
  event: eventSchema,
  hash: z.string(),
});
export type ChainEntry = z.infer<typeof entrySchema>;

const genesis = '0'.repeat(64);

export function entryHash(previous: string, at: string, event: ChainEvent): string {
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify({ at, event: eventSchema.parse(event) })}`)
    .digest('hex');
}

/** Reads and checks the whole chain. @throws LimpideError corrupt, naming the first bad line */
export function readChain(place: Lineage): ChainEntry[] {
  if (!existsSync(place.chain)) return [];
  const lines = readFileSync(place.chain, 'utf8').split('\n');
  const complete = lines.slice(0, -1); // a line without its end was cut by a crash: its event is written again
  let previous = genesis;
  return complete.map((line, index) => {
    const where = `${place.chain}, line ${index + 1}`;
    let entry: ChainEntry;
    try {
      entry = entrySchema.parse(JSON.parse(line));
    } catch (cause) {
      throw new LimpideError(
        'corrupt',
        `${where}: not an entry of the chain; restore the file from a backup.`,
        { cause },
      );
    }
    if (entry.previous !== previous || entry.hash !== entryHash(entry.previous, entry.at, entry.event)) {
      throw new LimpideError(
        'corrupt',
        `${where}: this entry was changed after it was written, or one before it was taken away.`,
      );
    }
    previous = entry.hash;
    return entry;
  });
}

/** Adds events that the chain does not hold yet (an added file, a published edition and a removal are held once). */
export function appendToChain(place: Lineage, events: readonly ChainEvent[], at: Date): void {
  const entries = readChain(place);
  const known = new Set(entries.map((entry) => identity(entry.event)));
  let previous = entries.at(-1)?.hash ?? genesis;
  let text = '';
  const stamp = at.toISOString();
  for (const event of events) {
    const id = identity(event);
    if (id !== undefined && known.has(id)) continue;
    if (id !== undefined) known.add(id);
    const hash = entryHash(previous, stamp, event);
    text += `${JSON.stringify({ previous, at: stamp, event, hash })}\n`;
    previous = hash;
  }
  if (text === '') return;
  write(place.chain, text);
}

function identity(event: ChainEvent): string | undefined {
  if (event.kind === 'added') return `added ${event.sha256}`;
  if (event.kind === 'published') return `published ${event.edition}`;
  if (event.kind === 'removed') return `removed ${event.target}`;
  return undefined;
}

/** Adds whole lines at the end. A crash can leave half a line there; it is cut before the next one is written. */
function write(path: string, text: string): void {
  const isNew = !existsSync(path);
  const end = isNew ? 0 : readFileSync(path).lastIndexOf(0x0a) + 1;
  const file = openSync(path, isNew ? 'wx' : 'r+');
  try {
    ftruncateSync(file, end);
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, end + done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) sync(dirname(path));
}
