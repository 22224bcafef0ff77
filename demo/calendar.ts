/** Days and hours of the demo: whole days since 1970, written with the fixed offset of the invented territory. */

/** The day on which the demo stands still: later contracts end "soon", later deadlines are "open". */
export const referenceDate = '2026-10-01';

export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export const referenceDay = dayOf(2026, 10, 1);

const firstDay = dayOf(2016, 1, 1);
const dayTexts: string[] = [];

/** "2021-03-09" for a day number. */
export function dateText(day: number): string {
  const known = dayTexts[day - firstDay];
  if (known !== undefined) return known;
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (day >= firstDay && day < firstDay + 8000) dayTexts[day - firstDay] = text;
  return text;
}

const minuteTexts = Array.from({ length: 1440 }, (_, m) => {
  const hour = String(Math.floor(m / 60)).padStart(2, '0');
  return `T${hour}:${String(m % 60).padStart(2, '0')}:00`;
});

/** An instant written with the territory's offset, -05:00 all year; `minute` counts from midnight there. */
export function instant(day: number, minute: number): string {
  return `${dateText(day)}${minuteTexts[minute]}-05:00`;
}

/** The same instant written in UTC: text order and time order then disagree, on purpose, for some bids. */
export function instantInUtc(day: number, minute: number): string {
  const shifted = minute + 300;
  return shifted < 1440
    ? `${dateText(day)}${minuteTexts[shifted]}Z`
    : `${dateText(day + 1)}${minuteTexts[shifted - 1440]}Z`;
}

/** The day itself, or the Monday after it. */
export function workday(day: number): number {
  const weekday = (day + 4) % 7;
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}
