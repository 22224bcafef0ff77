/** Days and instants in words; a day has no hour and never moves, an instant is told in Québec's time. */
import { type Language, locales } from './language.ts';

/** Legal time of Québec's notices, whatever the server's own zone. */
export const timeZone = 'America/Toronto';

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${lang} ${key}`;
  let found = formats.get(id);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[lang], options);
    formats.set(id, found);
  }
  return found;
}

/** The calendar day of a text that begins with YYYY-MM-DD, or undefined when there is no such day (2021-02-30). */
function calendarDay(text: string): Date | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return date.toISOString().startsWith(found[0]) ? date : undefined;
}

/** Whether a text is a day of the calendar, "YYYY-MM-DD": 2021-02-30 is none. */
export function isDay(text: string): boolean {
  return text.length === 10 && calendarDay(text) !== undefined;
}

/** "2021-03-02" → « 2 mars 2021 », "March 2, 2021"; the first of a month in French is « 1er ». Unreadable: as written. */
export function formatDay(day: string, lang: Language): string {
  const date = calendarDay(day);
  if (!date) return day;
  const text = dateFormat(lang, 'day', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return lang === 'fr' ? text.replace(/^1 /, '1er\u00a0') : text;
}

/** "2021-03" or "2021-03-02" → « mars 2021 », "March 2021". */
export function formatMonth(month: string, lang: Language): string {
  const date = calendarDay(`${month.slice(0, 7)}-01`);
  return date
    ? dateFormat(lang, 'month', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date)
    : month;
}

/** "2019" → « 2019 », "2019-12" → « décembre 2019 », "2019-12-31" → « 31 décembre 2019 ». */
export function formatPeriod(period: string, lang: Language): string {
  if (period.length === 4) return period;
  return period.length === 7 ? formatMonth(period, lang) : formatDay(period, lang);
}

/** An ISO 8601 instant (with Z or an offset), told in Québec's time: « 2 mars 2021 à 14 h 05 ». Unreadable: as written. */
export function formatInstant(instant: string, lang: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const text = dateFormat(lang, 'instant', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
  return lang === 'fr' ? text.replace(/^1 /, '1er\u00a0') : text;
}

/** The day of an instant in Québec, "YYYY-MM-DD"; undefined when the text is not an instant. */
export function dayOfInstant(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const parts = dateFormat('en', 'iso', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(date);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
