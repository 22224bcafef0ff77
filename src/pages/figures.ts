/** Turns measures into figures for pages: the precomputed value where there is one, else the measure run now. */

import type { Edition } from '../editions/open.ts';
import { text } from '../engine/cells.ts';
import { definitionsHash } from '../flags/hash.ts';
import type { Language } from '../i18n/language.ts';
import type { Unit } from '../i18n/quantity.ts';
import { leadingBuyers, leadingSplit } from '../measures/leading.ts';
import { isSplit, type Measure } from '../measures/measure.ts';
import { measures } from '../measures/registry.ts';
import type { MeasureResult, ResultRow } from '../measures/result.ts';
import { findMeasure, runMeasure, subjectParam } from '../measures/run.ts';
import { url } from '../routes.ts';
import type { FigureProps } from '../ui/figure.tsx';
import { memo } from './memo.ts';
import precomputedSql from './precomputed.sql';

export type FigureParams = Readonly<Record<string, string>>;

let statementsHash: string | undefined;

/** What is stored may be shown only if today's statements made it: else a figure's page would give another value. */
export function storedIsCurrent(edition: Edition): boolean {
  statementsHash ??= definitionsHash();
  return edition.manifest.canonical.measures === statementsHash;
}

/** Rows as stored when the edition was made; undefined when they are not there. */
async function stored(
  edition: Edition,
  measure: Measure,
  split: string,
): Promise<readonly ResultRow[] | undefined> {
  if (!storedIsCurrent(edition)) return undefined;
  const [row] = await edition.all(precomputedSql, { measure: measure.id, split });
  if (!row) return undefined;
  const parsed: { rows: readonly ResultRow[] } = JSON.parse(text(row, 'result'));
  return parsed.rows;
}

async function computed(edition: Edition, measure: Measure, params: FigureParams) {
  return (await runMeasure(edition, edition, measure, params)).rows;
}

/** The key is a measure and a usual split: as many as there are, so that they can all be kept. */
const wholeEdition = memo(async (edition: Edition, key: string): Promise<readonly ResultRow[]> => {
  const [id = '', by = ''] = key.split(' ');
  const measure = findMeasure(id);
  return (await stored(edition, measure, by)) ?? computed(edition, measure, by === '' ? {} : { by });
});

/** Rows of a measure; without filters they are read, not computed, and read once. */
export async function measureRows(
  edition: Edition,
  id: string,
  params: FigureParams = {},
): Promise<readonly ResultRow[]> {
  const measure = findMeasure(id);
  const { by, ...filters } = params;
  const usual = by === undefined || (isSplit(by) && by !== 'buyer');
  return usual && Object.keys(filters).length === 0
    ? wholeEdition(edition, `${id} ${by ?? ''}`)
    : computed(edition, measure, params);
}

/** The buyers that a measure of one value compares: see measures/leading.ts. */
export const leadingRows = memo(async (edition: Edition, id: string): Promise<readonly ResultRow[]> => {
  const measure = findMeasure(id);
  return (await stored(edition, measure, leadingSplit)) ?? leadingBuyers(edition, edition, measure);
});

const changes: ReadonlySet<string> = new Set(['award-growth', 'true-variance']);

/** The unit as people read it: a change is written with its sign. */
export function shownUnit(measure: Measure): Unit {
  return changes.has(measure.id) ? 'growth' : measure.unit;
}

/** One figure: a row of a measure as the page shows it, with the way back to where it comes from. */
export function figureOf(
  edition: Edition,
  lang: Language,
  id: string,
  params: FigureParams,
  row: ResultRow | MeasureResult | undefined,
): FigureProps {
  const measure = findMeasure(id);
  const value = row?.value ?? null;
  return {
    measure: id,
    params,
    value: value === null ? null : plainDecimal(value),
    unit: shownUnit(measure),
    currency: edition.currency,
    edition: edition.id,
    href: url('figure', lang, { id }, params),
  };
}

/** The parameters that give one row's value alone: those it was found with, its group, and its organization. */
export function rowParams(id: string, params: FigureParams, row: ResultRow): FigureParams {
  const { by: _, limit: __, ...filters } = params;
  const measure = findMeasure(id);
  const subject =
    measure.form === 'value' || row.subject === undefined ? {} : { [subjectParam(measure)]: row.subject.id };
  return { ...filters, ...row.dimensions, ...subject };
}

/** A row of a split or of a ranking as a figure of its own; `params` are those that the rows were found with. */
export function rowFigure(
  edition: Edition,
  lang: Language,
  id: string,
  params: FigureParams,
  row: ResultRow,
): FigureProps {
  return figureOf(edition, lang, id, rowParams(id, params, row), row);
}

/** The single value of a measure under some filters, as a figure. */
export async function figure(
  edition: Edition,
  lang: Language,
  id: string,
  params: FigureParams = {},
): Promise<FigureProps> {
  const [row] = await measureRows(edition, id, params);
  return figureOf(edition, lang, id, params, row);
}

const declaredRows = memo(async (edition: Edition, key: string): Promise<readonly ResultRow[]> => {
  const { id, params }: { id: string; params: FigureParams } = JSON.parse(key);
  return measureRows(edition, id, params);
});

/** A figure that reviewed content names with its parameters: there are few, and each is computed once an edition. */
export async function declaredFigure(
  edition: Edition,
  lang: Language,
  id: string,
  params: FigureParams,
): Promise<FigureProps> {
  const [row] = await declaredRows(edition, JSON.stringify({ id, params }));
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

/** A number's exact decimal digits, never in scientific notation: reading them gives the same number again. */
export function plainDecimal(value: string | number): string {
  const written = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (!parts) return written;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
