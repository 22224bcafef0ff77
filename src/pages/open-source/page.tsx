/** Purchases whose title requires, allows or names open source: how many, the words looked for, and each of them. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { findMeasure } from '../../measures/run.ts';
import { type OpenSourceKind, openSourceKinds } from '../../model/dictionary.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Pager } from '../../ui/pager.tsx';
import { type ResultEntry, ResultList } from '../../ui/result-list.tsx';
import { figure, measureRows } from '../figures.ts';
import { withOrganizations } from '../licences/organizations.ts';
import { YearChart } from '../measure/year-chart.tsx';
import type { Page, PageRequest } from '../page.ts';
import chosenSql from './chosen.sql';
import countSql from './count.sql';
import { Dictionary } from './dictionary.tsx';
import listSql from './list.sql';
import { type MentionQuery, mentionFilters, readMentionQuery } from './query.ts';
import rowsSql from './rows.sql';
import { text } from './text.ts';

const pageRows = 25;
const shown = [
  'open-source-count',
  'open-source-required',
  'open-source-allowed',
  'open-source-named',
  'open-source-share',
] as const;
const columns = [
  'ocid',
  'number',
  'title',
  'kind',
  'terms',
  'buyerId',
  'buyer',
  'supplierId',
  'supplier',
  'day',
  'method',
  'it',
  'awardedAmount',
  'currency',
  'unspsc',
];

export const openSource: Page = {
  route: 'openSource',
  section: 'procurement',
  formats: ['json', 'csv'],
  html: openSourceHtml,
  async data({ edition, query }) {
    const { kind } = readMentionQuery(query);
    const { filters, params } = mentionFilters({ kind, page: 1 });
    return {
      kind: 'rows',
      head: { currency: edition.currency, query: { kind } },
      columns,
      rows: edition.stream(fill(rowsSql, { filters }), params),
    };
  },
};

async function pageOf(
  edition: Edition,
  asked: MentionQuery,
): Promise<{ rows: readonly SqlRow[]; total: number }> {
  const { filters, params } = mentionFilters(asked);
  const offset = String((asked.page - 1) * pageRows);
  const [chosen, counted] = await Promise.all([
    edition.all(fill(chosenSql, { filters, limit: String(pageRows), offset }), params),
    first(edition, fill(countSql, { filters }), params),
  ]);
  const pids = chosen.map((row) => number(row, 'pid')).join(', ');
  return {
    rows: pids === '' ? [] : await withOrganizations(edition, await edition.all(fill(listSql, { pids }))),
    total: counted ? number(counted, 'n') : 0,
  };
}

function isKind(kind: string): kind is OpenSourceKind {
  return openSourceKinds.some((known) => known === kind);
}

function entryOf(row: SqlRow, lang: Language): ResultEntry {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const buyer = textOrNull(row, 'buyer_name');
  const buyerId = textOrNull(row, 'buyer_id');
  const day = textOrNull(row, 'day');
  const kind = cell(row, 'kind');
  const amount = textOrNull(row, 'awarded_amount');
  const currency = textOrNull(row, 'currency');
  return {
    id: ocid,
    href: url('process', lang, { ocid }),
    title: textOrNull(row, 'title') ?? words.untitled,
    facts: [
      buyer === null ? (
        words.noBuyer
      ) : buyerId === null ? (
        buyer
      ) : (
        <a href={url('buyer', lang, { id: buyerId })}>{buyer}</a>
      ),
      ...(day === null ? [] : [formatDay(day, lang)]),
      codeWord('methods', textOrNull(row, 'method'), lang),
      isKind(kind) ? words.kinds[kind] : kind,
    ],
    amount:
      amount === null || currency === null
        ? number(row, 'n_awards') === 0
          ? words.notAwarded
          : words.noAmount
        : formatMoney(amount, currency, lang),
  };
}

async function openSourceHtml({ lang, edition, query, path }: PageRequest) {
  const words = text[lang];
  const asked = readMentionQuery(query);
  const [figures, years, { rows, total }] = await Promise.all([
    Promise.all(
      shown.map(async (id) => ({ measure: findMeasure(id), value: await figure(edition, lang, id) })),
    ),
    measureRows(edition, 'open-source-count', { by: 'year' }),
    pageOf(edition, asked),
  ]);
  const whole = asked.kind === undefined;
  const from = (asked.page - 1) * pageRows + 1;
  const to = from + rows.length - 1;
  const at = (change: { kind?: string | undefined; page?: number }) =>
    `${url('openSource', lang, {}, { kind: asked.kind, ...change, page: change.page === 1 ? undefined : change.page })}#list`;
  return {
    title: words.title,
    description: words.description,
    canonical: whole && asked.page === 1 ? url('openSource', lang) : path,
    indexed: whole && asked.page === 1,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('search', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
        </section>
        <section>
          <h2>{words.figures}</h2>
          <DefinitionList
            lang={lang}
            layout="rows"
            items={figures.map(({ measure, value }) => ({
              term: measure.title[lang],
              value: <Figure figure={value} lang={lang} variant="inline" />,
            }))}
          />
          <h3>{words.blind}</h3>
          <ul>
            {words.blindItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>
            <a href={url('openSourceMethod', lang)}>{words.method}</a>
          </p>
        </section>
        {total === 0 && whole ? null : (
          <section>
            <YearChart
              edition={edition}
              lang={lang}
              measure={findMeasure('open-source-count')}
              params={{ by: 'year' }}
              rows={years}
              title={words.years}
            />
          </section>
        )}
        <Dictionary lang={lang} />
        {total === 0 && whole ? (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        ) : (
          <section id="list">
            <h2>{words.list}</h2>
            <p class="sorts screen">
              {words.kindsLabel}{' '}
              {[undefined, ...openSourceKinds].map((kind, index) => (
                <span key={kind ?? ''}>
                  {index === 0 ? '' : ' · '}
                  <a
                    href={at({ kind, page: 1 })}
                    aria-current={kind === asked.kind ? 'true' : undefined}
                    rel="nofollow"
                    data-unprinted=""
                  >
                    {kind === undefined ? words.all : words.kinds[kind]}
                  </a>
                </span>
              ))}
            </p>
            {rows.length === 0 ? (
              <p>{words.none}.</p>
            ) : (
              <ResultList entries={rows.map((row) => entryOf(row, lang))} start={from} heading="h3" />
            )}
            <Pager
              lang={lang}
              from={from}
              to={to}
              total={total}
              previous={asked.page > 1 ? at({ page: asked.page - 1 }) : undefined}
              next={to < total ? at({ page: asked.page + 1 }) : undefined}
            />
            <p class="screen">
              {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> ·{' '}
              <a href={inFormat(path, 'json')}>JSON</a>
            </p>
          </section>
        )}
      </>
    ),
  };
}
