/** A measure year after year, as a line whose every point is a figure. */
import { LineChart, type YearPoint } from '../../charts/line-chart.tsx';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { formatDay } from '../../i18n/time.ts';
import { fewestRows } from '../../measures/leading.ts';
import type { Measure } from '../../measures/measure.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { type FigureParams, rowFigure, shownUnit } from '../figures.ts';
import { paramText } from './param-text.ts';
import { splitText } from './split-text.ts';

export interface YearChartProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly measure: Measure;
  /** The filters, with `by`, that the rows were found with. */
  readonly params: FigureParams;
  readonly rows: readonly ResultRow[];
  readonly id?: string;
  readonly title?: string;
}

/** The last year of the data, when they stop before its last days. */
function unfinished(asOf: string | null): number | undefined {
  return asOf === null || asOf.slice(5) >= '12-28' ? undefined : Number(asOf.slice(0, 4));
}

/** A share of three cases would draw the eye more than one of three thousand. */
function isThin(measure: Measure, row: ResultRow): boolean {
  if (measure.population !== undefined) return false;
  return measure.unit !== 'money' && measure.unit !== 'count' && row.n < fewestRows;
}

export function YearChart({ edition, lang, measure, params, rows, id, title }: YearChartProps) {
  const words = splitText[lang];
  const unit = shownUnit(measure);
  const dated = rows.filter((row) => row.dimensions['year'] !== notStated);
  const points = dated.map((row): YearPoint => {
    const figure = rowFigure(edition, lang, measure.id, params, row);
    const year = Number(row.dimensions['year']);
    return {
      year,
      value: isThin(measure, row) ? null : figure.value,
      figure,
      partial: year === unfinished(edition.manifest.asOf),
    };
  });
  const drawn = points.filter(({ value }) => value !== null);
  const [start] = drawn;
  const end = drawn.at(-1);
  const within = points.filter(({ year }) => start && end && year >= start.year && year <= end.year);
  const partial = drawn.some((point) => point.partial);
  const asOf = edition.manifest.asOf;
  const say = (value: string | null) =>
    value === null ? '' : formatQuantity(value, unit, edition.currency, lang);
  const ordered = [...drawn].sort((a, b) => Number(a.value) - Number(b.value));
  const [low] = ordered;
  const high = ordered.at(-1);
  const note = [
    ...(dated.some((row) => isThin(measure, row)) ? [words.thinYears] : []),
    ...(partial && asOf !== null ? [words.partialNote(formatDay(asOf, lang))] : []),
  ].join(' ');
  return (
    <LineChart
      lang={lang}
      id={id ?? 'by-year'}
      title={title ?? words.headings.year}
      description={
        low && high && start && end
          ? words.described(
              String(start.year),
              String(end.year),
              say(high.value),
              String(high.year),
              say(low.value),
              String(low.year),
            )
          : words.undescribed
      }
      note={note === '' ? undefined : note}
      unit={unit}
      currency={edition.currency}
      yearLabel={paramText[lang].labels.year}
      partialLabel={words.partialYear}
      series={[{ name: measure.title[lang], points: within }]}
    />
  );
}
