/** What publishers say that their projects cost together, beside the sum of their own rows, year by year. */
import type { Edition } from '../../editions/open.ts';
import { formatChange, formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Silence } from '../../ui/silence.tsx';
import { type FigureParams, measureRows, rowFigure } from '../figures.ts';
import { text } from './text.ts';

const official = 'project-published-cost';
const measured = 'project-publication-cost';

export interface YearTotals {
  readonly year: string;
  /** What the publisher says; null where it gives no total. */
  readonly said: ResultRow | null;
  /** What its rows add up to; null where it lists none. */
  readonly added: ResultRow | null;
}

/** One row a year that has publications; of one organization, when its key is given. */
export async function readTotals(edition: Edition, organization?: string): Promise<readonly YearTotals[]> {
  const params = totalParams(organization);
  const [said, added] = await Promise.all([
    measureRows(edition, official, params),
    measureRows(edition, measured, params),
  ]);
  const of = (rows: readonly ResultRow[], year: string) =>
    rows.find((row) => row.dimensions['year'] === year && row.value !== null) ?? null;
  const years = new Set([...said, ...added].map((row) => row.dimensions['year'] ?? notStated));
  return [...years]
    .filter((year) => year !== notStated)
    .sort()
    .map((year) => ({ year, said: of(said, year), added: of(added, year) }))
    .filter((row) => row.said !== null || row.added !== null);
}

function totalParams(organization: string | undefined): FigureParams {
  return organization === undefined ? { by: 'year' } : { organization, by: 'year' };
}

export interface TotalsProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly totals: readonly YearTotals[];
  readonly organization?: string;
}

export function Totals({ edition, lang, totals, organization }: TotalsProps) {
  const words = text[lang].totals;
  if (totals.length === 0) return null;
  const params = totalParams(organization);
  const amount = (measure: string, row: ResultRow | null) =>
    row === null ? (
      <Silence lang={lang} />
    ) : (
      <Figure figure={rowFigure(edition, lang, measure, params, row)} lang={lang} variant="cell" compact />
    );
  const difference = ({ said, added }: YearTotals) =>
    said === null || added === null || Number(added.value) === 0 ? (
      <Silence lang={lang} />
    ) : (
      formatChange((Number(said.value) - Number(added.value)) / Number(added.value), lang, 1)
    );
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{totals.every(({ said }) => said === null) ? words.none : words.why}</p>
      <DataTable
        lang={lang}
        caption={words.caption}
        rows={totals}
        rowKey={({ year }) => year}
        columns={[
          { key: 'year', header: words.year, rowHeader: true, cell: ({ year }) => year },
          {
            key: 'said',
            header: words.said,
            align: 'end',
            cell: ({ said }) => amount(official, said),
          },
          {
            key: 'added',
            header: words.added,
            align: 'end',
            cell: ({ added }) => (
              <>
                {amount(measured, added)}
                {added === null ? null : (
                  <small class="under">{words.of(formatCount(added.n, lang), added.n)}</small>
                )}
              </>
            ),
          },
          { key: 'difference', header: words.difference, align: 'end', cell: difference },
        ]}
      />
    </section>
  );
}
