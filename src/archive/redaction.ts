/**
 * What a legal removal took out of an original. The file keeps its name (the SHA-256 of what the publisher gave), its
 * bytes are blanked, and `<sha256>.redacted.json` beside it says which, why its bytes no longer match its name, and
 * which rows stood there, so that counts stay true when the file is read again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LimpideError } from '../kernel/errors.ts';
import { writeWhole } from './durable.ts';
import type { Lineage } from './layout.ts';

const rangeSchema = z.strictObject({
  /** Bytes, after decompression. */
  offset: z.number(),
  length: z.number(),
  /** Number of the removal, from 1, in removals.json. */
  removal: z.number(),
});
export type RedactedRange = z.infer<typeof rangeSchema>;

const rowSchema = z.strictObject({
  kind: z.string(),
  ocid: z.string(),
  line: z.number(),
  offset: z.number(),
  length: z.number(),
  /** Rows counted apart that belong to it (bidders of a notice). */
  children: z.number(),
});
export type RedactedRow = z.infer<typeof rowSchema>;

const redactionSchema = z.strictObject({
  /** SHA-256 of the bytes that are kept now; null while they are being blanked. */
  kept: z.string().nullable(),
  /** Bytes of the file as it came. */
  bytes: z.number(),
  /** As the file was recognized when it was whole. */
  source: z.string(),
  format: z.string(),
  ranges: z.array(rangeSchema),
  rows: z.array(rowSchema),
});
export type Redaction = z.infer<typeof redactionSchema>;

const ending = '.redacted.json';

function pathOf(place: Lineage, sha256: string): string {
  return join(place.originals, `${sha256}${ending}`);
}

/** What was taken out of an original, or undefined. @throws LimpideError corrupt */
export function readRedaction(place: Lineage, sha256: string): Redaction | undefined {
  const path = pathOf(place, sha256);
  if (!existsSync(path)) return undefined;
  try {
    return redactionSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new LimpideError('corrupt', `${path} cannot be read; restore it from a backup.`, { cause });
  }
}

export function writeRedaction(place: Lineage, sha256: string, redaction: Redaction): void {
  writeWhole(place, pathOf(place, sha256), `${JSON.stringify(redaction, null, 1)}\n`);
}

/** The SHA-256 of the original whose redaction a file of the folder describes; undefined for any other file. */
export function redactedName(name: string): string | undefined {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}
