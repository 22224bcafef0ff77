/** The tree behind a versioned release: histories of values at the leaves, objects and arrays of objects above them. */
import type { Id } from './id-index.ts';
import { type JsonObject, type JsonValue, put, sameJson } from './json.ts';

/** Releases are known by their number in the sorted order. */
interface Version {
  readonly release: number;
  readonly value: JsonValue;
}

export type Container = Fields | Items;
export type Node = History | Container;

/** The values of one field, oldest first; null where a release removed it. */
export class History {
  readonly kind = 'history';
  readonly #versions: Version[] = [];

  /** Keeps real changes only; within one release (an id given twice) the last value counts. */
  add(release: number, value: JsonValue): void {
    if (this.#versions.at(-1)?.release === release) this.#versions.pop();
    const before = this.#versions.at(-1);
    if (before === undefined || !sameJson(before.value, value)) this.#versions.push({ release, value });
  }

  end(release: number): void {
    this.add(release, null);
  }

  latest(): JsonValue {
    return this.#versions.at(-1)?.value ?? null;
  }

  /** True when the field never had a value. */
  isEmpty(): boolean {
    return this.#versions.every((version) => version.value === null);
  }

  whole(): History {
    return this;
  }

  addReleases(releases: Set<number>): void {
    for (const version of this.#versions) releases.add(version.release);
  }

  valueAt(release: number): JsonValue {
    return this.#versions.findLast((version) => version.release <= release)?.value ?? null;
  }

  toJson(sources: readonly JsonObject[]): JsonValue {
    return this.#versions.map(({ release, value }) => ({ ...sources[release], value }));
  }
}

/** An object whose fields are versioned each for itself. */
export class Fields {
  readonly kind = 'fields';
  readonly nodes = new Map<string, Node>();
  readonly #since: number;

  /** `since`: the release that first had the object. */
  constructor(since: number) {
    this.#since = since;
  }

  end(release: number): void {
    for (const node of this.nodes.values()) node.end(release);
  }

  whole(): History {
    return wholeValues(this);
  }

  addReleases(releases: Set<number>): void {
    releases.add(this.#since);
    for (const node of this.nodes.values()) node.addReleases(releases);
  }

  /** The object as it was after that release; null before it came and when nothing was left of it. */
  valueAt(release: number): JsonObject | null {
    if (release < this.#since) return null;
    const object: JsonObject = {};
    for (const [key, node] of this.nodes) {
      const value = node.valueAt(release);
      if (value !== null) put(object, key, value);
    }
    return Object.keys(object).length === 0 && this.nodes.size > 0 ? null : object;
  }

  toJson(sources: readonly JsonObject[]): JsonObject {
    const object: JsonObject = {};
    for (const [key, node] of this.nodes) put(object, key, node.toJson(sources));
    return object;
  }
}

/** An object in an array: its id, a string or a number, is not versioned. */
export interface Item {
  readonly id: Id | undefined;
  readonly fields: Fields;
}

/** An array of objects that are matched by id. */
export class Items {
  readonly kind = 'items';
  readonly #items: Item[] = [];
  readonly #byId = new Map<Id, Item>();

  find(id: Id | undefined): Item | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  add(item: Item): void {
    this.#items.push(item);
    if (item.id !== undefined) this.#byId.set(item.id, item);
  }

  end(release: number): void {
    for (const item of this.#items) item.fields.end(release);
  }

  whole(): History {
    return wholeValues(this);
  }

  addReleases(releases: Set<number>): void {
    for (const item of this.#items) item.fields.addReleases(releases);
  }

  valueAt(release: number): JsonValue {
    const list: JsonValue[] = [];
    for (const { id, fields } of this.#items) {
      const value = fields.valueAt(release);
      if (value !== null) list.push(id === undefined ? value : { id, ...value });
    }
    return list.length === 0 ? null : list;
  }

  toJson(sources: readonly JsonObject[]): JsonValue {
    return this.#items.map(({ id, fields }) => {
      const object = fields.toJson(sources);
      return id === undefined ? object : { id, ...object };
    });
  }
}

/** The history of an object or array as one value: an entry for each release that changed anything in it. */
function wholeValues(container: Container): History {
  const releases = new Set<number>();
  container.addReleases(releases);
  const history = new History();
  for (const release of [...releases].sort((a, b) => a - b)) history.add(release, container.valueAt(release));
  return history;
}
