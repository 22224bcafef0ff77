/** Texts and names of fields in SEAO's files: stray tabs and spaces, and the spellings of older files. */
import { isObject, type JsonObject } from '../json.ts';

/** Spellings of other years → the field's name in the newest files, or in OCDS where it has one. */
const spellings = new Map([
  ['NEQ', 'neq'],
  ['Neq', 'neq'],
  ['Municipal', 'municipal'],
  ['totalamount', 'totalAmount'],
  ['TotalAmount', 'totalAmount'],
  ['durationInDay', 'durationInDays'],
  ['DurationInDays', 'durationInDays'],
]);

/** Fields of one line: inner tabs, line breaks and double spaces become one space. */
const oneLine = new Set([
  'id',
  'title',
  'name',
  'identifier',
  'awardID',
  'streetAddress',
  'locality',
  'postalCode',
]);
const irregular = /\s\s|[^\S ]/;

/** A copy with every text trimmed and every field under its name of today. */
export function tidy(object: JsonObject): JsonObject {
  const copy: JsonObject = {};
  for (const key of Object.keys(object)) {
    const spelling = spellings.get(key);
    const name = spelling === undefined || spelling in object ? key : spelling;
    const value = tidyValue(key, object[key]);
    // Assigned, this one would become the copy's prototype.
    if (name === '__proto__') Object.defineProperty(copy, name, { value, enumerable: true, writable: true });
    else copy[name] = value;
  }
  return copy;
}

function tidyValue(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.trim();
    return irregular.test(text) && oneLine.has(key) ? text.replace(/\s+/g, ' ') : text;
  }
  if (Array.isArray(value)) return value.map((element: unknown) => tidyValue(key, element));
  return isObject(value) ? tidy(value) : value;
}
