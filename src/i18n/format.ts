/** Numbers, money and time as people write them in each language; every formatter is made once and kept. */
import { type Language, locales } from './language.ts';

/** A number written in decimal: "-1234.50". Money and measured values travel in this form and are never floats. */
export type Decimal = `${number}`;

export function isDecimal(text: string): text is Decimal {
  return /^-?\d+(\.\d+)?$/.test(text);
}

const numbers = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a page, so each is made once; `key` must tell the options apart. */
export function numberFormat(
  lang: Language,
  key: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const id = `${lang} ${key}`;
  let found = numbers.get(id);
  if (!found) {
    found = new Intl.NumberFormat(locales[lang], options);
    numbers.set(id, found);
  }
  return found;
}

/** What cannot be read as a number is shown as it is written: hiding it would hide a fault of the data. */
function asWritten(text: string, format: (value: Decimal) => string): string {
  return isDecimal(text) ? format(text) : text;
}

const atLeastTenThousand = /^-?[1-9]\d{4,}/;

/**
 * Money from a decimal string, exactly: cents below 10,000 when there are any, whole units above (rounded half away
 * from zero); `cents: 'always'` keeps every cent. CAD is "$", other currencies show their code. No currency: the number.
 */
export function formatMoney(
  amount: string,
  currency: string | undefined,
  lang: Language,
  options: { cents?: 'auto' | 'always' } = {},
): string {
  return asWritten(amount, (value) => {
    const whole = options.cents !== 'always' && atLeastTenThousand.test(value);
    const strip = options.cents !== 'always';
    const known = currency !== undefined && /^[A-Z]{3}$/.test(currency);
    const currencyOptions: Intl.NumberFormatOptions = known
      ? { style: 'currency', currency, currencyDisplay: currency === 'CAD' ? 'narrowSymbol' : 'code' }
      : {};
    const format = numberFormat(lang, `money ${known ? currency : ''} ${whole} ${strip}`, {
      ...currencyOptions,
      minimumFractionDigits: whole ? 0 : 2,
      maximumFractionDigits: whole ? 0 : 2,
      ...(strip ? { trailingZeroDisplay: 'stripIfInteger' as const } : {}),
    });
    return format.format(value);
  });
}

const scales = [
  { from: 1e9, fr: 'G', en: 'B' },
  { from: 1e6, fr: 'M', en: 'M' },
  { from: 1e3, fr: 'k', en: 'K' },
] as const;

/** Money for an axis or a headline, two or three digits: « 4,2 M$ », "$4.2M"; approximate by nature. */
export function formatCompactMoney(
  amount: string | number,
  currency: string | undefined,
  lang: Language,
): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return String(amount);
  // A value that would round up to 1,000 of its scale goes to the next one: 999,600 is 1 M, not 1,000 k.
  const scale = scales.find(({ from }) => Math.abs(value) >= from * 0.9995);
  const scaled = scale ? value / scale.from : value;
  const digits = numberFormat(lang, 'compact', { maximumSignificantDigits: 3, maximumFractionDigits: 2 });
  const small = numberFormat(lang, 'small', { maximumFractionDigits: 2 });
  const text = scale ? digits.format(scaled) : small.format(scaled);
  const suffix = scale?.[lang] ?? '';
  if (lang === 'fr')
    return `${text}\u00a0${suffix}${currency === 'CAD' ? '$' : `${suffix && currency ? '\u00a0' : ''}${currency ?? ''}`}`.trim();
  if (currency === 'CAD') return text.startsWith('-') ? `-$${text.slice(1)}${suffix}` : `$${text}${suffix}`;
  return currency === undefined ? `${text}${suffix}` : `${currency}\u00a0${text}${suffix}`;
}

/**
 * A share from 0 to 1, decimal string or number, as a percentage with `digits` decimals (default 1): "12.0%". What is
 * not nothing does not read as nothing: six cases of 12,339 are "< 0.1%".
 */
export function formatPercent(share: string | number, lang: Language, digits = 1): string {
  const format = numberFormat(lang, `percent ${digits}`, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const least = 10 ** -(digits + 2);
  const size = Math.abs(Number(share));
  if (size > 0 && size < least / 2) return `<\u00a0${format.format(least)}`;
  return typeof share === 'number' ? format.format(share) : asWritten(share, (value) => format.format(value));
}

/** A relative change (0.31 = 31 % more) with its sign: « +31 % ». */
export function formatChange(change: string | number, lang: Language, digits = 0): string {
  const format = numberFormat(lang, `change ${digits}`, {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return typeof change === 'number'
    ? format.format(change)
    : asWritten(change, (value) => format.format(value));
}

/** A whole count, with groups of three digits. */
export function formatCount(count: number | bigint | string, lang: Language): string {
  const format = numberFormat(lang, 'count', { maximumFractionDigits: 0 });
  return typeof count === 'string' ? asWritten(count, (value) => format.format(value)) : format.format(count);
}

/** Any other number, with at most `digits` decimals (default 2), trailing zeros dropped. */
export function formatNumber(value: number | string, lang: Language, digits = 2): string {
  const format = numberFormat(lang, `number ${digits}`, { maximumFractionDigits: digits });
  return typeof value === 'number' ? format.format(value) : asWritten(value, (text) => format.format(text));
}

/** A size in bytes, in powers of 1,000: « 4,2 Mo », "4.2 MB". */
export function formatBytes(bytes: number, lang: Language): string {
  const names = lang === 'fr' ? ['o', 'ko', 'Mo', 'Go', 'To'] : ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(names.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, lang, power === 0 ? 0 : 1)}\u00a0${names[power] ?? ''}`;
}

/** A hash short enough to read aloud, from its start: "9f3a51c0". */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}
