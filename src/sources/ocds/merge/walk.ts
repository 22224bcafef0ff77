/** The merge routine itself: lays one release over the merged state, field by field, in one pass. */
import { LimpideError } from '../../../kernel/errors.ts';
import { IdIndex, repeatedIds, usableId } from './id-index.ts';
import { isObject, type JsonObject, type JsonValue, own, put } from './json.ts';
import { type FieldRule, isWholeList, type RuleTree } from './rules.ts';
import type { MergeWarning } from './warning.ts';

/** Told of what a release does to the merged state; `old` is undefined when the field was not there. */
export interface Recorder {
  set(path: string, old: JsonValue | undefined, value: JsonValue): void;
  /** The field goes, with all that it holds. */
  removed(path: string, old: JsonValue, rule: FieldRule | undefined): void;
}

/** One release on its way into the state. */
export interface Walk {
  readonly allWhole: boolean;
  readonly releaseId: JsonValue;
  readonly recorder: Recorder | undefined;
  readonly warnings: MergeWarning[];
  /** Set when an id came twice in one array, so that a path may have been set twice. */
  repeated: boolean;
}

/** Deeper than any real release, well within the stack. */
const deepest = 1000;

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`;
}

/** The path of an item: by its id, else by its place in the merged array (from 0). */
export function itemPath(path: string, id: string | number | undefined, place: number): string {
  return id === undefined ? `${path}[${place}]` : `${path}[id=${id}]`;
}

/**
 * Merges `input` into `state`, which holds no object of the input's (whole lists are shared, and never written to).
 * Returns whether the input said anything: empty objects and empty arrays merged by id say nothing, null does.
 */
export function mergeObject(
  state: JsonObject,
  input: JsonObject,
  rules: RuleTree | undefined,
  path: string,
  depth: number,
  walk: Walk,
): boolean {
  if (depth > deepest) {
    throw new LimpideError(
      'badInput',
      `A release is nested deeper than ${deepest} levels (at ${path.slice(0, 80)}…); it cannot be merged.`,
    );
  }
  let said = false;
  for (const key of Object.keys(input)) {
    const value = input[key];
    const rule = rules?.get(key);
    if (value === undefined || rule?.omit === true) continue;
    const old = own(state, key);
    if (value === null) {
      if (old !== undefined) {
        walk.recorder?.removed(join(path, key), old, rule);
        delete state[key];
      }
      said = true;
    } else if (typeof value !== 'object') {
      setLiteral(state, key, old, value, rule, path, walk);
      said = true;
    } else if (!Array.isArray(value)) {
      if (mergeChild(state, key, old, value, rule, path, depth, walk)) said = true;
    } else if (isWholeList(value, rule, walk.allWhole)) {
      setLiteral(state, key, old, value, rule, path, walk);
      said = true;
    } else if (value.length > 0) {
      if (mergeList(state, key, old, value, rule, path, depth, walk)) said = true;
    }
  }
  return said;
}

/** A scalar or a whole list takes the place of what was there. */
function setLiteral(
  state: JsonObject,
  key: string,
  old: JsonValue | undefined,
  value: JsonValue,
  rule: FieldRule | undefined,
  path: string,
  walk: Walk,
): void {
  if (old !== undefined && isContainer(old, rule, walk)) {
    changeShape(join(path, key), old, value, rule, walk);
    walk.recorder?.set(join(path, key), undefined, value);
  } else if (walk.recorder !== undefined && old !== value) {
    walk.recorder.set(join(path, key), old, value);
  }
  put(state, key, value);
}

function mergeChild(
  state: JsonObject,
  key: string,
  old: JsonValue | undefined,
  value: JsonObject,
  rule: FieldRule | undefined,
  path: string,
  depth: number,
  walk: Walk,
): boolean {
  const childPath = join(path, key);
  if (isObject(old)) return mergeObject(old, value, rule?.children, childPath, depth + 1, walk);
  const fresh: JsonObject = {};
  if (!mergeObject(fresh, value, rule?.children, childPath, depth + 1, walk)) return false;
  if (old !== undefined) changeShape(childPath, old, value, rule, walk);
  put(state, key, fresh);
  return true;
}

/** Merges an array of objects by `id`; an item without a usable id (a string or a number) is always added. */
function mergeList(
  state: JsonObject,
  key: string,
  old: JsonValue | undefined,
  list: JsonValue[],
  rule: FieldRule | undefined,
  path: string,
  depth: number,
  walk: Walk,
): boolean {
  const listPath = join(path, key);
  const keep = Array.isArray(old) && !isWholeList(old, rule, walk.allWhole);
  const items: JsonValue[] = keep ? old : [];
  const index = new IdIndex(items, list.length);
  let said = false;
  for (const id of repeatedIds(list)) {
    walk.repeated = true;
    const message = `Several objects of this release have the id ${JSON.stringify(id)} in ${listPath}; the last value of each field was kept.`;
    walk.warnings.push({
      kind: 'duplicateId',
      releaseId: walk.releaseId,
      path: itemPath(listPath, id, 0),
      message,
    });
  }
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (!isObject(item)) continue;
    const id = usableId(item);
    const match = id === undefined ? undefined : index.find(id, i);
    const target = match ?? {};
    const place = itemPath(listPath, id, items.length);
    if (!mergeObject(target, item, rule?.children, place, depth + 1, walk)) continue;
    said = true;
    if (match === undefined) {
      items.push(target);
      if (id !== undefined) index.add(id, target);
    }
  }
  if (!said || keep) return said;
  if (old !== undefined) changeShape(listPath, old, list, rule, walk);
  put(state, key, items);
  return true;
}

/** Objects and arrays merged by id hold fields of their own; everything else is one value. */
export function isContainer(
  value: JsonValue,
  rule: FieldRule | undefined,
  walk: { readonly allWhole: boolean },
): boolean {
  return isObject(value) || (Array.isArray(value) && !isWholeList(value, rule, walk.allWhole));
}

function changeShape(
  path: string,
  old: JsonValue,
  value: JsonValue,
  rule: FieldRule | undefined,
  walk: Walk,
): void {
  walk.recorder?.removed(path, old, rule);
  const message = `${path} was ${shapeOf(old)} in an earlier release and is ${shapeOf(value)} in this one, which took its place.`;
  walk.warnings.push({ kind: 'changedShape', releaseId: walk.releaseId, path, message });
}

function shapeOf(value: JsonValue): string {
  if (Array.isArray(value)) return value.every(isObject) ? 'an array of objects' : 'an array of values';
  return isObject(value) ? 'an object' : 'a literal value';
}
