/** Turns measures into figures for pages: the precomputed value where there is one, else the measure run now. */

import type { Edition } from '../editions/open.ts';
import { text } from '../engine/cells.ts';
import type { Language } from '../i18n/language.ts';
import type { Measure, Split } from '../measures/measure.ts';
import { measures } from '../measures/registry.ts';
import type { MeasureResult, ResultRow } from '../measures/result.ts';
import { findMeasure, runMeasure } from '../measures/run.ts';
import { url } from '../routes.ts';
import type { FigureProps } from '../ui/figure.tsx';
import precomputedSql from './precomputed.sql';

/** A measure's result for the whole edition, as stored when the edition was made. */
async function precomputed(
  edition: Edition,
  measure: Measure,
  by: Split | undefined,
): Promise<readonly ResultRow[]> {
  const [row] = await edition.all(precomputedSql, { measure: measure.id, split: by ?? '' });
  const parsed: { rows: readonly ResultRow[] } = row ? JSON.parse(text(row, 'result')) : { rows: [] };
  return parsed.rows;
}

/** Rows of a measure; without filters they are read, not computed. */
export async function measureRows(
  edition: Edition,
  id: string,
  params: Readonly<Record<string, string>> = {},
): Promise<readonly ResultRow[]> {
  const measure = findMeasure(id);
  const { by, ...filters } = params;
  const stored = Object.keys(filters).length === 0 && by !== 'buyer';
  if (stored) return precomputed(edition, measure, by as Split | undefined);
  return (await runMeasure(edition, edition, measure, params)).rows;
}

/** One figure: a row of a measure as the page shows it, with the way back to where it comes from. */
export function figureOf(
  edition: Edition,
  lang: Language,
  id: string,
  params: Readonly<Record<string, string>>,
  row: ResultRow | MeasureResult | undefined,
): FigureProps {
  const measure = findMeasure(id);
  const value = row?.value ?? null;
  return {
    measure: id,
    params,
    value: value === null ? null : plainDecimal(value),
    unit: measure.id === 'award-growth' ? 'growth' : measure.unit,
    currency: edition.currency,
    edition: edition.id,
    href: url('figure', lang, { id }, params),
  };
}

/** The single value of a measure under some filters, as a figure. */
export async function figure(
  edition: Edition,
  lang: Language,
  id: string,
  params: Readonly<Record<string, string>> = {},
): Promise<FigureProps> {
  const [row] = await measureRows(edition, id, params);
  return figureOf(edition, lang, id, params, row);
}

/** The figures of the whole edition that the home page shows and `verify` computes again. */
export async function headlineFigures(
  edition: Edition,
  lang: Language,
): Promise<{ figure: FigureProps; label: string }[]> {
  const shown = measures.filter((measure) => measure.headline);
  return Promise.all(
    shown.map(async (measure) => ({
      figure: await figure(edition, lang, measure.id),
      label: measure.title[lang],
    })),
  );
}

/** A number's exact decimal digits, never in scientific notation. */
function plainDecimal(value: string | number): string {
  if (typeof value === 'string') return value;
  const written = String(value);
  return /e/i.test(written) ? value.toFixed(20).replace(/0+$/, '') : written;
}
