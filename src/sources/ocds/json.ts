/** JSON as publishers write it: any value may be anything, so each is looked at before it is used. */

export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array; nothing when it is not one. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text that says something, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export type ParsedRow =
  | { readonly ok: true; readonly object: JsonObject }
  | { readonly ok: false; readonly reason: 'malformed' | 'notAnObject'; readonly detail: string };

/** The object that a text holds, or why there is none, in the words of a rejection. */
export function parseRow(json: string): ParsedRow {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return { ok: true, object: value };
    return {
      ok: false,
      reason: 'notAnObject',
      detail: 'This is JSON, but not an object; a release is an object.',
    };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'malformed', detail: `This is not JSON: ${fault}.` };
  }
}
