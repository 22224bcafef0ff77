/** Which segments no longer say what the archive holds: read by an older version, or before a legal removal. */
import { createHash } from 'node:crypto';
import type { Lineage } from '../../archive/layout.ts';
import { type Redaction, readRedaction } from '../../archive/redaction.ts';
import { extractorVersion } from './extractor-version.ts';
import { readSegments, type Segment } from './manifest.ts';
import { stagings } from './stagings.ts';

/** Names a state of a redacted file; empty for a file that is whole. */
export function redactionMark(redaction: Redaction | undefined): string {
  if (redaction === undefined) return '';
  return createHash('sha256')
    .update(JSON.stringify([redaction.ranges, redaction.rows]))
    .digest('hex')
    .slice(0, 16);
}

export interface SortedSegments {
  readonly sound: readonly Segment[];
  readonly stale: readonly Segment[];
}

export function sortSegments(place: Lineage): SortedSegments {
  const version = extractorVersion(stagings);
  const sound: Segment[] = [];
  const stale: Segment[] = [];
  for (const segment of readSegments(place)) {
    const isSound =
      segment.extractor === version &&
      segment.files.every(
        (file) => (file.redaction ?? '') === redactionMark(readRedaction(place, file.sha256)),
      );
    (isSound ? sound : stale).push(segment);
  }
  return { sound, stale };
}
