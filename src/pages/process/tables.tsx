/** The tables of a process page: bids, finals, expenses, items. */
import { InlineBar } from '../../charts/inline-bar.tsx';
import { flag, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { ProcessRecord } from './load.ts';
import { day, Folded, money, nameOf } from './parts.tsx';
import { text } from './text.ts';

interface Shown {
  readonly record: ProcessRecord;
  readonly lang: Language;
}

export function Bids({ record, lang }: Shown) {
  const words = text[lang];
  const highest = Math.max(0, ...record.bids.map((row) => Number(textOrNull(row, 'amount') ?? '0')));
  const columns: Column<SqlRow>[] = [
    {
      key: 'bidder',
      header: words.bidder,
      rowHeader: true,
      cell: (row) => (
        <>
          {nameOf(row, lang)}
          {flag(row, 'won') ? (
            <>
              {' '}
              <strong>{words.won}</strong>
            </>
          ) : null}
          {number(row, 'tenderer_no') > 1 ? <small> {words.consortium}</small> : null}
        </>
      ),
    },
    {
      key: 'status',
      header: words.conform,
      cell: (row) => codeWord('bidStatuses', textOrNull(row, 'status'), lang),
    },
    {
      key: 'price',
      header: words.price,
      align: 'end',
      cell: (row) => {
        const submitted = textOrNull(row, 'submitted_amount');
        if (textOrNull(row, 'amount') === null && submitted !== null) {
          return `${formatNumber(submitted, lang, 4)} ${textOrNull(row, 'submitted_unit') ?? ''}`;
        }
        return money(row, 'amount', lang);
      },
    },
    ...(highest > 0
      ? [
          {
            key: 'bar',
            header: words.priceBar,
            headerHidden: true,
            cell: (row: SqlRow) => {
              const amount = textOrNull(row, 'amount');
              return amount === null ? (
                ''
              ) : (
                <InlineBar share={Number(amount) / highest} faint={!flag(row, 'won')} />
              );
            },
          },
        ]
      : []),
  ];
  return (
    <Folded lang={lang} count={record.bids.length}>
      <DataTable
        lang={lang}
        caption={words.bids}
        captionHidden
        columns={columns}
        rows={record.bids}
        rowKey={(_, index) => String(index)}
        empty={words.noBids}
      />
    </Folded>
  );
}

export function Finals({ record, lang }: Shown) {
  const words = text[lang];
  return (
    <Folded lang={lang} count={record.finals.length}>
      <DataTable
        lang={lang}
        caption={words.finals}
        captionHidden
        rows={record.finals}
        rowKey={(_, index) => String(index)}
        columns={[
          { key: 'supplier', header: words.supplier, rowHeader: true, cell: (row) => nameOf(row, lang) },
          { key: 'on', header: words.finalDay, cell: (row) => day(row, 'final_on', lang) },
          { key: 'published', header: words.publishedDay, cell: (row) => day(row, 'published_on', lang) },
          {
            key: 'amount',
            header: words.facts.final,
            align: 'end',
            cell: (row) => money(row, 'amount', lang),
          },
        ]}
      />
    </Folded>
  );
}

export function Expenses({ record, lang }: Shown) {
  const words = text[lang];
  return (
    <Folded lang={lang} count={record.expenses.length}>
      <DataTable
        lang={lang}
        caption={words.expenses}
        captionHidden
        rows={record.expenses}
        rowKey={(_, index) => String(index)}
        columns={[
          { key: 'day', header: words.day, rowHeader: true, cell: (row) => day(row, 'spent_on', lang) },
          { key: 'supplier', header: words.supplier, cell: (row) => nameOf(row, lang) },
          {
            key: 'reason',
            header: words.reason,
            cell: (row) => textOrNull(row, 'description') ?? <Silence lang={lang} />,
          },
          { key: 'amount', header: words.amount, align: 'end', cell: (row) => money(row, 'amount', lang) },
        ]}
      />
    </Folded>
  );
}

export function Items({ record, lang }: Shown) {
  const words = text[lang];
  return (
    <Folded lang={lang} count={record.items.length}>
      <DataTable
        lang={lang}
        caption={words.items}
        captionHidden
        rows={record.items}
        rowKey={(_, index) => String(index)}
        columns={[
          {
            key: 'what',
            header: words.what,
            rowHeader: true,
            cell: (row) => textOrNull(row, 'description') ?? <Silence lang={lang} />,
          },
          {
            key: 'class',
            header: words.class,
            cell: (row) => {
              const id = textOrNull(row, 'class_id');
              const label = textOrNull(row, 'class_name');
              return id === null ? (
                <Silence lang={lang} />
              ) : (
                `${textOrNull(row, 'scheme') ?? ''} ${id}${label === null ? '' : ` ${label}`}`
              );
            },
          },
          {
            key: 'quantity',
            header: words.quantity,
            align: 'end',
            cell: (row) => {
              const quantity = textOrNull(row, 'quantity');
              return quantity === null ? (
                <Silence lang={lang} />
              ) : (
                `${formatNumber(Number(quantity), lang)} ${textOrNull(row, 'unit') ?? ''}`
              );
            },
          },
        ]}
      />
    </Folded>
  );
}
