/** What changed from release to release: the amendment timeline of a process, leaf by leaf. */
import { type Compiled, type MergeOptions, mergeAll } from './compile.ts';
import { usableId } from './id-index.ts';
import { isObject, type JsonObject, type JsonValue, own, sameJson } from './json.ts';
import type { FieldRule, RuleTree } from './rules.ts';
import { isContainer, itemPath, join, type Recorder } from './walk.ts';

export interface Change {
  /** Place of the release in the sorted order (`sortReleases`); at least 1, as the first release changes nothing. */
  readonly releaseIndex: number;
  /** `id`, `date` and `tag` of that release as published; null when it has none. */
  readonly releaseId: JsonValue;
  readonly date: JsonValue;
  readonly tag: JsonValue;
  /**
   * Fields with "/" between, items by id or, without one, by their place in the merged array (from 0):
   * "tender/tenderPeriod/endDate", "awards[id=3]/value/amount", "tender/documents[2]/title". Ids are not escaped.
   */
  readonly path: string;
  /** Null when the field was not there. */
  readonly oldValue: JsonValue;
  /** Null when the field is removed. */
  readonly newValue: JsonValue;
}

/** A leaf that a release touched: `old` and `value` are null where there is nothing. */
interface Touched {
  readonly path: string;
  readonly old: JsonValue;
  value: JsonValue;
}

class LeafRecorder implements Recorder {
  readonly touched: Touched[] = [];
  readonly #allWhole: boolean;

  constructor(allWhole: boolean) {
    this.#allWhole = allWhole;
  }

  set(path: string, old: JsonValue | undefined, value: JsonValue): void {
    if (old !== undefined && sameJson(old, value)) return;
    this.touched.push({ path, old: old ?? null, value });
  }

  removed(path: string, old: JsonValue, rule: FieldRule | undefined): void {
    if (!isContainer(old, rule, { allWhole: this.#allWhole })) {
      this.touched.push({ path, old, value: null });
    } else if (isObject(old)) {
      this.#removedFields(path, old, rule?.children);
    } else if (Array.isArray(old)) {
      for (const [place, item] of old.entries()) {
        if (isObject(item)) this.#removedFields(itemPath(path, usableId(item), place), item, rule?.children);
      }
    }
  }

  #removedFields(path: string, object: JsonObject, rules: RuleTree | undefined): void {
    for (const key of Object.keys(object)) {
      const value = own(object, key);
      if (value !== undefined) this.removed(join(path, key), value, rules?.get(key));
    }
  }
}

/** One entry a path, from the first old value to the last new one. Only needed when a release names an id twice. */
function settle(touched: readonly Touched[]): Touched[] {
  const byPath = new Map<string, Touched>();
  for (const one of touched) {
    const before = byPath.get(one.path);
    if (before === undefined) byPath.set(one.path, { ...one });
    else before.value = one.value;
  }
  return [...byPath.values()].filter((one) => !sameJson(one.old, one.value));
}

/** `compileRelease` and `listChanges` in one pass, for runs over many processes. */
export function compileWithChanges(
  releases: readonly JsonObject[],
  options: MergeOptions = {},
): Compiled & { readonly changes: Change[] } {
  const changes: Change[] = [];
  const allWhole = options.wholeLists === 'all';
  const compiled = mergeAll(releases, options, (release, releaseIndex) => {
    const recorder = new LeafRecorder(allWhole);
    const releaseId = own(release, 'id') ?? null;
    const date = own(release, 'date') ?? null;
    const tag = own(release, 'tag') ?? null;
    return {
      recorder,
      done: ({ repeated }) => {
        const touched = repeated ? settle(recorder.touched) : recorder.touched;
        for (const { path, old, value } of touched) {
          changes.push({ releaseIndex, releaseId, date, tag, path, oldValue: old, newValue: value });
        }
      },
    };
  });
  return { ...compiled, changes };
}

/**
 * The real changes between successive merged states, in order of release; what the first release says is no change, a
 * field given again with the same value neither. A list replaced as a whole is one change. Errors: as `compileRelease`.
 */
export function listChanges(releases: readonly JsonObject[], options: MergeOptions = {}): Change[] {
  return compileWithChanges(releases, options).changes;
}
