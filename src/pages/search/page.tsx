/** The search: words, filters and order over every process; the same address gives the whole list as CSV and JSON. */

import type { Edition } from '../../editions/open.ts';
import { text as cell, flag, number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord, words as sharedWords } from '../../i18n/words.ts';
import { inFormat, queryString, url } from '../../routes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActiveFilters, FacetList } from '../../ui/facet-list.tsx';
import { Pager } from '../../ui/pager.tsx';
import { type ResultEntry, ResultList } from '../../ui/result-list.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { Follow } from '../follow.tsx';
import type { Page, PageRequest } from '../page.ts';
import buyerKeysSql from './buyer-keys.sql';
import { activeFilters, facetsOf, searchUrl } from './facets.tsx';
import { searchFeed } from './feed.ts';
import { Lenses } from './lenses.tsx';
import { facetNames, readSearch, type SearchParams, sorts } from './params.ts';
import { pageRows, resultsOf } from './results.ts';
import rowsSql from './rows.sql';
import { statementOf } from './statement.ts';
import { text } from './text.ts';
import yearsSql from './years.sql';

/** Beyond, a list is better taken whole. */
const lastPage = 400;

const columns = [
  'ocid',
  'number',
  'title',
  'buyer',
  'buyerId',
  'day',
  'year',
  'method',
  'methodDetails',
  'category',
  'it',
  'region',
  'status',
  'bidders',
  'awardedAmount',
  'currency',
  'finalAmount',
  'expensesAmount',
  'supplier',
  'supplierId',
  'suppliers',
  'tenderStart',
  'tenderEnd',
  'unspsc',
  'dataset',
] as const;

export const search: Page = {
  route: 'search',
  section: 'procurement',
  formats: ['json', 'csv', 'atom', 'jsonfeed'],
  html: searchHtml,
  feed: searchFeed,
  async data({ edition, query }) {
    const asked = readSearch(query);
    const { from, filters, order, params } = statementOf(asked);
    return {
      kind: 'statements',
      head: { query: asked },
      columns,
      statements: (await partsOf(edition, asked)).map((part) =>
        fill(rowsSql, {
          from,
          organizations: 'organization_mart',
          filters: `${filters} and ${part}`,
          order: `order by ${order}`,
        }),
      ),
      params,
    };
  },
};

/** By day, a list is one year after the other: to sort a million rows at once takes seconds and spills to the disk. */
async function partsOf(edition: Edition, { sort = 'newest', year }: SearchParams): Promise<string[]> {
  if (year !== undefined || (sort !== 'newest' && sort !== 'oldest')) return ['true'];
  const years = (await edition.all(yearsSql)).map((row) => numberOrNull(row, 'year'));
  const known = years.filter((one) => one !== null).sort((a, b) => (sort === 'oldest' ? a - b : b - a));
  return [...known.map((one) => `p.year = ${one}`), 'p.year is null'];
}

