/** Rows of a measure as a table: each value is a figure that leads to where it comes from, beside the cases it rests on. */
import type { ComponentChildren } from 'preact';
import { InlineBar } from '../../charts/inline-bar.tsx';
import type { Edition } from '../../editions/open.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { isSplit, type Measure } from '../../measures/measure.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { subjectParam } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { type FigureParams, rowFigure } from '../figures.ts';
import { paramText } from './param-text.ts';
import { dimensionWord } from './param-words.ts';
import { splitText } from './split-text.ts';

export interface RowsTableProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly measure: Measure;
  /** The filters, with `by`, that the rows were found with. */
  readonly params: FigureParams;
  readonly rows: readonly ResultRow[];
  /** Names of what the rows are split by. */
  readonly names?: ReadonlyMap<string, string>;
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** On a page that only points to the measure: large sums in short, and no column of what is missing. */
  readonly brief?: boolean;
}

interface Named extends RowsTableProps {
  readonly names: ReadonlyMap<string, string>;
}

function organizationLink(
  { lang, measure }: RowsTableProps,
  key: string,
  name: string,
  isBuyer: boolean,
): ComponentChildren {
  const buyer = isBuyer || subjectParam(measure) === 'buyer';
  return <a href={url(buyer ? 'buyer' : 'supplier', lang, { id: key })}>{name}</a>;
}

/** What names a row: its group, its organization, or both. */
function nameColumns(props: Named): Column<ResultRow>[] {
  const { lang, params, names } = props;
  const columns: Column<ResultRow>[] = [];
  const by = params['by'];
  if (by !== undefined && isSplit(by)) {
    const word = (row: ResultRow) => dimensionWord(by, row.dimensions[by] ?? notStated, names, lang);
    columns.push({
      key: by,
      header: paramText[lang].labels[by],
      rowHeader: true,
      sortValue: word,
      cell: (row) => {
        const key = row.dimensions[by];
        if (key === undefined || !names.has(key)) return word(row);
        if (by === 'buyer') return organizationLink(props, key, word(row), true);
        if (by === 'organization')
          return <a href={url('projectOrganization', lang, { id: key })}>{word(row)}</a>;
        return by === 'project' ? <a href={url('project', lang, { id: key })}>{word(row)}</a> : word(row);
      },
    });
  }
  if (props.measure.form === 'ranking') {
    const name = ({ subject }: ResultRow) => subject?.name ?? subject?.id ?? '';
    columns.push({
      key: 'subject',
      header: paramText[lang].labels[subjectParam(props.measure)],
      rowHeader: true,
      sortValue: name,
      cell: (row) =>
        row.subject === undefined ? '' : organizationLink(props, row.subject.id, name(row), false),
    });
  }
  return columns;
}

/** Bars compare what can be compared: values of one sign, within one group of a ranking or across one split. */
function barColumn(props: RowsTableProps): Column<ResultRow>[] {
  const values = props.rows.map(({ value }) => Number(value ?? 0));
  const largest = Math.max(0, ...values);
  const split = props.params['by'] !== undefined;
  const ranked = props.measure.form === 'ranking';
  if (largest === 0 || values.some((value) => value < 0) || (split && ranked)) return [];
  return [
    {
      key: 'bar',
      header: splitText[props.lang].bar,
      headerHidden: true,
      cell: ({ value }) => (value === null ? '' : <InlineBar share={Number(value) / largest} />),
    },
  ];
}

export function RowsTable(props: RowsTableProps) {
  const { edition, lang, measure, params, rows } = props;
  const words = splitText[lang];
  const named: Named = { ...props, names: props.names ?? new Map() };
  return (
    <DataTable
      lang={lang}
      caption={props.caption}
      captionHidden={props.captionHidden ?? false}
      sortable={rows.length > 1}
      rows={rows}
      rowKey={(row, index) => `${Object.values(row.dimensions).join(' ')} ${row.subject?.id ?? ''} ${index}`}
      empty={words.none}
      columns={[
        ...nameColumns(named),
        {
          key: 'value',
          header: words.value,
          align: 'end',
          sortValue: ({ value }) => (value === null ? null : Number(value)),
          cell: (row) => (
            <Figure
              figure={rowFigure(edition, lang, measure.id, params, row)}
              lang={lang}
              variant="cell"
              compact={props.brief === true}
            />
          ),
        },
        ...barColumn(props),
        {
          key: 'n',
          header: words.n,
          align: 'end',
          sortValue: ({ n }) => n,
          cell: ({ n }) => formatCount(n, lang),
        },
        ...(!props.brief && rows.some(({ notComputable }) => notComputable !== undefined)
          ? [
              {
                key: 'notComputable',
                header: words.notComputable,
                align: 'end' as const,
                sortValue: (row: ResultRow) => row.notComputable ?? 0,
                cell: (row: ResultRow) => formatCount(row.notComputable ?? 0, lang),
              },
            ]
          : []),
      ]}
    />
  );
}
