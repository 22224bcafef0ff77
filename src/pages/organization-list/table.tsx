/** The table of a list of organizations: name, value, number, place; every number is a figure. */
import { InlineBar } from '../../charts/inline-bar.tsx';
import type { Edition } from '../../editions/open.ts';
import { number, text as textCell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import type { ResultRow } from '../../measures/result.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { Silence } from '../../ui/silence.tsx';
import { figureOf } from '../figures.ts';
import { moneyMeasure } from '../organization/figures.ts';
import { type ListQuery, routeOf, type Sort } from './query.ts';
import { text } from './text.ts';

/** The edition's own sums are those that the measure gives for each organization: a test compares them. */
function rowFigureOf(
  edition: Edition,
  lang: Language,
  role: OrganizationRole,
  id: string,
  measure: string,
  value: string | number | null,
): FigureProps {
  const row: ResultRow = { dimensions: {}, result: value === null ? 'notComputable' : 'value', value, n: 0 };
  return figureOf(edition, lang, measure, { [role]: id }, row);
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly processes: number;
  readonly count: FigureProps;
  readonly amount: FigureProps;
}

export function entryOf(edition: Edition, lang: Language, role: OrganizationRole, row: SqlRow): Entry {
  const id = textCell(row, 'id');
  const processes = number(row, 'n_processes');
  return {
    id,
    name: textCell(row, 'name'),
    place: textOrNull(row, 'locality') ?? textOrNull(row, 'region'),
    processes,
    count: rowFigureOf(edition, lang, role, id, 'process-count', processes),
    amount: rowFigureOf(edition, lang, role, id, moneyMeasure[role], textOrNull(row, 'amount')),
  };
}

interface TableProps {
  readonly lang: Language;
  readonly role: OrganizationRole;
  readonly entries: readonly Entry[];
  readonly query: ListQuery;
}

export function OrganizationTable({ lang, role, entries, query }: TableProps) {
  const words = text[lang];
  const largest = Math.max(0, ...entries.map(({ amount }) => Number(amount.value ?? 0)));
  const sort = (by: Sort, order: 'ascending' | 'descending') => ({
    href: url(routeOf[role], lang, {}, { q: query.q, sort: by === 'amount' ? undefined : by }),
    order: query.sort === by ? order : undefined,
  });
  return (
    <DataTable
      lang={lang}
      caption={words[role].title}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: words.columns.name,
          rowHeader: true,
          sort: sort('name', 'ascending'),
          cell: ({ id, name }) => <a href={url(role, lang, { id })}>{name}</a>,
        },
        {
          key: 'amount',
          header: words.columns.amount[role],
          align: 'end',
          sort: sort('amount', 'descending'),
          cell: ({ amount }) =>
            amount.value === null ? (
              <Silence lang={lang} />
            ) : (
              <Figure figure={amount} lang={lang} variant="cell" />
            ),
        },
        {
          key: 'bar',
          header: words.columns.bar,
          headerHidden: true,
          cell: ({ amount }) =>
            amount.value === null || largest === 0 ? null : (
              <InlineBar share={Number(amount.value) / largest} />
            ),
        },
        {
          key: 'number',
          header: words.columns.number[role],
          align: 'end',
          sort: sort('number', 'descending'),
          cell: ({ count }) => <Figure figure={count} lang={lang} variant="cell" />,
        },
        {
          key: 'place',
          header: words.columns.place,
          cell: ({ place }) => place ?? <Silence lang={lang} />,
        },
      ]}
    />
  );
}
