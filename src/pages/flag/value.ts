/** What a flag observed, as people read it: one place that knows each of its units. */

import type { FlagParam } from '../../flags/params.ts';
import type { Language } from '../../i18n/language.ts';
import { formatObserved, type ObservedUnit } from '../../i18n/observed.ts';
import { plainDecimal } from '../figures.ts';
import { text } from './text.ts';

/** A number in its unit: « 12 jours », « 94,0 % », « 3,2 fois ». */
export function observedWord(
  value: number | string,
  unit: ObservedUnit,
  currency: string,
  lang: Language,
): string {
  return formatObserved(plainDecimal(value), unit, currency, lang);
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
