/** What an edition is: a canonical part that its id is the hash of, and local labels beside it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lineage } from '../archive/layout.ts';
import { LimpideError } from '../kernel/errors.ts';

const canonicalSchema = z.object({
  format: z.literal(1),
  fictional: z.boolean(),
  engine: z.string(),
  /** SHA-256 of the originals, sorted. */
  sources: z.array(z.string()),
  /** SHA-256 of the model's and the measures' statements, and of legal removals. */
  model: z.string(),
  measures: z.string(),
  removals: z.string(),
  /** SHA-256 of the reviewed decisions about organizations; absent where there are none. */
  merges: z.string().optional(),
  /** Dossier → SHA-256 of what it says; absent where there are none. */
  dossiers: z.record(z.string(), z.string()).optional(),
  /** Table → rows and logical hash, whatever the order of its rows. */
  tables: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
});
export type Canonical = z.infer<typeof canonicalSchema>;

const manifestSchema = z.object({
  id: z.string(),
  number: z.number(),
  publishedAt: z.string(),
  lineage: z.enum(['demo', 'real']),
  /** Main currency of the edition: the one most awards use. */
  currency: z.string(),
  /** Newest day that the data tell of, not of the future: the edition's "today". */
  asOf: z.string().nullable(),
  /** Values of the headline figures, for `verify`. */
  headlines: z.array(
    z.object({ measure: z.string(), params: z.record(z.string(), z.string()), value: z.string().nullable() }),
  ),
  /** Hash of everything that the build starts from, to know that nothing is new. */
  inputs: z.string(),
  seconds: z.record(z.string(), z.number()),
  canonical: canonicalSchema,
});
export type EditionManifest = z.infer<typeof manifestSchema>;

/** JSON with sorted keys, so that equal manifests have equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export function editionId(canonical: Canonical): string {
  return createHash('sha256').update(canonicalJson(canonical)).digest('hex');
}

export function editionPath(place: Lineage, id: string): string {
  return join(place.editions, `${id}.duckdb`);
}

export function readManifest(place: Lineage, id: string): EditionManifest {
  const path = join(place.editions, `${id}.json`);
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new LimpideError(
      'corrupt',
      `${path} cannot be read; run "limpide rebuild" to make the edition again.`,
      { cause },
    );
  }
}

/** The id of the edition that is served, or undefined when there is none yet. */
export function currentId(place: Lineage): string | undefined {
  if (!existsSync(place.current)) return undefined;
  const id = readFileSync(place.current, 'utf8').trim();
  return existsSync(editionPath(place, id)) ? id : undefined;
}

/** Ids of the editions whose manifest is on this machine, in no order; it may be unreadable. */
export function manifestIds(place: Lineage): string[] {
  if (!existsSync(place.editions)) return [];
  return readdirSync(place.editions)
    .filter((name) => /^[0-9a-f]{64}\.json$/.test(name))
    .map((name) => name.slice(0, -5));
}

/** Every edition whose manifest is on this machine, oldest first; its file may be gone. @throws LimpideError corrupt */
export function listManifests(place: Lineage): EditionManifest[] {
  return manifestIds(place)
    .map((id) => readManifest(place, id))
    .sort((a, b) => a.number - b.number);
}
