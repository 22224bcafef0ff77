/** The GDP of ICT beside that of accommodation and food, year after year: every point is a figure. */
import { LineChart, type YearPoint } from '../../charts/line-chart.tsx';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import type { ResultRow } from '../../measures/result.ts';
import { type FigureParams, measureRows, rowFigure } from '../figures.ts';
import { text } from './text.ts';

export const ict = 'information-and-communication-technology-sector';
export const tourism = 'accommodation-and-food-services';
export type Prices = 'gdp-chained-2012' | 'gdp-current';

export interface GdpSeries {
  readonly params: FigureParams;
  readonly rows: readonly ResultRow[];
}

/** One industry of Québec, each year that is published. */
export async function gdpSeries(edition: Edition, part: string, indicator: Prices): Promise<GdpSeries> {
  const params = { part, indicator, area: 'CA-QC', by: 'year' };
  return { params, rows: await measureRows(edition, 'industry-gdp', params) };
}

export function GdpChart({
  edition,
  lang,
  series,
  title,
  id,
}: {
  edition: Edition;
  lang: Language;
  series: readonly (GdpSeries & { readonly name: string })[];
  title: string;
  id: string;
}) {
  const words = text[lang];
  const points = ({ params, rows }: GdpSeries): YearPoint[] =>
    rows.map((row) => {
      const figure = rowFigure(edition, lang, 'industry-gdp', params, row);
      return { year: Number(row.dimensions['year']), value: figure.value, figure };
    });
  const years = series.flatMap(({ rows }) => rows.map((row) => row.dimensions['year'] ?? '')).sort();
  return (
    <LineChart
      lang={lang}
      id={id}
      title={title}
      description={words.described(years[0] ?? '', years.at(-1) ?? '')}
      unit="millions"
      yearLabel={words.year}
      series={series.map((one) => ({ name: one.name, points: points(one) }))}
    />
  );
}
