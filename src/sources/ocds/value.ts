/** Small values met between rows: a member's name, what a package says of itself, whether something is a row. */
import { isObject, parseRow } from './json.ts';

/** The name that a quoted text gives; as it stands when its escapes are wrong. */
export function nameOf(quoted: string): string {
  const name = memberOf(quoted);
  return typeof name === 'string' ? name : quoted.slice(1, -1);
}

/** The value of a JSON text, or undefined when it is not JSON. */
export function memberOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** True for a release or a record: after a fault, it tells a row from an object inside one. */
export function isRow(json: string): boolean {
  const parsed = parseRow(json);
  return (
    parsed.ok &&
    ['ocid', 'releaseTag', 'releaseID', 'releaseMeta'].some((name) => isFilled(parsed.object[name]))
  );
}

function isFilled(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || isObject(value);
}
