/** Says a changed field in words: where it is, what it was, what it is now. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatInstant } from '../../i18n/time.ts';
import { text } from './text.ts';

/** "awards[id=3]/value/amount" → « adjudications 3 › valeur › montant »; a field we have no word for keeps its name. */
export function pathWords(path: string, lang: Language): string {
  const names: Readonly<Record<string, string>> = text[lang].fields;
  return path
    .split('/')
    .map((step) => {
      const [, name = step, id] = /^([^[]+)(?:\[(?:id=)?(.*)\])?$/.exec(step) ?? [];
      const word = names[name] ?? name;
      return id === undefined ? word : `${word} ${id}`;
    })
    .join(' › ');
}

/** A JSON value as a reader wants it: dates as dates, lists by their length, long texts cut. */
export function valueWords(json: string | null, lang: Language): string {
  const words = text[lang];
  if (json === null) return words.withdrawn;
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') && value.length <= 4
      ? value.join(', ')
      : words.list(formatCount(value.length, lang));
  }
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)))
      return formatInstant(value, lang);
    return value.length > 160 ? `${value.slice(0, 157)}…` : value;
  }
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 160) : String(value);
}
