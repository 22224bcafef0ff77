/** A measure split by year (a chart) and by what its rows have (tables): the same figure, looked at from several sides. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure, Split } from '../../measures/measure.ts';
import type { ResultRow } from '../../measures/result.ts';
import { paramsOf, populationOf } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { type FigureParams, measureRows } from '../figures.ts';
import { splitNames } from '../split-names.ts';
import { RowsTable } from './rows-table.tsx';
import { splitText } from './split-text.ts';
import { YearChart } from './year-chart.tsx';

const mostRows = 20;

export interface SplitRows {
  readonly by: Split;
  readonly rows: readonly ResultRow[];
  /** Names of the areas or organizations, when the rows are split by them. */
  readonly names: ReadonlyMap<string, string>;
}

/** The splits that say more than the value itself: those not filtered already, with two groups or more. */
export async function splitRows(
  edition: Edition,
  measure: Measure,
  filters: FigureParams,
  lang: Language,
): Promise<SplitRows[]> {
  const taken = paramsOf(measure);
  const open = populationOf(measure).usual.filter((by) => filters[by] === undefined && taken.includes(by));
  const found = await Promise.all(
    open.map(async (by) => {
      const rows = await measureRows(edition, measure.id, { ...filters, by });
      return { by, rows, names: await splitNames(edition, by, rows, lang) };
    }),
  );
  return found.filter(({ rows }) => rows.length > 1);
}

/** The rows that rest on the most cases, in their own order. */
export function mostCases(rows: readonly ResultRow[], limit: number): readonly ResultRow[] {
  if (rows.length <= limit) return rows;
  const kept = new Set([...rows].sort((a, b) => b.n - a.n).slice(0, limit));
  return rows.filter((row) => kept.has(row));
}

export interface SplitsProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly measure: Measure;
  /** Filters, without `by`. */
  readonly filters: FigureParams;
  readonly splits: readonly SplitRows[];
}

export function Splits({ edition, lang, measure, filters, splits }: SplitsProps) {
  const words = splitText[lang];
  return (
    <>
      {splits.map(({ by, rows, names }) => {
        const params = { ...filters, by };
        const shown = mostCases(rows, mostRows);
        return (
          <section key={by} class="split">
            <h3>{words.headings[by]}</h3>
            {by === 'year' ? (
              <YearChart
                edition={edition}
                lang={lang}
                measure={measure}
                params={params}
                rows={rows}
                title={measure.title[lang]}
              />
            ) : (
              <RowsTable
                edition={edition}
                lang={lang}
                measure={measure}
                params={params}
                rows={shown}
                names={names}
                caption={
                  shown.length < rows.length
                    ? words.firstRows(shown.length, rows.length)
                    : `${measure.title[lang]}, ${words.headings[by].toLocaleLowerCase(lang)}`
                }
                captionHidden={shown.length === rows.length}
              />
            )}
            <p>
              <a href={url('figure', lang, { id: measure.id }, params)}>{words.all}</a>
            </p>
          </section>
        );
      })}
    </>
  );
}
