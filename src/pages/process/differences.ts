/**
 * What really changed between two published values. Lists come back in another order in most revised SEAO notices (577
 * of the 654 lists of bids that "changed" in 2018-2021): an order is no change, and is never told as one. Neither is an
 * address of the web that only went from http to https (all of the 380 changed lists of documents).
 */
import { isObject, type JsonObject, type JsonValue, own, sameJson } from '../../sources/ocds/merge/json.ts';
import { type AwardNames, beyond, labelOf, pairAlike, pairById } from './list-items.ts';

/** A field, or one item of a list with the words that tell it from the others. */
export interface Step {
  readonly name: string;
  readonly item?: string;
}

export type Difference =
  | { readonly kind: 'added' | 'removed'; readonly path: readonly Step[]; readonly what: string }
  | {
      readonly kind: 'replaced';
      readonly path: readonly Step[];
      readonly was: JsonValue;
      readonly now: JsonValue;
    }
  /** Changed, but its values are not told again: addresses and identifiers may be those of private individuals. */
  | { readonly kind: 'untold'; readonly path: readonly Step[] };

/** "awards[id=3]/value/amount" → its steps; an id may hold any character but a closing bracket. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/([^/[\]]+)(?:\[(?:id=)?([^\]]*)\])?(?:\/|$)/g)].map(([, name = '', item]) =>
    item === undefined ? { name } : { name, item },
  );
}

function parse(json: string | null): JsonValue {
  return json === null ? null : JSON.parse(json);
}

/** `was` and `now` are JSON texts, null where there is nothing. */
export function differences(
  path: string,
  was: string | null,
  now: string | null,
  names: AwardNames = new Map(),
): Difference[] {
  return compare(stepsOf(path), parse(was), parse(now), names);
}

const toldOfParties = new Set(['name', 'roles']);

function isUntold(path: readonly Step[]): boolean {
  const [first, ...rest] = path;
  return first?.name === 'parties' && rest[0] !== undefined && !toldOfParties.has(rest[0].name);
}

/** Ids tie rows together inside a file and tell a reader nothing; the tender's own is the body's reference. */
function isTie(path: readonly Step[]): boolean {
  const last = path.at(-1);
  if (last?.name !== 'id' || last.item !== undefined) return false;
  return !(path.length === 2 && path[0]?.name === 'tender');
}

function isMoney(value: JsonValue): value is JsonObject {
  return isObject(value) && own(value, 'amount') !== undefined;
}

/** "http://x" and "https://x" are one place. */
function isSamePlace(was: JsonValue, now: JsonValue): boolean {
  const bare = (value: JsonValue) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) ? value.replace(/^https?:/i, '') : undefined;
  return bare(was) !== undefined && bare(was) === bare(now);
}

function compare(path: readonly Step[], was: JsonValue, now: JsonValue, names: AwardNames): Difference[] {
  if (sameJson(was, now) || isTie(path) || isSamePlace(was, now)) return [];
  if (isUntold(path)) return [{ kind: 'untold', path }];
  if (isMoney(was) && isMoney(now)) return compareMoney(path, was, now, names);
  if (isMoney(was) || isMoney(now)) return [{ kind: 'replaced', path, was, now }];
  if (isListOrNothing(was) && isListOrNothing(now)) return compareLists(path, was ?? [], now ?? [], names);
  if (isObject(was) && isObject(now)) return compareObjects(path, was, now, names);
  if (was === null && isObject(now)) return [{ kind: 'added', path, what: labelOf(now, names) }];
  if (now === null && isObject(was)) return [{ kind: 'removed', path, what: labelOf(was, names) }];
  return [{ kind: 'replaced', path, was, now }];
}

function isListOrNothing(value: JsonValue): value is JsonValue[] | null {
  return value === null || Array.isArray(value);
}

function compareObjects(
  path: readonly Step[],
  was: JsonObject,
  now: JsonObject,
  names: AwardNames,
): Difference[] {
  const fields = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...fields].flatMap((name) =>
    compare([...path, { name }], own(was, name) ?? null, own(now, name) ?? null, names),
  );
}

/** An amount goes with its currency; what else stands beside it is told apart. */
function compareMoney(
  path: readonly Step[],
  was: JsonObject,
  now: JsonObject,
  names: AwardNames,
): Difference[] {
  const { amount: a, currency: c, ...otherWas } = was;
  const { amount: b, currency: d, ...otherNow } = now;
  const same = sameJson(a ?? null, b ?? null) && sameJson(c ?? null, d ?? null);
  return [
    ...(same ? [] : [{ kind: 'replaced' as const, path, was, now }]),
    ...compareObjects(path, otherWas, otherNow, names),
  ];
}

/** Beyond, items without ids are not compared one by one: the list is told as replaced. */
const mostWithoutId = 1000;

function compareLists(
  path: readonly Step[],
  was: readonly JsonValue[],
  now: readonly JsonValue[],
  names: AwardNames,
): Difference[] {
  const paired = pairById(was, now);
  if (!paired && Math.max(was.length, now.length) > mostWithoutId)
    return [{ kind: 'replaced', path, was: [...was], now: [...now] }];
  const { both, gone, come } = pairAlike(
    paired ?? { both: [], gone: beyond(now, was), come: beyond(was, now) },
    names,
  );
  return [
    ...come.map((item): Difference => ({ kind: 'added', path, what: labelOf(item, names) })),
    ...gone.map((item): Difference => ({ kind: 'removed', path, what: labelOf(item, names) })),
    ...both.flatMap(([earlier, later]) =>
      compare(atItem(path, labelOf(later, names)), earlier, later, names),
    ),
  ];
}

function atItem(path: readonly Step[], item: string): Step[] {
  const last = path.at(-1);
  return [...path.slice(0, -1), { name: last?.name ?? '', item }];
}
