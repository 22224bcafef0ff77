/** What a flag observed, as people read it: one place that knows each of its units. */

import type { Evidence, ObservedUnit } from '../../flags/flag.ts';
import type { FlagParam } from '../../flags/params.ts';
import type { EvidenceValue } from '../../flags/result.ts';
import { formatCount, formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { text } from './text.ts';

/** A number in its unit: « 12 jours », « 94,0 % », « 3,2 × ». */
export function observedWord(
  value: number | string,
  unit: ObservedUnit,
  currency: string,
  lang: Language,
): string {
  const words = text[lang].values;
  const size = Math.abs(Number(value));
  const one = lang === 'fr' ? size < 2 : size === 1;
  switch (unit) {
    case 'days':
    case 'hours':
    case 'years':
      return words[unit](formatNumber(value, lang, 1), one);
    case 'count':
      return formatCount(Number(value), lang);
    case 'share':
      return formatPercent(value, lang);
    case 'times':
      return words.times(formatNumber(value, lang));
    case 'points':
      return words.points(formatNumber(value, lang, 1));
    case 'money':
      return formatMoney(String(value), currency, lang);
    case 'index':
    case 'none':
      return formatNumber(value, lang, 3);
  }
}

/** A piece of evidence; null when the data do not say. */
export function evidenceWord(
  { column, unit }: Evidence,
  value: EvidenceValue | undefined,
  currency: string,
  lang: Language,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (unit) {
    case 'instant':
      return formatInstant(String(value), lang);
    case 'day':
      return formatDay(String(value).slice(0, 10), lang);
    case 'text':
      return column === 'method' ? codeWord('methods', String(value), lang) : String(value);
    default:
      return observedWord(value, unit, currency, lang);
  }
}

/** The value of a parameter; « aucune » for an empty list. */
export function paramWord(
  param: FlagParam,
  value: string | number,
  currency: string,
  lang: Language,
): string {
  if (param.type === 'number') return observedWord(value, param.unit, currency, lang);
  const said = String(value);
  return said === '' ? text[lang].empty : said;
}
