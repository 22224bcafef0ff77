/** The list of buyers or of suppliers: searched by words, ordered by value, number or name, fifty a page. */
import { InlineBar } from '../../charts/inline-bar.tsx';
import type { Edition } from '../../editions/open.ts';
import { number, text as textCell, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import type { ResultRow } from '../../measures/result.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { Silence } from '../../ui/silence.tsx';
import { figureOf } from '../figures.ts';
import { moneyMeasure } from '../organization/figures.ts';
import type { DataAnswer, HtmlAnswer, PageRequest } from '../page.ts';
import countSql from './count.sql';
import listSql from './list.sql';
import personsSql from './persons.sql';
import { type ListQuery, parseListQuery, type Sort, statementOf } from './query.ts';
import { text } from './text.ts';

const routeOf = { buyer: 'buyers', supplier: 'suppliers' } as const;
const pageSize = 50;

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

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly processes: number;
  readonly count: FigureProps;
  readonly amount: FigureProps;
}

function entryOf(edition: Edition, lang: Language, role: OrganizationRole, row: SqlRow): Entry {
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

function OrganizationTable({ lang, role, entries, query }: TableProps) {
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

export async function listHtml(
  { lang, edition, query: given, path }: PageRequest,
  role: OrganizationRole,
): Promise<HtmlAnswer> {
  const words = text[lang];
  const query = parseListQuery(given);
  const { q, sort, page } = query;
  const route = routeOf[role];
  const offset = (page - 1) * pageSize;
  const list = statementOf(listSql, role, query, { limit: pageSize, offset });
  const count = statementOf(countSql, role, query);
  const [rows, counted, left] = await Promise.all([
    edition.all(list.sql, list.params),
    first(edition, count.sql, count.params),
    first(edition, personsSql),
  ]);
  const total = counted ? number(counted, 'n') : 0;
  const persons = left ? number(left, 'n') : 0;
  const entries = rows.map((row) => entryOf(edition, lang, role, row));
  const at = (other: number) =>
    url(
      route,
      lang,
      {},
      { q, sort: sort === 'amount' ? undefined : sort, page: other === 1 ? undefined : other },
    );
  return {
    title: words[role].title,
    description: words[role].lede,
    canonical: q === '' && sort === 'amount' && page === 1 ? url(route, lang) : path,
    indexed: q === '' && sort === 'amount',
    body: (
      <section>
        <Breadcrumb
          lang={lang}
          crumbs={[{ label: words.crumb, href: url('search', lang) }]}
          here={words[role].title}
        />
        <h1>{words[role].title}</h1>
        <p class="lede">{words[role].lede}</p>
        <SearchForm
          lang={lang}
          action={url(route, lang)}
          query={q}
          kept={sort === 'amount' ? [] : [['sort', sort]]}
          label={words[role].search}
          placeholder={words[role].placeholder}
        />
        {entries.length === 0 ? (
          <EmptyState title={words.none.title}>
            <p>{words.none.text}</p>
            <p>
              <a href={url(route, lang)}>{words.none.clear}</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <p>
              {words[role].count(total)} {q === '' ? null : words.searched(q)}
            </p>
            <OrganizationTable lang={lang} role={role} entries={entries} query={query} />
            <Pager
              lang={lang}
              from={offset + 1}
              to={offset + entries.length}
              total={total}
              previous={page > 1 ? at(page - 1) : undefined}
              next={offset + entries.length < total ? at(page + 1) : undefined}
            />
            <Downloads
              lang={lang}
              json={inFormat(path, 'json')}
              csv={inFormat(path, 'csv')}
              what={words[role].title}
            />
          </>
        )}
        <p class="eyebrow">
          {words.persons(persons)} <a href={url('organizations', lang)}>{words.merged}</a>
        </p>
      </section>
    ),
  };
}

const columns = [
  'id',
  'name',
  'locality',
  'region',
  'scheme',
  'identifier',
  'tier',
  'n_processes',
  'amount',
  'first_day',
  'last_day',
];

/** Every organization that the page's words keep, in its order, whatever the page. */
export async function listData(
  { edition, query: given }: PageRequest,
  role: OrganizationRole,
): Promise<DataAnswer> {
  const list = statementOf(listSql, role, parseListQuery(given));
  return {
    kind: 'rows',
    head: { role, currency: edition.currency },
    columns,
    rows: edition.stream(list.sql, list.params),
  };
}
