/** The compiled release of OCDS: the latest value of each field over all releases of one process. */
import { type JsonObject, type JsonValue, own } from './json.ts';
import { sortReleases } from './order.ts';
import { type MergeRules, ruleTree } from './rules.ts';
import { mergeObject, type Recorder, type Walk } from './walk.ts';
import type { MergeWarning } from './warning.ts';

export interface MergeOptions {
  /** Rules of extensions, on top of those of OCDS 1.1. Pass the same object each time: its rule tree is kept. */
  readonly extraRules?: MergeRules;
  /**
   * `all`: every array is replaced as a whole. For states rather than deltas: XML revisions, or records of two formats
   * whose ids do not match. Default: as the rules say.
   */
  readonly wholeLists?: 'byRules' | 'all';
}

export interface Compiled {
  /** `id` is ‹ocid›-‹date›, `date` that of the last release, `tag` ["compiled"]. */
  readonly release: JsonObject;
  readonly warnings: MergeWarning[];
}

/** What a caller may follow: one recorder for each release after the first. */
export type Follow = (
  release: JsonObject,
  releaseIndex: number,
) => { readonly recorder: Recorder; done(walk: Walk): void };

/**
 * Merges the releases of one ocid (any order) into a compiled release. The input is not changed; lists replaced as a
 * whole are shared with it, so treat the result as read-only or copy it. Errors: those of `sortReleases`, and
 * `badInput` on a release nested beyond 1,000 levels.
 */
export function compileRelease(releases: readonly JsonObject[], options: MergeOptions = {}): Compiled {
  return mergeAll(releases, options, undefined);
}

/** `compileRelease` for those who also watch each step. */
export function mergeAll(
  releases: readonly JsonObject[],
  options: MergeOptions,
  follow: Follow | undefined,
): Compiled {
  const warnings: MergeWarning[] = [];
  const sorted = sortReleases(releases, warnings);
  const rules = ruleTree(options.extraRules);
  const allWhole = options.wholeLists === 'all';
  const state: JsonObject = {};
  let date: JsonValue | undefined;
  for (const [index, release] of sorted.entries()) {
    const followed = index === 0 ? undefined : follow?.(release, index);
    const releaseId = own(release, 'id') ?? null;
    const walk: Walk = { allWhole, releaseId, recorder: followed?.recorder, warnings, repeated: false };
    mergeObject(state, release, rules, '', 0, walk);
    followed?.done(walk);
    date = own(release, 'date');
  }
  return { release: withMetadata(state, date), warnings };
}

/** A lone release may have no date: its compiled release then has none either, and the ocid as its id. */
function withMetadata(state: JsonObject, date: JsonValue | undefined): JsonObject {
  const ocid = String(own(state, 'ocid'));
  if (typeof date !== 'string') return { ocid, id: ocid, tag: ['compiled'], ...state };
  return { ocid, id: `${ocid}-${date}`, date, tag: ['compiled'], ...state };
}
