/** What a flag observed, as text in its unit: exact for evidence, short enough for a sentence. */
import { formatCount, formatMoney, formatNumber, formatPercent } from './format.ts';
import type { Language } from './language.ts';
import { dayOfInstant, formatDay, formatInstant } from './time.ts';

/** Units of observations and evidence; points: percentage points; times: « 5 fois »; text: as published. */
export type ObservedUnit =
  | 'days'
  | 'hours'
  | 'years'
  | 'count'
  | 'share'
  | 'times'
  | 'index'
  | 'money'
  | 'points'
  | 'none'
  | 'instant'
  | 'day'
  | 'text';

const words = {
  fr: {
    days: ['jour', 'jours'],
    hours: ['heure', 'heures'],
    years: ['an', 'ans'],
    times: 'fois',
    points: 'point',
  },
  en: {
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
    years: ['year', 'years'],
    times: 'times',
    points: 'point',
  },
} as const;

function counted(value: string, forms: readonly [string, string], lang: Language): string {
  const size = Math.abs(Number(value));
  const one = lang === 'fr' ? size < 2 : size === 1;
  return `${formatNumber(value, lang, 1)}\u00a0${forms[one ? 0 : 1]}`;
}

/** `value` is a decimal string, a day, an instant (its day in Québec, where a day is asked for), or text. */
export function formatObserved(
  value: string,
  unit: ObservedUnit,
  currency: string | undefined,
  lang: Language,
): string {
  switch (unit) {
    case 'days':
    case 'hours':
    case 'years':
      return counted(value, words[lang][unit], lang);
    case 'count':
      return formatCount(value, lang);
    case 'share':
      return formatPercent(value, lang);
    case 'times':
      return `${formatNumber(value, lang, 2)}\u00a0${words[lang].times}`;
    case 'index':
      return formatNumber(value, lang, 1);
    case 'money':
      return formatMoney(value, currency, lang);
    case 'points':
      return `${formatNumber(value, lang, 4)}\u00a0${words[lang].points}`;
    case 'day':
      return formatDay(/\d[T ]\d/.test(value) ? (dayOfInstant(value) ?? value) : value, lang);
    case 'instant':
      return formatInstant(value, lang);
    default:
      return value;
  }
}
