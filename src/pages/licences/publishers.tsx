/** Licences by publisher of software; each number is the figure that its measure gives for that publisher. */
import type { Edition } from '../../editions/open.ts';
import { number, text as textCell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import type { ResultRow } from '../../measures/result.ts';
import { readProducts } from '../../model/dictionary.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { figureOf } from '../figures.ts';
import { memo } from '../memo.ts';
import productsSql from './products.sql';
import { text } from './text.ts';

/** Read once an edition; a test compares each row with its measures. */
export const productRows = memo(
  (edition): Promise<readonly SqlRow[]> => edition.all(productsSql, { currency: edition.currency }),
);

function held(value: string | number | null): ResultRow {
  return { dimensions: {}, result: value === null ? 'notComputable' : 'value', value, n: 0 };
}

interface PublishersProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly rows: readonly SqlRow[];
}

export function Publishers({ edition, lang, rows }: PublishersProps) {
  const words = text[lang];
  const names = new Map(readProducts(edition.fictional).map(({ id, name }) => [id, name]));
  const of = (row: SqlRow, id: string, value: string | number | null) =>
    figureOf(edition, lang, id, { product: textCell(row, 'product') }, held(value));
  return (
    <section>
      <h2>{words.publishers}</h2>
      <p>{words.publishersNote}</p>
      <DataTable
        lang={lang}
        caption={words.publishersCaption}
        captionHidden
        sortable={rows.length > 1}
        rows={rows}
        rowKey={(row) => textCell(row, 'product')}
        empty={words.noPublisher}
        columns={[
          {
            key: 'publisher',
            header: words.publisher,
            rowHeader: true,
            cell: (row) => {
              const product = textCell(row, 'product');
              return <a href={url('licenceProduct', lang, { product })}>{names.get(product) ?? product}</a>;
            },
          },
          {
            key: 'n',
            header: words.contracts,
            align: 'end',
            sortValue: (row) => number(row, 'n'),
            cell: (row) => (
              <Figure figure={of(row, 'licence-count', number(row, 'n'))} lang={lang} variant="cell" />
            ),
          },
          {
            key: 'amount',
            header: words.value,
            align: 'end',
            sortValue: (row) => Number(textOrNull(row, 'amount') ?? 0),
            cell: (row) => (
              <Figure
                figure={of(row, 'licence-value', textOrNull(row, 'amount'))}
                lang={lang}
                variant="cell"
                compact
              />
            ),
          },
        ]}
      />
    </section>
  );
}
