/** Reads amounts, days and shares as publishers of projects write them; what cannot be read is told, never guessed. */

/** What a cell gives: a value, nothing, or a fault that says what was found. */
export type Read<T> = { readonly value: T | undefined } | { readonly fault: string };

const nothing: Read<never> = { value: undefined };

/** "$6,279,429" or "6279429.50" → decimal text. Words such as N/A are nothing only when the source lists them. */
export function amount(cell: string | undefined, silent: readonly string[] = []): Read<string> {
  const text = (cell ?? '').trim();
  if (text === '' || silent.includes(text.toLowerCase())) return nothing;
  const plain = text.replace(/^(-?)\s*\$\s*/, '$1');
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain))
    return { fault: `“${text.slice(0, 60)}” is no amount; write 1234567.89.` };
  return { value: plain.replaceAll(',', '') };
}

/** An amount in millions → decimal text in units. */
export function millions(cell: string | undefined, silent: readonly string[] = []): Read<string> {
  const read = amount(cell, silent);
  if ('fault' in read || read.value === undefined) return read;
  return { value: shiftPoint(read.value, 6) };
}

/** Moves the decimal point to the right, in text: no rounding. */
function shiftPoint(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const digits = part.padEnd(places, '0');
  const left = `${whole}${digits.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const right = digits.slice(places).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "December 1, 2016" or "2016-12-01" → "2016-12-01". */
export function day(cell: string | undefined): Read<string> {
  const text = (cell ?? '').trim();
  if (text === '') return nothing;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return exists(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const english = /^([A-Za-z]+) (\d{1,2}), (\d{4})$/.exec(text);
  const month = english ? months.indexOf((english[1] ?? '').toLowerCase()) + 1 : 0;
  if (english && month > 0) return exists(text, Number(english[3]), month, Number(english[2]));
  return { fault: `“${text.slice(0, 60)}” is no day; write 2026-01-31.` };
}

/** "1/31/2013" or "2013-01-31", with or without a time → day. American order: month, day, year. */
export function americanDay(cell: string | undefined): Read<string> {
  const text = (cell ?? '').trim();
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T].*)?$/.exec(text);
  if (parts) return exists(text, Number(parts[3]), Number(parts[1]), Number(parts[2]));
  return day(text.replace(/[ T]\d{1,2}:\d{2}.*$/, ''));
}

function exists(text: string, year: number, month: number, date: number): Read<string> {
  const instant = new Date(Date.UTC(year, month - 1, date));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== date)
    return { fault: `“${text.slice(0, 60)}” is no day of the calendar.` };
  return { value: instant.toISOString().slice(0, 10) };
}

/** "45 %" or "0.45" → "0.45". */
export function share(cell: string | undefined): Read<string> {
  const text = (cell ?? '').trim();
  if (text === '') return nothing;
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
  const value = percent ? Number(percent[1]) / 100 : Number(text);
  if (!Number.isFinite(value) || value < 0 || value > 1)
    return { fault: `“${text.slice(0, 60)}” is no share; write 0.45 or 45 %.` };
  return { value: String(value) };
}

/** Reads several cells; the first fault is told with the name of its column. */
export class Cells {
  fault: string | undefined;

  take<T>(column: string, read: Read<T>): T | undefined {
    if (!('fault' in read)) return read.value;
    this.fault ??= `${column}: ${read.fault}`;
    return undefined;
  }
}

/** A cell without outer spaces; undefined when nothing is left. */
export function words(cell: string | undefined): string | undefined {
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
