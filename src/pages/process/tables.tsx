/** The tables of a process page: bids, awards and contracts, finals, expenses, items. */
import type { ComponentChildren } from 'preact';
import { InlineBar } from '../../charts/inline-bar.tsx';
import { flag, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { ProcessRecord } from './load.ts';
import { text } from './text.ts';

interface Shown {
  readonly record: ProcessRecord;
  readonly lang: Language;
}

/** A name, with a link when it is an organization that has a page. */
function name(row: SqlRow, lang: Language): ComponentChildren {
  const shown = textOrNull(row, 'name');
  const organization = textOrNull(row, 'organization');
  if (shown === null) return <Silence lang={lang} />;
  return organization === null ? shown : <a href={url('supplier', lang, { id: organization })}>{shown}</a>;
}

function money(row: SqlRow, column: string, lang: Language, currency = 'currency'): ComponentChildren {
  const amount = textOrNull(row, column);
  return amount === null ? (
    <Silence lang={lang} />
  ) : (
    formatMoney(amount, textOrNull(row, currency) ?? undefined, lang)
  );
}

function day(row: SqlRow, column: string, lang: Language): ComponentChildren {
  const value = textOrNull(row, column);
  const shown = value === null ? undefined : /^\d{4}-\d\d-\d\d$/.test(value) ? value : dayOfInstant(value);
  return shown === undefined ? (
    <Silence lang={lang} />
  ) : (
    <time dateTime={shown}>{formatDay(shown, lang)}</time>
  );
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
          {name(row, lang)}
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
    <DataTable
      lang={lang}
      caption={words.bids}
      captionHidden
      columns={columns}
      rows={record.bids}
      rowKey={(_, index) => String(index)}
      empty={words.noBids}
    />
  );
}

export function Awards({ record, lang }: Shown) {
  const words = text[lang];
  const contracts = new Map(record.contracts.map((row) => [textOrNull(row, 'award_id'), row]));
  const contractOf = (row: SqlRow) => contracts.get(textOrNull(row, 'award_id'));
  return (
    <DataTable
      lang={lang}
      caption={words.awards}
      captionHidden
      rows={record.awards}
      rowKey={(_, index) => String(index)}
      empty={words.noAwards}
      columns={[
        { key: 'supplier', header: words.supplier, rowHeader: true, cell: (row) => name(row, lang) },
        { key: 'day', header: words.awardDay, cell: (row) => day(row, 'awarded_at', lang) },
        {
          key: 'amount',
          header: words.facts.awarded,
          align: 'end',
          cell: (row) => money(row, 'amount', lang),
        },
        {
          key: 'contract',
          header: words.currentAmount,
          align: 'end',
          cell: (row) => {
            const contract = contractOf(row);
            return contract ? money(contract, 'amount', lang) : <Silence lang={lang} />;
          },
        },
        {
          key: 'final',
          header: words.facts.final,
          align: 'end',
          cell: (row) => {
            const contract = contractOf(row);
            return contract ? money(contract, 'final_amount', lang) : <Silence lang={lang} />;
          },
        },
        {
          key: 'ends',
          header: words.contractEnds,
          cell: (row) => {
            const contract = contractOf(row);
            return contract ? day(contract, 'ends_at', lang) : <Silence lang={lang} />;
          },
        },
      ]}
    />
  );
}

export function Finals({ record, lang }: Shown) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.finals}
      captionHidden
      rows={record.finals}
      rowKey={(_, index) => String(index)}
      columns={[
        { key: 'supplier', header: words.supplier, rowHeader: true, cell: (row) => name(row, lang) },
        { key: 'on', header: words.finalDay, cell: (row) => day(row, 'final_on', lang) },
        { key: 'published', header: words.publishedDay, cell: (row) => day(row, 'published_on', lang) },
        { key: 'amount', header: words.facts.final, align: 'end', cell: (row) => money(row, 'amount', lang) },
      ]}
    />
  );
}

export function Expenses({ record, lang }: Shown) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.expenses}
      captionHidden
      rows={record.expenses}
      rowKey={(_, index) => String(index)}
      columns={[
        { key: 'day', header: words.day, rowHeader: true, cell: (row) => day(row, 'spent_on', lang) },
        { key: 'supplier', header: words.supplier, cell: (row) => name(row, lang) },
        {
          key: 'reason',
          header: words.reason,
          cell: (row) => textOrNull(row, 'description') ?? <Silence lang={lang} />,
        },
        { key: 'amount', header: words.amount, align: 'end', cell: (row) => money(row, 'amount', lang) },
      ]}
    />
  );
}

export function Items({ record, lang }: Shown) {
  const words = text[lang];
  return (
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
  );
}
