/** A flag's counts and shares as figures: numbers whose address gives them again. */
import type { Edition } from '../../editions/open.ts';
import type { Flag, Result } from '../../flags/flag.ts';
import { type FlagCounts, shareOrCount } from '../../flags/result.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { type FigureParams, plainDecimal } from '../figures.ts';

export interface FigureOf {
  readonly edition: Edition;
  readonly lang: Language;
  readonly flag: Flag;
  /** Changed parameters and filters. */
  readonly params: FigureParams;
}

function made({ edition, lang, flag, params }: FigureOf, value: number | null, unit: 'share' | 'count') {
  return {
    measure: flag.id,
    params,
    value: value === null ? null : plainDecimal(value),
    unit,
    edition: edition.id,
    href: url('figure', lang, { id: flag.id }, params),
  } satisfies FigureProps;
}

/** The share flagged of those that can be computed. */
export function shareFigure(of: FigureOf, counts: FlagCounts): FigureProps {
  return made(of, shareOrCount(counts, undefined).value, 'share');
}

/** How many have this result. */
export function countFigure(of: FigureOf, result: Result, n: number): FigureProps {
  return made({ ...of, params: { ...of.params, result } }, n, 'count');
}
