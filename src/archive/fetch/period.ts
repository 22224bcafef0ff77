/** Reads the days that a file's name says it covers, and the `--since` that is held against them. */
import { LimpideError } from '../../kernel/errors.ts';

export interface Period {
  /** First and last day, YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
}

/**
 * The period in a name: two days ("hebdo_20260727_20260802.json"), one day, or a month ("mensuel_202103", "2021-03").
 * A lone year is not read: "contracts-since-2009.json" holds more than 2009.
 */
export function periodOf(name: string): Period | undefined {
  const days = [...name.matchAll(/(?<!\d)(\d{4})([-_]?)(\d{2})\2(\d{2})(?!\d)/g)]
    .map(([, year = '', , month = '', day = '']) => dayOf(year, month, day))
    .filter((day) => day !== undefined);
  const [start, end = start] = days;
  if (start !== undefined && end !== undefined) return start <= end ? { start, end } : undefined;
  const [, year = '', month = ''] = /(?<!\d)(\d{4})[-_]?(\d{2})(?!\d|[-_]\d)/.exec(name) ?? [];
  const first = dayOf(year, month, '01');
  if (first === undefined) return undefined;
  return { start: first, end: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) };
}

/** The first day meant by `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; throws `usage` on anything else. */
export function readSince(text: string): string {
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  const first = dayOf(year, month, day);
  if (first === undefined) {
    throw new LimpideError(
      'usage',
      `"${text}" is not a date for --since; write a year, a month or a day: 2024, 2024-01 or 2024-01-15.`,
    );
  }
  return first;
}

/** A day that exists, from 1990 to 2099: eight digits in a name are more often a number than a date. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month}-${day}`;
  if (!/^(199\d|20\d\d)-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}
