/**
 * A record gathers the releases of one process: embedded releases are rows of their own; where it only links to
 * them, its compiled release is the row (Paraguay's OCDS 1.0 packages, the standard's worked example).
 */
import type { Place, RejectReason } from '../source.ts';
import { isObject, type JsonObject, parseRow, textOf } from './json.ts';
import { elementsOf, membersOf } from './locate.ts';
import { type Breaks, type Scannable, scannable } from './scan.ts';

export type FoundRelease =
  | { readonly kind: 'release'; readonly json: string; readonly place: Place }
  | {
      readonly kind: 'refused';
      readonly reason: RejectReason;
      readonly detail: string;
      readonly place: Place;
      readonly raw: string;
    };

/** The releases of the record at bytes[from, to), with the text that the publisher gave them. */
export function releasesOfRecord(
  bytes: Buffer,
  from: number,
  to: number,
  place: Place,
  breaks?: Breaks,
): FoundRelease[] {
  const flat = Buffer.from(bytes.subarray(from, to));
  breaks?.flatten(flat, 0);
  const parsed = parseRow(flat.toString('utf8'));
  if (!parsed.ok) {
    return [
      { kind: 'refused', reason: parsed.reason, detail: parsed.detail, place, raw: flat.toString('utf8') },
    ];
  }
  const placeOf = (start: number, end: number): Place => ({
    line: place.line + lineFeedsBefore(bytes, from, from + start),
    offset: place.offset + start,
    length: end - start,
  });
  const scan = scannable(flat);
  const members = membersOf(scan, 0, flat.length);
  const record = parsed.object;
  const found: FoundRelease[] = [];
  const links: FoundRelease[] = [];
  for (const [release, start, end] of embedded(record, members.get('releases'), scan)) {
    const json = flat.toString('utf8', start, end);
    if (isObject(release) && textOf(release['ocid']) !== undefined) {
      found.push({ kind: 'release', json, place: placeOf(start, end) });
    } else {
      const url = isObject(release) ? textOf(release['url']) : undefined;
      const detail =
        url === undefined
          ? 'A record lists this as a release, but it has no ocid.'
          : `A record only links to this release (${url}); add the file that holds it.`;
      const reason = url === undefined ? 'missingOcid' : 'linkedRelease';
      links.push({ kind: 'refused', reason, detail, place: placeOf(start, end), raw: json });
    }
  }
  if (found.length > 0) return [...found, ...links];

  const compiled = members.get('compiledRelease');
  if (compiled !== undefined && isObject(record['compiledRelease'])) {
    const json = withOcid(
      record['compiledRelease'],
      flat.toString('utf8', compiled.from, compiled.to),
      record,
    );
    return [{ kind: 'release', json, place: placeOf(compiled.from, compiled.to) }];
  }
  const detail =
    'This record holds no release and no compiled release, only links; add the files that hold them.';
  return [{ kind: 'refused', reason: 'linkedRelease', detail, place, raw: flat.toString('utf8') }];
}

/** Each element of `releases`, parsed, with where it lies. */
function* embedded(
  record: JsonObject,
  list: { from: number; to: number } | undefined,
  scan: Scannable,
): Generator<[unknown, number, number]> {
  const releases = record['releases'];
  if (list === undefined || !Array.isArray(releases)) return;
  const places = elementsOf(scan, list.from, list.to);
  for (const [n, { from, to }] of places.entries()) yield [releases[n], from, to];
}

/** A compiled release without its ocid takes the record's. */
function withOcid(compiled: JsonObject, json: string, record: JsonObject): string {
  if (textOf(compiled['ocid']) !== undefined || textOf(record['ocid']) === undefined) return json;
  return JSON.stringify({ ...compiled, ocid: record['ocid'] });
}

function lineFeedsBefore(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let i = bytes.indexOf(0x0a, from); i !== -1 && i < to; i = bytes.indexOf(0x0a, i + 1)) lines++;
  return lines;
}
