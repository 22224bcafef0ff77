/** What a segment says of itself: its files, what was read in each, what was put aside. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lineage } from '../../archive/layout.ts';
import { LimpideError } from '../../kernel/errors.ts';

const countsSchema = z.record(z.string(), z.number());

const fileSchema = z.object({
  fileNo: z.number(),
  sha256: z.string(),
  name: z.string(),
  /** As given to `add`, for its report only; never part of an edition. */
  path: z.string(),
  url: z.string().optional(),
  source: z.string(),
  dataset: z.string(),
  format: z.string(),
  bytes: z.number(),
  publisher: z.string().optional(),
  licence: z.string().optional(),
  publishedDate: z.string().optional(),
  periodStart: z.string().optional(),
  periodEnd: z.string().optional(),
  /** State of the file's redaction when it was read; absent when it was whole. */
  redaction: z.string().optional(),
  read: countsSchema,
  quarantined: countsSchema,
});
export type LoadedFile = z.infer<typeof fileSchema>;

const manifestSchema = z.object({
  id: z.string(),
  extractor: z.string(),
  /** Rows a staging, so that row ids can be laid end to end. */
  rows: z.record(z.string(), z.number()),
  chunks: z.record(z.string(), z.number()),
  files: z.array(fileSchema),
});
export type SegmentManifest = z.infer<typeof manifestSchema>;

export interface Segment extends SegmentManifest {
  readonly folder: string;
}

export function readSegment(folder: string): Segment {
  const path = join(folder, 'manifest.json');
  try {
    return { ...manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), folder };
  } catch (cause) {
    throw new LimpideError(
      'corrupt',
      `${path} cannot be read; run "limpide verify", then "limpide rebuild".`,
      { cause },
    );
  }
}

/** All segments of a lineage, in the order of their ids; half-made ones do not have a manifest in place. */
export function readSegments(place: Lineage): Segment[] {
  if (!existsSync(place.segments)) return [];
  return readdirSync(place.segments)
    .filter((name) => existsSync(join(place.segments, name, 'manifest.json')))
    .sort()
    .map((name) => readSegment(join(place.segments, name)));
}
