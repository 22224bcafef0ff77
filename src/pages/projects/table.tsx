/** A page of projects as a table: both lights, first plan and latest forecast; sorted by the server. */
import { text as cell, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import { MeasuredCell, OfficialCell, remarks } from './lights.tsx';
import type { Sort } from './query.ts';
import { text } from './text.ts';

export interface ProjectTableProps {
  readonly lang: Language;
  readonly rows: readonly SqlRow[];
  readonly sort: Sort;
  /** The same list in another order. */
  readonly sorted: (sort: Sort) => string;
  readonly caption?: string;
  /** The organization is the page's own: not repeated in each row. */
  readonly withoutOrganization?: boolean;
  /** A column of the page's own, before the last. */
  readonly extra?: Column<SqlRow>;
}

function Organization({ row, lang }: { row: SqlRow; lang: Language }) {
  const key = textOrNull(row, 'organization_key');
  const name = textOrNull(row, 'organization');
  if (key === null || key === '' || name === null) return <>{text[lang].list.noOrganization}</>;
  return <a href={url('projectOrganization', lang, { id: key })}>{name}</a>;
}

function Money({ row, column, lang }: { row: SqlRow; column: string; lang: Language }) {
  const amount = textOrNull(row, column);
  return amount === null ? (
    <Silence lang={lang} />
  ) : (
    <>{formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang)}</>
  );
}

export function End({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang].list;
  const end = textOrNull(row, 'forecast_end');
  const moved = numberOrNull(row, 'end_moved_days');
  if (end === null) return <Silence lang={lang} />;
  return (
    <>
      {formatDay(end, lang)}
      {moved === null ? null : <small class="under">{moved === 0 ? words.same : words.moved(moved)}</small>}
    </>
  );
}

export function ProjectTable(props: ProjectTableProps) {
  const { lang, rows, sort, sorted } = props;
  const words = text[lang].list;
  const by = (name: Sort, order: 'ascending' | 'descending') => ({
    href: sorted(name),
    order: sort === name ? order : undefined,
  });
  const columns: Column<SqlRow>[] = [
    {
      key: 'project',
      header: words.project,
      rowHeader: true,
      sort: by('title', 'ascending'),
      cell: (row) => (
        <>
          <a href={url('project', lang, { id: cell(row, 'project_id') })}>
            {textOrNull(row, 'title') ?? words.untitled}
          </a>
          {props.withoutOrganization ? null : (
            <small class="under">
              <Organization row={row} lang={lang} />
            </small>
          )}
          {remarks(row, lang).map((remark) => (
            <small key={remark} class="under">
              {remark}
            </small>
          ))}
        </>
      ),
    },
    {
      key: 'official',
      header: words.official,
      sort: by('gap', 'descending'),
      cell: (row) => <OfficialCell row={row} lang={lang} />,
    },
    {
      key: 'measured',
      header: words.measured,
      sort: by('variance', 'descending'),
      cell: (row) => <MeasuredCell row={row} lang={lang} />,
    },
    {
      key: 'first',
      header: words.first,
      align: 'end',
      cell: (row) => <Money row={row} column="first_cost" lang={lang} />,
    },
    {
      key: 'forecast',
      header: words.forecast,
      align: 'end',
      sort: by('cost', 'descending'),
      cell: (row) => <Money row={row} column="forecast_cost" lang={lang} />,
    },
    ...(props.extra ? [props.extra] : []),
    {
      key: 'end',
      header: words.end,
      sort: by('late', 'descending'),
      cell: (row) => <End row={row} lang={lang} />,
    },
  ];
  return (
    <DataTable
      lang={lang}
      caption={props.caption ?? words.caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => cell(row, 'project_id')}
    />
  );
}
