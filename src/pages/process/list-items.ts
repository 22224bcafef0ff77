/** Items of two versions of a list: which one is which, what came, what went, and what each is called. */
import { isObject, type JsonObject, type JsonValue, own, sameJson } from '../../sources/ocds/merge/json.ts';

/** Suppliers' names by the id of their award, to name contracts, which have an id only. */
export type AwardNames = ReadonlyMap<string, string>;

export interface Paired {
  /** The same item, before and after. */
  readonly both: readonly (readonly [was: JsonValue, now: JsonValue])[];
  readonly gone: readonly JsonValue[];
  readonly come: readonly JsonValue[];
}

function textOf(object: JsonObject, name: string): string | undefined {
  const value = own(object, name);
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    ? String(value).trim()
    : undefined;
}

/** What a person knows an item by: its name, title or description, those of the firms in it, else its id. */
export function labelOf(value: JsonValue, names: AwardNames): string {
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const said = textOf(value, 'name') ?? textOf(value, 'title') ?? textOf(value, 'description');
  if (said !== undefined) return said;
  for (const name of ['tenderers', 'suppliers', 'classification']) {
    const inner = own(value, name);
    const named = (Array.isArray(inner) ? inner : [inner]).filter((one) => isObject(one));
    if (named.length > 0) return named.map((one) => labelOf(one, names)).join(', ');
  }
  const award = textOf(value, 'awardID');
  const winner = award === undefined ? undefined : names.get(award);
  return winner ?? textOf(value, 'id') ?? textOf(value, 'url') ?? '';
}

/** Items by their id, when each has one of its own. */
function byId(items: readonly JsonValue[]): Map<string, JsonValue> | undefined {
  const found = new Map<string, JsonValue>();
  for (const item of items) {
    const id = isObject(item) ? textOf(item, 'id') : undefined;
    if (id === undefined || found.has(id)) return undefined;
    found.set(id, item);
  }
  return found;
}

/** Undefined when an item has no id of its own. */
export function pairById(was: readonly JsonValue[], now: readonly JsonValue[]): Paired | undefined {
  const before = byId(was);
  const after = byId(now);
  if (!before || !after) return undefined;
  const both: [JsonValue, JsonValue][] = [];
  const come: JsonValue[] = [];
  for (const [id, item] of after) {
    const earlier = before.get(id);
    if (earlier === undefined) come.push(item);
    else both.push([earlier, item]);
  }
  return { both, come, gone: [...before].filter(([id]) => !after.has(id)).map(([, item]) => item) };
}

/** What the second list has that the first has not, as many times as it has it more. */
export function beyond(first: readonly JsonValue[], second: readonly JsonValue[]): JsonValue[] {
  const rest = [...first];
  return second.filter((item) => {
    const at = rest.findIndex((one) => sameJson(one, item));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** Items by what they are called; those that share a name are left out. */
function byLabel(items: readonly JsonValue[], names: AwardNames): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const shared = new Set<string>();
  for (const item of items) {
    const label = labelOf(item, names);
    if (found.has(label)) shared.add(label);
    else if (label !== '') found.set(label, item);
  }
  for (const label of shared) found.delete(label);
  return found;
}

/** An object that left under one id and came back with the same name under another is the same one. */
export function pairAlike({ both, gone, come }: Paired, names: AwardNames): Paired {
  const before = byLabel(
    gone.filter((item) => isObject(item)),
    names,
  );
  const after = byLabel(
    come.filter((item) => isObject(item)),
    names,
  );
  const met: [JsonValue, JsonValue][] = [];
  for (const [label, now] of after) {
    const was = before.get(label);
    if (was !== undefined) met.push([was, now]);
  }
  if (met.length === 0) return { both, gone, come };
  const settled = new Set(met.flat());
  return {
    both: [...both, ...met],
    gone: gone.filter((item) => !settled.has(item)),
    come: come.filter((item) => !settled.has(item)),
  };
}
