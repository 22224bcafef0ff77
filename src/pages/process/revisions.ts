/** The publisher's revisions of one process: which release really changed what, and which only came again. */
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { isObject, type JsonValue, own } from '../../sources/ocds/merge/json.ts';
import { type Difference, differences, type Step } from './differences.ts';
import { type AwardNames, labelOf } from './list-items.ts';

export interface Revision {
  readonly releaseId: string | null;
  /** Instant of the release, ISO 8601. */
  readonly releasedAt: string | null;
  /** The file that says it. */
  readonly file: string | null;
  readonly sha256: string | null;
  readonly differences: readonly Difference[];
}

/** Places that repeat what others say, so that the same news is not told again there. */
const lastPlaces = ['contracts', 'tender/tenderers', 'tender/procuringEntity', 'parties'];

function placeOf(path: string): number {
  return lastPlaces.findIndex((place) => path.startsWith(place)) + 1;
}

function last(path: readonly Step[]): Step | undefined {
  return path.at(-1);
}

/** Two differences with one signature are the same news: a bidder added to the bids is added to the parties too. */
function signatureOf(difference: Difference): string {
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return `${difference.kind} ${difference.what}`;
    case 'replaced':
      return `${last(difference.path)?.name} ${JSON.stringify([difference.was, difference.now])}`;
    case 'untold':
      return JSON.stringify(difference.path);
  }
}

/** A name that is replaced is also, elsewhere, a party that goes and another that comes. */
function signaturesOf(difference: Difference): string[] {
  return difference.kind === 'replaced'
    ? [signatureOf(difference), `removed ${difference.was}`, `added ${difference.now}`]
    : [signatureOf(difference)];
}

/** Names of the suppliers of awards, as they stand now and as the changed awards of a release had them. */
function awardNames(rows: readonly SqlRow[], known: AwardNames): AwardNames {
  const names = new Map(known);
  for (const row of rows) {
    if (textOrNull(row, 'path') !== 'awards') continue;
    for (const column of ['old_value', 'new_value']) {
      const list: JsonValue = JSON.parse(textOrNull(row, column) ?? 'null');
      for (const award of Array.isArray(list) ? list : []) {
        const id = isObject(award) ? own(award, 'id') : undefined;
        if (id !== undefined && id !== null) names.set(String(id), labelOf(award, known));
      }
    }
  }
  return names;
}

function distinct(rows: readonly SqlRow[], known: AwardNames): Difference[] {
  const names = awardNames(rows, known);
  const ordered = rows
    .map((row) => ({ row, path: textOrNull(row, 'path') ?? '' }))
    .sort((a, b) => placeOf(a.path) - placeOf(b.path));
  const told = new Set<string>();
  const kept: Difference[] = [];
  for (const { row, path } of ordered) {
    const here = differences(path, textOrNull(row, 'old_value'), textOrNull(row, 'new_value'), names);
    const repeats = placeOf(path) > 0;
    kept.push(...here.filter((difference) => !(repeats && told.has(signatureOf(difference)))));
    for (const signature of here.flatMap(signaturesOf)) told.add(signature);
  }
  return kept;
}

/** Revisions in the order of their releases; those that change nothing, an order of lists apart, are not among them. */
export function revisionsOf(changes: readonly SqlRow[], names: AwardNames = new Map()): Revision[] {
  const byRelease = new Map<string, SqlRow[]>();
  for (const row of changes) {
    const key = `${textOrNull(row, 'released_at')} ${textOrNull(row, 'release_id')}`;
    const rows = byRelease.get(key);
    if (rows) rows.push(row);
    else byRelease.set(key, [row]);
  }
  return [...byRelease.values()]
    .map((rows): Revision => {
      const [head = {}] = rows;
      return {
        releaseId: textOrNull(head, 'release_id'),
        releasedAt: textOrNull(head, 'released_at'),
        file: textOrNull(head, 'file'),
        sha256: textOrNull(head, 'sha256'),
        differences: distinct(rows, names),
      };
    })
    .filter((revision) => revision.differences.length > 0);
}
