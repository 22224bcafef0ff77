/** SEAO writes Québec's wall clock ("2005-09-06 13:32"); OCDS wants an instant, so the right offset is put behind it. */

const day = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Years before are placeholders (1900-01-01); SEAO's oldest notices date from 2004. */
const firstYear = 1980;
/** A date later than this many years after the export's period is a slip of the keyboard (2047-03-07), not a plan. */
const yearsAhead = 20;

interface Summer {
  /** "MM-DD" of the days on which clocks change at 2:00. */
  readonly from: string;
  readonly to: string;
}

const summers = new Map<number, Summer>();

/** First Sunday on or after the given day of the month. */
function sunday(year: number, month: number, from: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  return `${String(month).padStart(2, '0')}-${String(from + ((7 - weekday) % 7)).padStart(2, '0')}`;
}

/**
 * Summer time in Québec (America/Toronto): since 2007 from the second Sunday of March to the first of November;
 * 1987 to 2006 from the first Sunday of April to the last of October; before, from the last Sunday of April.
 */
function summer(year: number): Summer {
  const known = summers.get(year);
  if (known) return known;
  const made =
    year >= 2007
      ? { from: sunday(year, 3, 8), to: sunday(year, 11, 1) }
      : { from: year >= 1987 ? sunday(year, 4, 1) : sunday(year, 4, 24), to: sunday(year, 10, 25) };
  summers.set(year, made);
  return made;
}

/** "-04:00" or "-05:00". The hour that autumn repeats is taken the first time it comes, the one that spring skips as winter's. */
function offset(year: number, monthDay: string, time: string): string {
  const { from, to } = summer(year);
  if (monthDay < from || monthDay > to) return '-05:00';
  if (monthDay === from) return time < '02:00' || time.startsWith('02:') ? '-05:00' : '-04:00';
  return monthDay === to && time >= '02:00' ? '-05:00' : '-04:00';
}

function isDay(year: number, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A file says the same days again and again: those of the period being read are kept. */
const instants = new Map<string, string | undefined>();
let instantsOf = '';

/**
 * Instant with Québec's offset, "2005-09-06T13:32:00-04:00", of a wall-clock date or day (a day is its midnight).
 * Undefined when the text is empty, is no date, or is a placeholder: before 1980, or over 20 years after `periodEnd`.
 */
export function quebecInstant(text: string | undefined, periodEnd: string): string | undefined {
  if (text === undefined) return undefined;
  if (instants.size > 50_000 || instantsOf !== periodEnd) {
    instants.clear();
    instantsOf = periodEnd;
  }
  if (!instants.has(text)) instants.set(text, instant(text, periodEnd));
  return instants.get(text);
}

function instant(text: string, periodEnd: string): string | undefined {
  const parts = day.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00'] = parts;
  const numericYear = Number(year);
  if (numericYear < firstYear || numericYear > Number(periodEnd.slice(0, 4)) + yearsAhead) return undefined;
  if (!isDay(numericYear, Number(month), Number(date))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = `${hour}:${minute}:${second}`;
  return `${year}-${month}-${date}T${time}${offset(numericYear, `${month}-${date}`, time)}`;
}

/** True for a day of the calendar, "2019-03-31". */
export function isCalendarDay(text: string): boolean {
  const parts = day.exec(text);
  return (
    parts !== null && parts[4] === undefined && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  );
}
