/** Lines, escapes and marks of an iCalendar file, as RFC 5545 has them. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Calendar, type CalendarDay, calendarText, escapeText, foldLine } from './ical.ts';

const calendar: Calendar = { name: 'Fins', language: 'fr', stamp: '2026-01-15T12:00:00.000Z' };
const day: CalendarDay = {
  uid: 'ocds-abc123-1-licence-end@limpide',
  day: '2026-03-31',
  summary: 'Fin : licences, suite; « à vie »',
  description: 'Ligne un\nligne deux',
  url: 'https://example.test/fr/contrats/ocds-abc123-1',
};

async function written(made: Calendar, days: readonly CalendarDay[]): Promise<string> {
  async function* batches() {
    yield days;
  }
  let text = '';
  for await (const part of calendarText(made, batches())) text += part;
  return text;
}

/** What an agenda reads: folded lines joined again. */
function unfolded(text: string): string[] {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n');
}

describe('an iCalendar file', () => {
  it('folds lines at 75 octets, never inside a character', () => {
    const line = `SUMMARY:${'é'.repeat(200)}𝒳`;
    const folded = foldLine(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded.replace(/\r\n[ \t]/g, '')).toBe(`${line}\r\n`);
    expect(folded).not.toContain('\uFFFD');
  });

  it('escapes what has a meaning', () => {
    expect(escapeText('a\\b;c,d\r\ne\nf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf ');
  });

  it('writes a day as an event that takes no time, and ends every line by CRLF', async () => {
    const text = await written(calendar, [day]);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(unfolded(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Limpide//Limpide//FR',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Fins',
      'BEGIN:VEVENT',
      'UID:ocds-abc123-1-licence-end@limpide',
      'DTSTAMP:20260115T120000Z',
      'DTSTART;VALUE=DATE:20260331',
      'SUMMARY:Fin : licences\\, suite\\; « à vie »',
      'DESCRIPTION:Ligne un\\nligne deux',
      'URL:https://example.test/fr/contrats/ocds-abc123-1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('holds a component when no day is to be told, as the grammar asks, and no event', async () => {
    const read = new ICAL.Component(ICAL.parse(await written(calendar, [])));
    expect(read.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });

  it('marks what is fictional on the calendar and on each of its days', async () => {
    const lines = unfolded(await written({ ...calendar, fictional: { word: 'FICTIF' } }, [day, day]));
    expect(lines.filter((line) => line === 'X-LIMPIDE-FICTIONAL:TRUE')).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('SUMMARY:[FICTIF] '))).toHaveLength(2);
    expect(lines).toContain('X-WR-CALNAME:[FICTIF] Fins');
  });
});
