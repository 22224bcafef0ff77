/** A table of rows: scrolls in a region that a keyboard can reach, sorts by links (server) or in place (browser). */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface Column<Row> {
  readonly key: string;
  /** The heading, as text: it also names the column for sorting. */
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** end: numbers. */
  readonly align?: 'start' | 'end';
  /** Running text: it takes the room that is left and wraps, so that the table needs no sideways scrolling where there is room. */
  readonly long?: boolean;
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
  /** Lets the browser sort by this column; null values stay last. Needs `sortable` on the table. */
  readonly sortValue?: (row: Row) => string | number | null;
  /** Server order: where the heading leads, and the order now in force if it is this column's. */
  readonly sort?: { readonly href: string; readonly order?: 'ascending' | 'descending' | undefined };
  /** The heading is read aloud but not shown (a column of bars or of small links). */
  readonly headerHidden?: boolean;
}

export interface DataTableProps<Row> {
  readonly lang: Language;
  /** What the table holds; different from the page's other tables. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  /** Said instead of an empty table. */
  readonly empty?: ComponentChildren;
  /** True when all rows are on the page: the browser may then sort them. */
  readonly sortable?: boolean;
  readonly footer?: ComponentChildren;
}

function Heading<Row>({ column, lang }: { column: Column<Row>; lang: Language }) {
  const { sort } = column;
  const label = column.headerHidden ? <span class="visually-hidden">{column.header}</span> : column.header;
  return (
    <th
      scope="col"
      class={column.align === 'end' ? 'number' : undefined}
      aria-sort={sort?.order}
      data-sort={column.sortValue ? '' : undefined}
    >
      {sort ? (
        <a class="sort" href={sort.href} title={words(lang).table.sortBy(column.header)} data-unprinted="">
          {label}
        </a>
      ) : (
        label
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const value = column.sortValue?.(row);
  const attributes = {
    class: column.align === 'end' ? 'number' : column.long ? 'long' : undefined,
    'data-value': value === undefined || value === null ? undefined : String(value),
  };
  return column.rowHeader ? (
    <th scope="row" {...attributes}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...attributes}>{column.cell(row)}</td>
  );
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { lang, caption, columns, rows } = props;
  if (rows.length === 0) return <p class="empty">{props.empty ?? words(lang).table.empty}</p>;
  const table = (
    <table>
      <caption class={props.captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.key} column={column} lang={lang} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={props.rowKey(row, index)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {props.footer ? <tfoot>{props.footer}</tfoot> : null}
    </table>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section class="scroll" aria-label={words(lang).table.scroll(caption)} tabIndex={0}>
      {props.sortable ? <sortable-table data-locale={lang}>{table}</sortable-table> : table}
    </section>
  );
}
