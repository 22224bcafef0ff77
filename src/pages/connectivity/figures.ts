/** A value of the page as a figure: the measure and the parameters that give it again. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { type FigureParams, figureOf } from '../figures.ts';
import type { Value } from './values.ts';

export function measureOf({ indicator, area, year }: Pick<Value, 'indicator' | 'area' | 'year'>): {
  readonly id: string;
  readonly params: FigureParams;
} {
  const threshold = indicatorNamed(indicator)?.threshold;
  return threshold === undefined
    ? { id: 'indicator-share', params: { area, indicator, year: String(year) } }
    : { id: 'coverage', params: { area, threshold, year: String(year) } };
}

export function valueFigure(edition: Edition, lang: Language, value: Value): FigureProps {
  const { id, params } = measureOf(value);
  return figureOf(edition, lang, id, params, { dimensions: {}, result: 'value', value: value.value, n: 1 });
}