async function searchHtml({ lang, edition, query, path }: PageRequest) {
  const words = text[lang];
  const asked = readSearch(query);
  const statement = statementOf(asked);
  const pageNumber = Math.min(lastPage, Number(asked.page ?? '1'));
  const [{ rows, counts }, filters] = await Promise.all([
    resultsOf(edition, asked, statement, pageNumber),
    activeFilters(edition, lang, asked),
  ]);
  const buyers = await buyerKeys(edition, rows);
  const total = counts.get('all')?.[0]?.n ?? 0;
  const from = (pageNumber - 1) * pageRows + 1;
  const to = from + rows.length - 1;
  const pageUrl = (n: number) => searchUrl(lang, { ...asked, page: n === 1 ? undefined : String(n) });
  const kept = Object.entries(asked).flatMap(([name, value]): (readonly [string, string])[] =>
    name === 'q' || name === 'page' || value === undefined ? [] : [[name, value]],
  );
  const shown = formatCount(total, lang);
  return {
    title: asked.q === undefined ? words.title : words.titleFor(asked.q),
    description: words.description,
    indexed: statement.whole && pageNumber === 1,
    wide: true,
    body: (
      <>
        <section>
          <h1>{words.title}</h1>
          <SearchForm lang={lang} action={url('search', lang)} query={asked.q} kept={kept} />
          <ActiveFilters lang={lang} filters={filters} clearHref={url('search', lang, {}, { q: asked.q })} />
          <Lenses lang={lang} />
        </section>
        <div class="with-facets">
          <section>
            <h2 id="results">{total === 0 ? words.none : words.results(shown, total > 1)}</h2>
            {total === 0 ? (
              <EmptyState title={words.widen}>
                <p>{words.noneHelp}</p>
              </EmptyState>
            ) : (
              <>
                <p class="to-facets screen">
                  <a href="#filters">{sharedWords(lang).facets.jump}</a>
                </p>
                <SortLinks lang={lang} asked={asked} />
                <ResultList
                  entries={rows.map((row) => entryOf(row, lang, buyers))}
                  start={from}
                  heading="h3"
                />
                <Pager
                  lang={lang}
                  from={from}
                  to={to}
                  total={total}
                  previous={pageNumber > 1 ? pageUrl(pageNumber - 1) : undefined}
                  next={to < total && pageNumber < lastPage ? pageUrl(pageNumber + 1) : undefined}
                />
                {pageNumber === lastPage && to < total ? <p>{words.tooFar}</p> : null}
                <Follow lang={lang} path={searchUrl(lang, { ...asked, page: undefined, sort: undefined })} />
                <p class="screen">
                  {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> ·{' '}
                  <a href={inFormat(path, 'json')}>JSON</a>
                  {(['parquet', 'xlsx'] as const).map((format) => (
                    <>
                      {' · '}
                      <a href={exportUrl(asked, format)} rel="nofollow" data-unprinted="">
                        {format === 'parquet' ? 'Parquet' : 'XLSX'}
                      </a>
                    </>
                  ))}
                </p>
              </>
            )}
          </section>
          <FacetList lang={lang} facets={facetsOf(lang, asked, counts)} />
        </div>
      </>
    ),
  };
}

/** The same list as a file of the API, whose filters are this page's. */
function exportUrl({ page: _, ...filters }: SearchParams, format: 'parquet' | 'xlsx'): string {
  return `/api/v1/processes.${format}${queryString(filters)}`;
}

function SortLinks({ lang, asked }: { lang: Language; asked: SearchParams }) {
  const words = text[lang];
  const current = asked.sort ?? 'newest';
  return (
    <p class="sorts screen">
      {words.sort}
      {lang === 'fr' ? '\u00a0: ' : ': '}
      {sorts.map((sort, index) => (
        <>
          {index === 0 ? '' : ' · '}
          {sort === current ? (
            <strong>{words.sorts[sort]}</strong>
          ) : (
            <a
              rel="nofollow"
              data-unprinted=""
              href={searchUrl(lang, {
                ...asked,
                page: undefined,
                sort: sort === 'newest' ? undefined : sort,
              })}
            >
              {words.sorts[sort]}
            </a>
          )}
        </>
      ))}
    </p>
  );
}

/** Address keys of the buyers on this page, by the engine's own number for them. */
async function buyerKeys(edition: Edition, rows: readonly SqlRow[]): Promise<Map<number, string>> {
  const oids = [...new Set(rows.map((row) => numberOrNull(row, 'buyer_oid')).filter((oid) => oid !== null))];
  if (oids.length === 0) return new Map();
  const found = await edition.all(fill(buyerKeysSql, { oids: oids.join(', ') }));
  return new Map(found.map((row) => [number(row, 'oid'), cell(row, 'org_key')]));
}

function entryOf(row: SqlRow, lang: Language, buyers: ReadonlyMap<number, string>): ResultEntry {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const buyer = buyers.get(numberOrNull(row, 'buyer_oid') ?? -1);
  const buyerName = textOrNull(row, 'buyer_name');
  const day = textOrNull(row, 'day');
  const tenderers = numberOrNull(row, 'tenderers');
  const amount = textOrNull(row, 'awarded_amount');
  const facts = [
    buyerName === null ? null : buyer === undefined ? (
      buyerName
    ) : (
      <a href={url('buyer', lang, { id: buyer })}>{buyerName}</a>
    ),
    day === null ? null : <time dateTime={day}>{formatDay(day, lang)}</time>,
    codeWord('methods', textOrNull(row, 'method'), lang),
    textOrNull(row, 'category') === null ? null : codeWord('categories', textOrNull(row, 'category'), lang),
    flag(row, 'is_it') ? <em class="badge">{words.it}</em> : null,
    tenderers === null ? null : words.bidders(formatCount(tenderers, lang), tenderers > 1),
  ].filter((fact) => fact !== null);
  return {
    id: ocid,
    href: url('process', lang, { ocid }),
    title: textOrNull(row, 'title') ?? words.untitled,
    facts,
    amount:
      amount === null
        ? number(row, 'n_awards') > 0
          ? words.amountUnpublished
          : words.notAwarded
        : formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang),
  };
}

/** Names of the filters that another page may set in an address of this one. */
export const searchFilters = [...facetNames, 'supplier', 'dataset'] as const;
