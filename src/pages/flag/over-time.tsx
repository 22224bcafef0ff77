/** The share flagged year after year, and for the buyers with the most cases: in the order of years, and of cases. */
import { LineChart } from '../../charts/line-chart.tsx';
import { formatCount } from '../../i18n/format.ts';
import { formatDay } from '../../i18n/time.ts';
import { fewestRows } from '../../measures/leading.ts';
import { notStated } from '../../measures/params.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { countFigure, type FigureOf, shareFigure } from './figure.ts';
import type { BuyerCounts, YearCounts } from './sides.ts';
import { text } from './text.ts';

/** The last year of the data, when they stop before its last days. */
function unfinished(asOf: string | null): number | undefined {
  return asOf === null || asOf.slice(5) >= '12-28' ? undefined : Number(asOf.slice(0, 4));
}

export function Years({ of, years }: { of: FigureOf; years: readonly YearCounts[] }) {
  const { lang, edition, flag } = of;
  const words = text[lang];
  const { asOf } = edition.manifest;
  const points = years
    .filter(({ year, flagged, clear }) => year !== notStated && flagged + clear > 0)
    .map((counts) => {
      const figure = shareFigure({ ...of, params: { ...of.params, year: counts.year } }, counts);
      const year = Number(counts.year);
      const thin = counts.flagged + counts.clear < fewestRows;
      return { year, value: thin ? null : figure.value, figure, partial: year === unfinished(asOf), thin };
    });
  const silent = years.find(({ year, flagged, clear }) => year === notStated && flagged + clear > 0);
  const drawn = points.filter(({ thin }) => !thin);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (first === undefined || last === undefined || drawn.length < 2) return null;
  const within = points.filter(({ year }) => year >= first.year && year <= last.year);
  const note = [
    ...(points.some(({ thin }) => thin) ? [words.thinYears] : []),
    ...(last.partial && asOf !== null ? [words.partialNote(formatDay(asOf, lang))] : []),
  ].join(' ');
  return (
    <section>
      <h2>{words.byYear}</h2>
      <LineChart
        lang={lang}
        id="by-year"
        title={flag.words[lang].title}
        description={words.byYearDescribed(String(first.year), String(last.year))}
        note={note === '' ? undefined : note}
        unit="share"
        yearLabel={words.year}
        partialLabel={words.partialYear}
        series={[{ name: words.share, points: within }]}
      />
      {silent === undefined ? null : (
        <p>
          <Figure
            figure={shareFigure({ ...of, params: { ...of.params, year: notStated } }, silent)}
            lang={lang}
            label={words.unknownYear}
            variant="inline"
          />
        </p>
      )}
    </section>
  );
}

export function Buyers({ of, buyers }: { of: FigureOf; buyers: readonly BuyerCounts[] }) {
  const { lang } = of;
  const words = text[lang];
  if (buyers.length === 0) return null;
  const narrowed = ({ key }: BuyerCounts): FigureOf => ({ ...of, params: { ...of.params, buyer: key } });
  return (
    <section>
      <h2>{words.byBuyer}</h2>
      <DataTable
        lang={lang}
        caption={words.byBuyerCaption}
        rows={buyers}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'buyer',
            header: words.buyer,
            rowHeader: true,
            cell: ({ key, name }) => <a href={url('buyer', lang, { id: key })}>{name}</a>,
          },
          {
            key: 'cases',
            header: words.cases,
            align: 'end',
            cell: ({ flagged, clear }) => formatCount(flagged + clear, lang),
          },
          {
            key: 'flagged',
            header: words.flagged,
            align: 'end',
            cell: (row) => (
              <Figure
                figure={countFigure(narrowed(row), 'flagged', row.flagged)}
                lang={lang}
                variant="cell"
              />
            ),
          },
          {
            key: 'share',
            header: words.share,
            align: 'end',
            cell: (row) => <Figure figure={shareFigure(narrowed(row), row)} lang={lang} variant="cell" />,
          },
        ]}
      />
    </section>
  );
}
