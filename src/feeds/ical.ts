/** Writes days as a calendar that agendas read: iCalendar, RFC 5545. */

export interface CalendarDay {
  /** The same for the same fact in every edition, so that an agenda updates a day rather than adding it again. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** ISO 8601 instant at which what is written was published: the same edition gives the same bytes. */
  readonly stamp: string;
  /** Fictional days say so in their title, in a category and in a property of their own. */
  readonly fictional?: { readonly word: string } | undefined;
}

/** Text as a value: backslash, semicolon, comma and line breaks are escaped (section 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Octets of a character in UTF-8 (RFC 3629, section 3). */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** One line, folded so that none is longer than 75 octets, never inside a character (section 3.1). */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= 75) return `${line}\r\n`;
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** "2026-03-31T…" → "20260331"; "2026-01-15T12:00:00.000Z" → "20260115T120000Z". */
function basicDay(day: string): string {
  return day.slice(0, 10).replaceAll('-', '');
}
function basicInstant(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function dayLines(
  { uid, day, summary, description, url }: CalendarDay,
  { stamp, fictional }: Calendar,
): string[] {
  const title = fictional === undefined ? summary : `[${fictional.word}] ${summary}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basicInstant(stamp)}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    ...(fictional === undefined
      ? []
      : [`CATEGORIES:${escapeText(fictional.word)}`, 'X-LIMPIDE-FICTIONAL:TRUE']),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar holds a component at least (section 3.6): where no day is to be told, the zone that all its instants are in. */
const zoneAlone = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The whole calendar, a batch of days at a time, so that it has no cap. */
export async function* calendarText(
  calendar: Calendar,
  days: AsyncIterable<readonly CalendarDay[]>,
): AsyncGenerator<string> {
  const write = (lines: readonly string[]): string => lines.map(foldLine).join('');
  yield write([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Limpide//Limpide//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(calendar.fictional === undefined ? calendar.name : `[${calendar.fictional.word}] ${calendar.name}`)}`,
    ...(calendar.fictional === undefined ? [] : ['X-LIMPIDE-FICTIONAL:TRUE']),
  ]);
  let empty = true;
  for await (const batch of days) {
    const lines = batch.flatMap((day) => dayLines(day, calendar));
    if (lines.length === 0) continue;
    empty = false;
    yield write(lines);
  }
  yield write([...(empty ? zoneAlone : []), 'END:VCALENDAR']);
}
