/** The rows put aside, with reason, place and raw text. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { fill } from '../../engine/sql.ts';
import { formatCount } from '../../i18n/format.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Page } from '../page.ts';
import countSql from './count.sql';
import rowsSql from './rows.sql';
import { text } from './text.ts';

const shownRows = 200;
const shownText = 400;
const columns = [
  'id',
  'file',
  'sha256',
  'kind',
  'reason',
  'detail',
  'line',
  'offset',
  'length',
  'raw',
] as const;

export const quarantine: Page = {
  route: 'quarantine',
  section: 'data',
  formats: ['json', 'csv'],
  async html({ lang, edition }) {
    const words = text[lang];
    const [rows, [total]] = await Promise.all([
      edition.all(fill(rowsSql, { limit: `limit ${shownRows}` })),
      edition.all(countSql),
    ]);
    const n = total ? number(total, 'n') : 0;
    return {
      title: words.title,
      description: words.description,
      wide: true,
      body: (
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('quality', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          {n === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : (
            <>
              <h2>{words.count(formatCount(n, lang), n > 1)}</h2>
              {n > shownRows ? <p>{words.first(formatCount(shownRows, lang))}</p> : null}
              <DataTable
                lang={lang}
                caption={words.title}
                captionHidden
                rows={rows}
                rowKey={(row) => String(number(row, 'id'))}
                columns={[
                  {
                    key: 'reason',
                    header: words.reason,
                    rowHeader: true,
                    cell: (row) => codeWord('rejectReasons', cell(row, 'reason'), lang),
                  },
                  {
                    key: 'detail',
                    header: words.detail,
                    cell: (row) => <span lang="en">{textOrNull(row, 'detail')}</span>,
                  },
                  {
                    key: 'file',
                    header: words.file,
                    cell: (row) => (
                      <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'file')}</a>
                    ),
                  },
                  {
                    key: 'place',
                    header: words.place,
                    cell: (row) =>
                      words.placeAt(
                        formatCount(number(row, 'line'), lang),
                        formatCount(number(row, 'offset'), lang),
                      ),
                  },
                  {
                    key: 'raw',
                    header: words.raw,
                    cell: (row) => <code>{(textOrNull(row, 'raw') ?? '').slice(0, shownText)}</code>,
                  },
                ]}
              />
            </>
          )}
        </section>
      ),
    };
  },
  async data({ edition }) {
    return { kind: 'rows', columns, rows: edition.stream(fill(rowsSql, { limit: '' })) };
  },
};
