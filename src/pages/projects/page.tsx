/** The portfolio: every project with its two lights, filtered and sorted; first plans against latest forecasts. */
import type { Language } from '../../i18n/language.ts';
import { inFormat, url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import type { Page } from '../page.ts';
import { ProjectChart } from './chart.tsx';
import { FilterForm } from './filter-form.tsx';
import { Matrix } from './matrix.tsx';
import { isWhole, type ProjectQuery, pageRows, readProjectQuery } from './query.ts';
import { projectData, projectPage, projectTotal, readMatrix, readOrganizations } from './read.ts';
import { ProjectTable } from './table.tsx';
import { text } from './text.ts';
import { readTotals, Totals } from './totals.tsx';

/** The address of the list with some of what was asked changed; back to its first page. */
export function listUrl(
  lang: Language,
  query: ProjectQuery,
  change: Partial<Record<keyof ProjectQuery, string>>,
): string {
  const { page: _, sort, q, ...filters } = query;
  return `${url(
    'projects',
    lang,
    {},
    {
      ...filters,
      q: q === '' ? undefined : q,
      sort: sort === 'variance' ? undefined : sort,
      ...change,
    },
  )}#list`;
}

function Also({ lang }: { lang: Language }) {
  const words = text[lang].also;
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="prose-list">
        <li>
          <a href={url('projectGap', lang)}>{words.gap}</a>
        </li>
        <li>
          <a href={url('projectAbsent', lang)}>{words.absent}</a>
        </li>
        <li>
          <a href={url('projectOrganizations', lang)}>{words.organizations}</a>
        </li>
        <li>
          <a href={url('projectMethod', lang)}>{words.method}</a>
        </li>
        <li>
          <a href={url('documentedProjects', lang)}>{words.documented}</a>
        </li>
      </ul>
    </section>
  );
}

export function NoProjects({ lang }: { lang: Language }) {
  const words = text[lang].none;
  return (
    <EmptyState title={words.title}>
      <p>{words.empty}</p>
      <p>{words.add}</p>
      <CodeBlock code="bin/limpide template projects" lang={lang} />
    </EmptyState>
  );
}

export const projects: Page = {
  route: 'projects',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, query: given, path }) {
    const words = text[lang];
    const query = readProjectQuery(given);
    const [{ rows, total }, all, cells, organizations, totals] = await Promise.all([
      projectPage(edition, query),
      projectTotal(edition, ''),
      readMatrix(edition, ''),
      readOrganizations(edition, ''),
      readTotals(edition),
    ]);
    const from = (query.page - 1) * pageRows + 1;
    const to = from + rows.length - 1;
    const at = (page: number) => listUrl(lang, query, page === 1 ? {} : { page: String(page) });
    return {
      title: words.title,
      description: words.description,
      canonical: isWhole(query) && given.size === 0 ? url('projects', lang) : path,
      indexed: given.size === 0,
      wide: true,
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          {all === 0 ? <NoProjects lang={lang} /> : <Matrix edition={edition} lang={lang} cells={cells} />}
          {all === 0 ? null : (
            <section id="list">
              <h2>{words.list.heading}</h2>
              <FilterForm lang={lang} query={query} organizations={organizations} />
              <p>{words.list.count(total)}</p>
              {rows.length === 0 ? (
                <EmptyState title={words.none.title}>
                  <p>{words.none.filtered}</p>
                </EmptyState>
              ) : (
                <ProjectTable
                  lang={lang}
                  rows={rows}
                  sort={query.sort}
                  sorted={(sort) => listUrl(lang, query, { sort })}
                />
              )}
              <Pager
                lang={lang}
                from={from}
                to={to}
                total={total}
                previous={query.page > 1 ? at(query.page - 1) : undefined}
                next={to < total ? at(query.page + 1) : undefined}
              />
              <Downloads
                lang={lang}
                json={inFormat(path, 'json')}
                csv={inFormat(path, 'csv')}
                what={words.whole}
              />
              <ProjectChart rows={rows} lang={lang} />
            </section>
          )}
          {all === 0 ? null : <Totals edition={edition} lang={lang} totals={totals} />}
          <Also lang={lang} />
        </>
      ),
    };
  },

  async data({ query }) {
    return projectData(readProjectQuery(query));
  },
};
