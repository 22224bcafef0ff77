/** The versioned release of OCDS: for each field, every value it had, with the release that gave it. */
import { compileRelease, type MergeOptions } from './compile.ts';
import { usableId } from './id-index.ts';
import { isObject, type JsonObject, type JsonValue, own } from './json.ts';
import { sortReleases } from './order.ts';
import { type FieldRule, isWholeList, type RuleTree, ruleTree } from './rules.ts';
import { type Container, Fields, History, Items, type Node } from './version-tree.ts';
import { mergeObject } from './walk.ts';
import type { MergeWarning } from './warning.ts';

/** The release on its way into the tree. */
interface Step {
  readonly number: number;
  readonly allWhole: boolean;
}

/**
 * Merges the releases of one ocid (any order) into a versioned release: each value becomes a list of
 * `{releaseID, releaseDate, releaseTag, value}` (null where the release does not say), oldest first, one entry a real
 * change; a removed field ends with the value null. Not versioned: the ocid, and the id of objects in arrays.
 *
 * Where the standard is silent: null on an object or an array ends each of its fields; a field that changes between
 * literal, object and array becomes a list of its whole values. The input is not changed; lists replaced as a whole
 * are shared with it. Errors and warnings: as `compileRelease`.
 */
export function versionRelease(
  releases: readonly JsonObject[],
  options: MergeOptions = {},
): { release: JsonObject; warnings: MergeWarning[] } {
  const { warnings } = compileRelease(releases, options);
  const sorted = sortReleases(releases);
  const rules = ruleTree(options.extraRules);
  const root = new Fields(0);
  for (const [number, release] of sorted.entries()) {
    addFields(root, release, rules, { number, allWhole: options.wholeLists === 'all' }, 'ocid');
  }
  const ocid = own(sorted[0] ?? {}, 'ocid') ?? null;
  return { release: { ocid, ...root.toJson(sorted.map(sourceOf)) }, warnings };
}

function sourceOf(release: JsonObject): JsonObject {
  return {
    releaseID: own(release, 'id') ?? null,
    releaseDate: own(release, 'date') ?? null,
    releaseTag: own(release, 'tag') ?? null,
  };
}

/** Adds all fields but `unversioned`. Returns whether they said anything, as `mergeObject` does. */
function addFields(
  fields: Fields,
  input: JsonObject,
  rules: RuleTree | undefined,
  step: Step,
  unversioned?: string,
): boolean {
  let said = false;
  for (const key of Object.keys(input)) {
    const value = input[key];
    const rule = rules?.get(key);
    if (value === undefined || key === unversioned || rule?.omit === true) continue;
    const before = fields.nodes.get(key);
    const after = addValue(before, value, rule, step);
    if (after === undefined) continue;
    if (after !== before) fields.nodes.set(key, after);
    said = true;
  }
  return said;
}

/** The node after `value`; undefined when the value says nothing. */
function addValue(
  before: Node | undefined,
  value: JsonValue,
  rule: FieldRule | undefined,
  step: Step,
): Node | undefined {
  if (value === null) {
    const node = before ?? new History();
    node.end(step.number);
    return node;
  }
  const parts = Array.isArray(value) ? !isWholeList(value, rule, step.allWhole) : isObject(value);
  if (!parts) {
    const history = before === undefined ? new History() : before.whole();
    history.add(step.number, value);
    return history;
  }
  const fresh: Container = Array.isArray(value) ? new Items() : new Fields(step.number);
  // A field that was only ever removed never had a shape.
  const shaped = before instanceof History && before.isEmpty() ? undefined : before;
  if (shaped !== undefined && shaped.kind !== fresh.kind) return addWhole(shaped.whole(), value, rule, step);
  const node = shaped ?? fresh;
  if (node instanceof Fields && isObject(value)) {
    return addFields(node, value, rule?.children, step) ? node : undefined;
  }
  if (node instanceof Items && Array.isArray(value)) {
    return addItems(node, value, rule?.children, step) ? node : undefined;
  }
  return undefined;
}

function addItems(
  items: Items,
  list: readonly JsonValue[],
  rules: RuleTree | undefined,
  step: Step,
): boolean {
  let said = false;
  for (const value of list) {
    if (!isObject(value)) continue;
    const id = usableId(value);
    const known = items.find(id);
    const fields = known?.fields ?? new Fields(step.number);
    const any = addFields(fields, value, rules, step, id === undefined ? undefined : 'id');
    if (!any && id === undefined) continue;
    if (known === undefined) items.add({ id, fields });
    said = true;
  }
  return said;
}

/** The field changed its shape at some time: each entry is its whole merged value. */
function addWhole(
  history: History,
  value: JsonValue,
  rule: FieldRule | undefined,
  step: Step,
): History | undefined {
  const latest = history.latest();
  const box: JsonObject = latest === null ? {} : { value: structuredClone(latest) };
  const rules = rule === undefined ? undefined : new Map([['value', rule]]);
  const walk = {
    allWhole: step.allWhole,
    releaseId: null,
    recorder: undefined,
    warnings: [],
    repeated: false,
  };
  if (!mergeObject(box, { value }, rules, '', 0, walk)) return undefined;
  history.add(step.number, own(box, 'value') ?? null);
  return history;
}
