/** A measured value in its unit, as text: the one place that knows how each unit is written. */
import {
  formatChange,
  formatCompactMoney,
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  numberFormat,
} from './format.ts';
import type { Language } from './language.ts';

/**
 * Units of measures. share: 0–1; count: whole; money: decimal in `currency`; CAD: money in Canadian dollars;
 * millions: millions of Canadian dollars; growth: relative change (0.31 = 31 % more); points: a share minus a share (0.31 = 31
 * points more); ratio: plain number; index: 0–10,000 (HHI); days: days.
 */
export const units = [
  'share',
  'count',
  'money',
  'CAD',
  'millions',
  'growth',
  'points',
  'ratio',
  'index',
  'days',
] as const;
export type Unit = (typeof units)[number];

export function isUnit(text: string): text is Unit {
  return units.some((unit) => unit === text);
}

function currencyOf(unit: Unit, currency: string | undefined): string | undefined {
  return unit === 'CAD' ? 'CAD' : currency;
}

/** « +31,0 points »: a difference of shares, in points of percentage, with its sign. */
function formatPoints(share: string, lang: Language): string {
  const points = numberFormat(lang, 'points', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(Number(share) * 100);
  return `${points}\u00a0points`;
}

function isOne(value: string, lang: Language): boolean {
  const size = Math.abs(Number(value));
  return lang === 'fr' ? size < 2 : size === 1;
}

/** `value` is a decimal string; the unit's word is included where the number alone would mislead (days). */
export function formatQuantity(
  value: string,
  unit: Unit,
  currency: string | undefined,
  lang: Language,
): string {
  switch (unit) {
    case 'share':
      return formatPercent(value, lang);
    case 'growth':
      return formatChange(value, lang, 1);
    case 'count':
      return formatCount(value, lang);
    case 'money':
    case 'CAD':
      return formatMoney(value, currencyOf(unit, currency), lang);
    case 'millions':
      return lang === 'fr' ? `${formatNumber(value, lang, 0)}\u00a0M$` : `$${formatNumber(value, lang, 0)}M`;
    case 'points':
      return formatPoints(value, lang);
    case 'index':
      return formatNumber(value, lang, 0);
    case 'ratio':
      return formatNumber(value, lang, 2);
    case 'days': {
      const one = isOne(value, lang);
      const word = lang === 'fr' ? (one ? 'jour' : 'jours') : one ? 'day' : 'days';
      return `${formatNumber(value, lang, 1)}\u00a0${word}`;
    }
  }
}

/** Shorter, for axes and small charts; approximate for money. */
export function formatCompactQuantity(
  value: number,
  unit: Unit,
  currency: string | undefined,
  lang: Language,
): string {
  switch (unit) {
    case 'share':
      return numberFormat(lang, 'compact share', { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
    case 'growth':
      return formatChange(value, lang);
    case 'points':
    case 'millions':
      return formatQuantity(String(value), unit, currency, lang);
    case 'money':
    case 'CAD':
      return formatCompactMoney(value, currencyOf(unit, currency), lang);
    default:
      return formatCompactMoney(value, undefined, lang);
  }
}
