/** Québec beside Canada, the European Union and France: each under its own definition, with a warning where it is another. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/time.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { knownAreaName } from '../outcomes/facts.tsx';
import { valueFigure } from './figures.ts';
import { text } from './text.ts';
import { type Beside as BesideValue, nearest, type Value } from './values.ts';

const others = ['CA', 'EU', 'FR'];

interface Row extends BesideValue {
  readonly isBase: boolean;
}

export function Beside({
  edition,
  lang,
  values,
  base,
  gap,
}: {
  edition: Edition;
  lang: Language;
  values: readonly Value[];
  base: Value;
  /** The gap with the Union, when both share a definition and a year. */
  gap: FigureProps | undefined;
}) {
  const words = text[lang];
  const rows: readonly Row[] = [
    { value: base, differences: [], isBase: true },
    ...others.flatMap((area) => {
      const found = nearest(values, base, area);
      return found === undefined ? [] : [{ ...found, isBase: false }];
    }),
  ];
  if (rows.length < 2) return null;
  const hasUnion = rows.some(({ value }) => value.area === 'EU');
  return (
    <section id="europe">
      <h2>{words.beside}</h2>
      <p>{words.besideNote}</p>
      <DataTable
        lang={lang}
        caption={words.beside}
        captionHidden
        rows={rows}
        rowKey={({ value }) => value.area}
        columns={[
          {
            key: 'area',
            header: words.area,
            rowHeader: true,
            cell: ({ value }) => knownAreaName(value.area, lang),
          },
          {
            key: 'value',
            header: words.value,
            align: 'end',
            cell: ({ value }) => (
              <Figure figure={valueFigure(edition, lang, value)} lang={lang} variant="cell" />
            ),
          },
          {
            key: 'what',
            long: true,
            header: words.what,
            cell: ({ value }) => indicatorNamed(value.indicator)?.title[lang] ?? value.indicator,
          },
          { key: 'when', header: words.when, cell: ({ value }) => formatPeriod(value.period, lang) },
          {
            key: 'compares',
            long: true,
            header: words.compares,
            cell: ({ differences, isBase }) =>
              isBase ? (
                words.base
              ) : differences.length === 0 ? (
                words.same
              ) : (
                <strong class="warning">{words.differs(differences)}</strong>
              ),
          },
        ]}
      />
      {hasUnion ? (
        <p>
          {words.gap}
          {lang === 'fr' ? '\u00a0' : ''}:{' '}
          {gap === undefined ? words.refused : <Figure figure={gap} lang={lang} variant="inline" />}
        </p>
      ) : null}
    </section>
  );
}
