/** Texts and names of fields in SEAO's files: stray tabs and spaces, and the spellings of older files. */
import { isObject, type JsonObject } from '../json.ts';

/** Older spellings, in lower case → the field's name today (OCDS's where it has one). */
const spellings = new Map([
  ['neq', 'neq'],
  ['municipal', 'municipal'],
  ['totalamount', 'totalAmount'],
  ['durationinday', 'durationInDays'],
  ['durationindays', 'durationInDays'],
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

/** A copy with every text trimmed and every field under its name of today. */
export function tidy(object: JsonObject): JsonObject {
  const entries = Object.entries(object).map(([key, value]): [string, unknown] => {
    const spelling = spellings.get(key.toLowerCase()) ?? key;
    return [spelling in object ? key : spelling, tidyValue(key, value)];
  });
  return Object.fromEntries(entries);
}

function tidyValue(key: string, value: unknown): unknown {
  if (typeof value === 'string') return oneLine.has(key) ? value.replace(/\s+/g, ' ').trim() : value.trim();
  if (Array.isArray(value)) return value.map((element: unknown) => tidyValue(key, element));
  return isObject(value) ? tidy(value) : value;
}
