/** What ends in the 18 months after the edition's own day: a page by month, the whole as CSV, JSON and a calendar. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { type FeedItem, itemId, mostItems } from '../../feeds/feed.ts';
import { type CalendarDay, calendarText } from '../../feeds/ical.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatMonth } from '../../i18n/time.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Pager } from '../../ui/pager.tsx';
import { ResultList } from '../../ui/result-list.tsx';
import { figure } from '../figures.ts';
import { Follow } from '../follow.tsx';
import { byEnd, countLicences, licenceEntry, licencePage, licenceRows } from '../licences/list.tsx';
import { readLicenceQuery } from '../licences/query.ts';
import { memo } from '../memo.ts';
import type { Page, PageRequest } from '../page.ts';
import daysSql from './days.sql';
import enteredSql from './entered.sql';
import newestSql from './newest.sql';
import { text } from './text.ts';

const pageRows = 50;
const selection = { filters: 'p.ends_soon and p.n_awards > 0', params: {}, order: byEnd } as const;
const firstPage = memo((edition) => licencePage(edition, selection, pageRows, 0));
const newest = memo(readNewest);
const countAll = memo((edition) => countLicences(edition, selection));

/** "2026-11-11" → "2028-05-11"; the last day of a shorter month: 2026-08-31 → 2028-02-29. */
export function after18Months(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + 19, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + 18, Math.min(date, last))).toISOString().slice(0, 10);
}

export const licenceCalendar: Page = {
  route: 'licenceCalendar',
  section: 'procurement',
  formats: ['json', 'csv', 'ics', 'atom', 'jsonfeed'],
  html: calendarHtml,
  async data({ edition }) {
    const { asOf } = edition.manifest;
    return licenceRows(edition, selection, {
      from: asOf,
      before: asOf === null ? null : after18Months(asOf),
    });
  },
  async feed({ edition, lang, origin }) {
    const words = text[lang];
    const rows = await newest(edition, '');
    return {
      title: words.title,
      description: words.description,
      items: rows.map(({ row, entered: day }): FeedItem => {
        const { summary, description } = dayOf(row, lang, origin);
        const ocid = cell(row, 'ocid');
        const entered = `${day}T12:00:00Z`;
        return {
          id: itemId('licence-end', `${ocid} ${cell(row, 'ends_on')}`),
          title: `${formatDay(cell(row, 'ends_on'), lang)} – ${summary}`,
          summary: description,
          path: url('process', lang, { ocid }),
          published: entered,
          updated: entered,
        };
      }),
    };
  },
  async calendar({ edition, lang, origin }) {
    const words = text[lang];
    const calendar = {
      name: words.title,
      language: lang,
      stamp: edition.manifest.publishedAt,
      fictional: edition.fictional ? { word: words.fictional } : undefined,
    };
    return calendarText(calendar, days(edition.stream(daysSql), lang, origin));
  },
};

/** The same for every reader of an edition. */
async function readNewest(edition: Edition): Promise<readonly { row: SqlRow; entered: string }[]> {
  const found = await edition.all(fill(enteredSql, { limit: String(mostItems) }));
  if (found.length === 0) return [];
  const pids = found.map((row) => number(row, 'pid'));
  const rows = await edition.all(fill(newestSql, { pids: pids.join(', ') }));
  const byPid = new Map(rows.map((row) => [number(row, 'pid'), row]));
  return found.flatMap((one) => {
    const row = byPid.get(number(one, 'pid'));
    return row === undefined ? [] : [{ row, entered: cell(one, 'entered_on') }];
  });
}

async function* days(
  batches: AsyncIterable<readonly SqlRow[]>,
  lang: Language,
  origin: string,
): AsyncGenerator<readonly CalendarDay[]> {
  for await (const rows of batches) yield rows.map((row) => dayOf(row, lang, origin));
}

function dayOf(row: SqlRow, lang: Language, origin: string): CalendarDay {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const address = origin + url('process', lang, { ocid });
  const said = (value: string | null, say: (value: string) => string) => (value === null ? [] : [say(value)]);
  const amount = textOrNull(row, 'awarded_amount');
  const currency = textOrNull(row, 'currency');
  return {
    uid: `${ocid}-licence-end@limpide`,
    day: cell(row, 'ends_on'),
    summary: words.summary(textOrNull(row, 'title') ?? words.untitled),
    description: [
      ...said(textOrNull(row, 'buyer'), words.buyer),
      ...said(textOrNull(row, 'supplier'), words.supplier),
      ...(amount === null || currency === null ? [] : [words.amount(formatMoney(amount, currency, lang))]),
      address,
    ].join('\n'),
    url: address,
  };
}

/** The rows by the month of their end, in order. */
function months(rows: readonly SqlRow[]): [string, SqlRow[]][] {
  const byMonth = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const month = cell(row, 'ends_on').slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), row]);
  }
  return [...byMonth];
}

async function calendarHtml({ lang, edition, query, path, origin }: PageRequest) {
  const words = text[lang];
  const { page } = readLicenceQuery(query);
  const offset = (page - 1) * pageRows;
  const { asOf } = edition.manifest;
  const [ending, rows, total] = await Promise.all([
    figure(edition, lang, 'licence-ending'),
    page === 1 ? firstPage(edition, '') : licencePage(edition, selection, pageRows, offset),
    countAll(edition, ''),
  ]);
  const at = (other: number) =>
    url('licenceCalendar', lang, {}, { page: other === 1 ? undefined : String(other) });
  const agenda = url('licenceCalendar', lang, {}, {}, 'ics');
  let start = offset + 1;
  return {
    title: words.title,
    description: words.description,
    canonical: page === 1 ? url('licenceCalendar', lang) : path,
    indexed: page === 1,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[
              { label: words.crumb, href: url('search', lang) },
              { label: words.licences, href: url('licences', lang) },
            ]}
            here={words.title}
          />
          <h1 class="long">{words.title}</h1>
          <p class="lede">{words.lede}</p>
          <p>
            {asOf === null
              ? words.noWindow
              : words.window(formatDay(asOf, lang), formatDay(after18Months(asOf), lang))}
          </p>
          <p>
            <Figure figure={ending} lang={lang} variant="inline" label={words.label} />
          </p>
          <p>{words.why}</p>
          <p class="screen">
            {words.agenda} <a href={agenda}>{origin + agenda}</a>
          </p>
          <Follow lang={lang} path={url('licenceCalendar', lang)} />
          <p class="screen">
            {words.whole} <a href={url('licenceCalendar', lang, {}, {}, 'csv')}>CSV</a> ·{' '}
            <a href={inFormat(url('licenceCalendar', lang), 'json')}>JSON</a>
          </p>
        </section>
        {rows.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        ) : null}
        {months(rows).map(([month, ends]) => {
          const first = start;
          start += ends.length;
          return (
            <section key={month}>
              <h2>{formatMonth(month, lang)}</h2>
              <ResultList entries={ends.map((row) => licenceEntry(row, lang))} start={first} heading="h3" />
            </section>
          );
        })}
        <Pager
          lang={lang}
          from={offset + 1}
          to={offset + rows.length}
          total={total}
          previous={page > 1 ? at(page - 1) : undefined}
          next={offset + rows.length < total ? at(page + 1) : undefined}
        />
      </>
    ),
  };
}
