/** Finds the object with a given id in an array, fast for the usual case of the same objects in the same order. */
import { isObject, type JsonObject, type JsonValue, own } from './json.ts';

/** Up to so many look-ups, plain searches beat making a map. */
const few = 12;

export type Id = string | number;

/** The id by which an object is matched: a string or a number, and 1 is not "1". Other ids match nothing. */
export function usableId(item: JsonObject): Id | undefined {
  const id = own(item, 'id');
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

export class IdIndex {
  readonly #items: readonly JsonValue[];
  readonly #lookups: number;
  #byId: Map<Id, JsonObject> | undefined;

  /** `items` is the live array: objects added to it later must be given to `add` too. */
  constructor(items: readonly JsonValue[], lookups: number) {
    this.#items = items;
    this.#lookups = lookups;
  }

  /** `hint` is the place where it probably stands. */
  find(id: Id, hint: number): JsonObject | undefined {
    const likely = this.#items[hint];
    if (isObject(likely) && likely['id'] === id) return likely;
    if (this.#byId === undefined && this.#lookups > few) this.#byId = byIds(this.#items);
    if (this.#byId !== undefined) return this.#byId.get(id);
    for (const item of this.#items) if (isObject(item) && item['id'] === id) return item;
    return undefined;
  }

  add(id: Id, item: JsonObject): void {
    this.#byId?.set(id, item);
  }
}

function byIds(items: readonly JsonValue[]): Map<Id, JsonObject> {
  const byId = new Map<Id, JsonObject>();
  for (const item of items) {
    if (!isObject(item)) continue;
    const id = usableId(item);
    if (id !== undefined) byId.set(id, item);
  }
  return byId;
}

const none: readonly Id[] = [];

/** The ids that come more than once in the array, each once. */
export function repeatedIds(list: readonly JsonValue[]): readonly Id[] {
  if (list.length < 2) return none;
  const seen = new Set<Id>();
  let repeated: Set<Id> | undefined;
  for (const item of list) {
    const id = isObject(item) ? usableId(item) : undefined;
    if (id === undefined) continue;
    if (seen.has(id)) {
      repeated ??= new Set();
      repeated.add(id);
    }
    seen.add(id);
  }
  return repeated === undefined ? none : [...repeated];
}
