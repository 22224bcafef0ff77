/** The measured parts of a profile: figures, years, groups, and whom the organization deals with. */
import { InlineBar } from '../../charts/inline-bar.tsx';
import { LineChart } from '../../charts/line-chart.tsx';
import type { Edition } from '../../editions/open.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { notStated } from '../../measures/params.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { Counterpart, ProfileFigure, ProfileFigures, ProfileGroup, YearFigure } from './figures.ts';
import { text } from './text.ts';

interface Shown {
  readonly lang: Language;
  readonly role: OrganizationRole;
}

/** A share says what it is a share of. */
function label({ id, row, figure }: ProfileFigure, { lang, role }: Shown): string {
  const words = text[lang];
  const said = words.figures[id];
  const name = typeof said === 'string' ? said : said[role];
  const { numerator, denominator } = row ?? {};
  if (figure.unit !== 'share' || figure.value === null) return name;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return name;
  return `${name} (${words.outOf(formatCount(numerator, lang), formatCount(denominator, lang))})`;
}

export function FigureGrid({ figures, ...shown }: Shown & { figures: readonly ProfileFigure[] }) {
  return (
    <div class="figures figures-wide">
      {figures.map((one) => (
        <Figure key={one.id} figure={one.figure} lang={shown.lang} label={label(one, shown)} />
      ))}
    </div>
  );
}

/** The last year of the data, when they stop before its last days. */
function unfinishedYear(asOf: string | null): number | undefined {
  return asOf === null || asOf.slice(5) >= '12-28' ? undefined : Number(asOf.slice(0, 4));
}

export function Years({
  edition,
  years,
  lang,
  role,
}: Shown & { edition: Edition; years: readonly YearFigure[] }) {
  const words = text[lang];
  const { asOf } = edition.manifest;
  const unfinished = unfinishedYear(asOf);
  const known = years.filter(({ figure }) => figure.value !== null);
  const high = known.reduce<YearFigure | undefined>(
    (best, one) => (best && Number(best.figure.value) >= Number(one.figure.value) ? best : one),
    undefined,
  );
  const [first] = known;
  const last = known.at(-1);
  return (
    <LineChart
      lang={lang}
      id="by-year"
      title={words.yearChart[role]}
      description={
        first && last && high
          ? words.described(
              first.year,
              last.year,
              formatQuantity(high.figure.value ?? '', 'money', edition.currency, lang),
              high.year,
            )
          : words.undescribed
      }
      note={
        asOf !== null && years.some(({ year }) => year === unfinished)
          ? words.partialNote(formatDay(asOf, lang))
          : undefined
      }
      unit="money"
      currency={edition.currency}
      yearLabel={words.year}
      partialLabel={words.partial}
      series={[
        {
          name: words.yearChart[role],
          points: years.map(({ year, figure }) => ({
            year,
            figure,
            value: figure.value,
            partial: year === unfinished,
          })),
        },
      ]}
    />
  );
}

/** A bar against the largest of the column; decoration, the figure beside it says the value. */
function Bar({ value, largest }: { value: string | null | undefined; largest: number }) {
  return largest > 0 ? <InlineBar share={Number(value ?? 0) / largest} /> : null;
}

function largestOf(values: readonly (string | null | undefined)[]): number {
  return Math.max(0, ...values.map((value) => Number(value ?? 0)));
}

export function Groups({
  by,
  groups,
  lang,
  role,
}: Shown & { by: 'category' | 'method'; groups: readonly ProfileGroup[] }) {
  const words = text[lang];
  const vocabulary = by === 'category' ? 'categories' : 'methods';
  const largest = largestOf(groups.map(({ money }) => money.value));
  return (
    <DataTable
      lang={lang}
      caption={words.groups[by].title}
      captionHidden
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: words.groups[by].name,
          rowHeader: true,
          cell: ({ key }) => codeWord(vocabulary, key === notStated ? null : key, lang),
        },
        {
          key: 'money',
          header: words.value[role],
          align: 'end',
          cell: ({ money }) =>
            money.value === null ? (
              <Silence lang={lang} />
            ) : (
              <Figure figure={money} lang={lang} variant="cell" />
            ),
        },
        {
          key: 'bar',
          header: words.share,
          headerHidden: true,
          cell: ({ money }) => <Bar value={money.value} largest={largest} />,
        },
        {
          key: 'count',
          header: words.processes,
          align: 'end',
          cell: ({ count }) => <Figure figure={count} lang={lang} variant="cell" />,
        },
      ]}
    />
  );
}

export function Counterparts({
  counterparts,
  lang,
  role,
}: Shown & { counterparts: ProfileFigures['counterparts'] }) {
  const words = text[lang];
  const own = words.counterparts[role];
  const route = role === 'buyer' ? 'supplier' : 'buyer';
  const largest = largestOf(counterparts.map(({ money }) => money.value));
  return (
    <DataTable<Counterpart>
      lang={lang}
      caption={own.title}
      captionHidden
      empty={own.empty}
      rows={counterparts}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: own.name,
          rowHeader: true,
          cell: ({ key, name }) => <a href={url(route, lang, { id: key })}>{name}</a>,
        },
        {
          key: 'money',
          header: words.value.supplier,
          align: 'end',
          cell: ({ money }) => <Figure figure={money} lang={lang} variant="cell" />,
        },
        {
          key: 'bar',
          header: words.share,
          headerHidden: true,
          cell: ({ money }) => <Bar value={money.value} largest={largest} />,
        },
        {
          key: 'count',
          header: words.processes,
          align: 'end',
          cell: ({ count }) => <Figure figure={count} lang={lang} variant="cell" />,
        },
      ]}
    />
  );
}
