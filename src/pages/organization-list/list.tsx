/** The list of buyers or of suppliers: searched by words, ordered by value, number or name, fifty a page. */
import type { Edition } from '../../editions/open.ts';
import { number } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { memo } from '../memo.ts';
import type { DataAnswer, HtmlAnswer, PageRequest } from '../page.ts';
import countSql from './count.sql';
import listSql from './list.sql';
import personsSql from './persons.sql';
import { parseListQuery, routeOf, type Statement, statementOf } from './query.ts';
import { entryOf, OrganizationTable } from './table.tsx';
import { text } from './text.ts';

const pageSize = 50;

async function countOf(edition: Edition, { sql, params }: Statement): Promise<number> {
  const row = await first(edition, sql, params);
  return row ? number(row, 'n') : 0;
}

/** How many there are in all of a role, or of private individuals left out: counted once an edition. */
const countAll = memo((edition, kind) =>
  countOf(
    edition,
    kind === 'buyer' || kind === 'supplier'
      ? statementOf(countSql, kind, { q: '', sort: 'amount' })
      : { sql: personsSql, params: {} },
  ),
);

function rowsOf(edition: Edition, { sql, params }: Statement): Promise<readonly SqlRow[]> {
  return edition.all(sql, params);
}

/** What nearly every visitor sees: read once an edition. */
const firstPage = memo((edition, role) =>
  rowsOf(
    edition,
    statementOf(
      listSql,
      role === 'buyer' ? 'buyer' : 'supplier',
      { q: '', sort: 'amount' },
      { limit: pageSize, offset: 0 },
    ),
  ),
);

export async function listHtml(
  { lang, edition, query: given, path }: PageRequest,
  role: OrganizationRole,
): Promise<HtmlAnswer> {
  const words = text[lang];
  const query = parseListQuery(given);
  const { q, sort, page } = query;
  const route = routeOf[role];
  const offset = (page - 1) * pageSize;
  const [rows, total, persons] = await Promise.all([
    q === '' && sort === 'amount' && page === 1
      ? firstPage(edition, role)
      : rowsOf(edition, statementOf(listSql, role, query, { limit: pageSize, offset })),
    q === '' ? countAll(edition, role) : countOf(edition, statementOf(countSql, role, query)),
    countAll(edition, 'person'),
  ]);
  const entries = rows.map((row) => entryOf(edition, lang, role, row));
  const at = (other: number) =>
    url(
      route,
      lang,
      {},
      { q, sort: sort === 'amount' ? undefined : sort, page: other === 1 ? undefined : other },
    );
  return {
    title: words[role].title,
    description: words[role].lede,
    canonical: q === '' && sort === 'amount' && page === 1 ? url(route, lang) : path,
    indexed: q === '' && sort === 'amount',
    body: (
      <section>
        <Breadcrumb
          lang={lang}
          crumbs={[{ label: words.crumb, href: url('search', lang) }]}
          here={words[role].title}
        />
        <h1>{words[role].title}</h1>
        <p class="lede">{words[role].lede}</p>
        <SearchForm
          lang={lang}
          action={url(route, lang)}
          query={q}
          kept={sort === 'amount' ? [] : [['sort', sort]]}
          label={words[role].search}
          placeholder={words[role].placeholder}
        />
        {entries.length === 0 ? (
          <EmptyState title={words.none.title}>
            <p>{words.none.text}</p>
            <p>
              <a href={url(route, lang)}>{words.none.clear}</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <p>
              {words[role].count(total)} {q === '' ? null : words.searched(q)}
            </p>
            <OrganizationTable lang={lang} role={role} entries={entries} query={query} />
            <Pager
              lang={lang}
              from={offset + 1}
              to={offset + entries.length}
              total={total}
              previous={page > 1 ? at(page - 1) : undefined}
              next={offset + entries.length < total ? at(page + 1) : undefined}
            />
            <Downloads
              lang={lang}
              json={inFormat(path, 'json')}
              csv={inFormat(path, 'csv')}
              what={words[role].title}
            />
          </>
        )}
        <p class="eyebrow">
          {words.persons(persons)} <a href={url('organizations', lang)}>{words.merged}</a>
        </p>
      </section>
    ),
  };
}

const columns = [
  'id',
  'name',
  'locality',
  'region',
  'scheme',
  'identifier',
  'tier',
  'n_processes',
  'amount',
  'first_day',
  'last_day',
];

/** Every organization that the page's words keep, in its order, whatever the page. */
export async function listData(
  { edition, query: given }: PageRequest,
  role: OrganizationRole,
): Promise<DataAnswer> {
  const list = statementOf(listSql, role, parseListQuery(given));
  return {
    kind: 'statements',
    head: { role, currency: edition.currency },
    columns,
    statements: [list.sql],
    params: list.params,
  };
}
