/** One tender, for a firm that wonders whether to answer: what, until when, and what the public body awarded before. */
import { text as cell, numberOrNull, textOrNull } from '../../engine/cells.ts';
import { first } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { Page, PageRequest } from '../page.ts';
import { Size } from '../tenders/fit.tsx';
import { daysBetween } from '../tenders/page.tsx';
import { readTendersQuery } from '../tenders/query.ts';
import { referenceOf } from '../tenders/read.ts';
import sizedSql from '../tenders/sized.sql';
import { text as listText } from '../tenders/text.ts';
import { type History, HistorySection, readHistory } from './history.tsx';
import itemsSql from './items.sql';
import tenderSql from './tender.sql';
import { text } from './text.ts';

async function find({ edition, params }: PageRequest) {
  const ocid = (params['ocid'] ?? '').slice(0, 300);
  const row = await first(edition, fill(tenderSql, { sized: sizedSql }), {
    ocid,
    currency: edition.currency,
  });
  if (!row)
    throw new LimpideError(
      'notFound',
      `No tender that closes near the end of these data has the ocid "${ocid}"; its process may have a page.`,
    );
  return row;
}

async function historyOf(
  { edition }: PageRequest,
  row: Awaited<ReturnType<typeof find>>,
): Promise<History | undefined> {
  const oid = numberOrNull(row, 'buyer_oid');
  const [buyer, category] = [textOrNull(row, 'buyer_key'), textOrNull(row, 'category')];
  return oid === null || buyer === null || category === null
    ? undefined
    : readHistory(edition, { oid, buyer, category });
}

async function tenderHtml(request: PageRequest) {
  const { lang, edition, now } = request;
  const words = text[lang];
  const list = listText[lang];
  const row = await find(request);
  const reference = referenceOf(edition, readTendersQuery(new URLSearchParams()), now);
  const [items, history] = await Promise.all([
    edition.all(itemsSql, { pid: numberOrNull(row, 'pid') }),
    historyOf(request, row),
  ]);
  const ocid = cell(row, 'ocid');
  const title = textOrNull(row, 'title') ?? list.untitled;
  const closes = cell(row, 'closes_at');
  const left = daysBetween(reference.on, cell(row, 'closes_on'));
  const closed = reference.isToday ? closes < reference.at : left < 0;
  const buyer = textOrNull(row, 'buyer_key');
  const name = textOrNull(row, 'buyer_name');
  const category = textOrNull(row, 'category');
  const quantity = (value: string | null) => (value === null ? '' : formatNumber(value, lang));
  return {
    title,
    description: words.description(title),
    dated: reference.isToday,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[
              { label: list.crumb, href: url('search', lang) },
              { label: list.title, href: url('tenders', lang) },
            ]}
            here={title}
          />
          <p class="eyebrow">{words.eyebrow}</p>
          <h1 class="long">{title}</h1>
          {closed ? (
            <Note>
              <p>{words.closed(formatInstant(closes, lang))}</p>
            </Note>
          ) : null}
          <DefinitionList
            lang={lang}
            items={[
              {
                term: words.closes,
                value: formatInstant(closes, lang),
                ...(closed ? {} : { note: list.left(left) }),
              },
              {
                term: words.buyer,
                value:
                  buyer === null ? (
                    (name ?? <Silence lang={lang} />)
                  ) : (
                    <a href={url('buyer', lang, { id: buyer })}>{name}</a>
                  ),
              },
              { term: words.region, value: textOrNull(row, 'region') ?? <Silence lang={lang} /> },
              { term: words.category, value: codeWord('categories', category, lang) },
              { term: words.opened, value: formatDay(cell(row, 'opens_on'), lang) },
              { term: words.size, value: <Size edition={edition} lang={lang} row={row} /> },
            ]}
          />
          <p>
            <a href={url('process', lang, { ocid })}>{words.whole}</a>
          </p>
          <p>{list.note}</p>
        </section>
        <section>
          <h2>{words.asked}</h2>
          {items.length === 0 ? (
            <p>{words.nothingAsked}</p>
          ) : (
            <DataTable
              lang={lang}
              caption={words.askedCaption}
              rows={items}
              rowKey={(_, index) => String(index)}
              columns={[
                {
                  key: 'what',
                  header: words.what,
                  rowHeader: true,
                  cell: (item) => textOrNull(item, 'description') ?? textOrNull(item, 'class_name') ?? '',
                },
                {
                  key: 'code',
                  header: words.code,
                  cell: (item) =>
                    [textOrNull(item, 'scheme'), textOrNull(item, 'class_id'), textOrNull(item, 'class_name')]
                      .filter((part) => part !== null)
                      .join(' '),
                },
                {
                  key: 'quantity',
                  header: words.quantity,
                  align: 'end',
                  cell: (item) =>
                    `${quantity(textOrNull(item, 'quantity'))} ${textOrNull(item, 'unit') ?? ''}`.trim(),
                },
              ]}
            />
          )}
        </section>
        {history === undefined ? (
          <section>
            <h2>{list.history}</h2>
            <p>{words.noHistory}</p>
          </section>
        ) : (
          <HistorySection edition={edition} lang={lang} history={history} />
        )}
        <section>
          <p>
            <a href={url('tenders', lang)}>{words.agenda}</a>
          </p>
          <Downloads lang={lang} json={inFormat(url('tender', lang, { ocid }), 'json')} what={title} />
        </section>
      </>
    ),
  };
}

export const tender: Page = {
  route: 'tender',
  section: 'procurement',
  formats: ['json'],
  html: tenderHtml,
  async data(request) {
    const row = await find(request);
    const history = await historyOf(request, row);
    const { pid: _, buyer_oid: __, ...facts } = row;
    return {
      kind: 'value',
      value: {
        tender: facts,
        history: history === undefined ? null : [...history.values, history.winners],
      },
    };
  },
};
