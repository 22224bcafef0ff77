/** The projects of one organization: its portfolio in numbers, then each project with its two lights. */
import { text as cell, textOrNull } from '../../engine/cells.ts';
import { first } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Pager } from '../../ui/pager.tsx';
import { datasetsOf } from '../figure/provenance.ts';
import type { Page } from '../page.ts';
import { ProjectChart } from '../projects/chart.tsx';
import { pageRows, readProjectQuery } from '../projects/query.ts';
import { projectData, readProjects } from '../projects/read.ts';
import { ProjectTable } from '../projects/table.tsx';
import { text as listText } from '../projects/text.ts';
import { readTotals, Totals } from '../projects/totals.tsx';
import buyerSql from './buyer.sql';
import organizationSql from './organization.sql';
import { text } from './text.ts';
import { totalColumns } from './totals.tsx';

export const projectOrganization: Page = {
  route: 'projectOrganization',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, params, query: given, path }) {
    const words = text[lang];
    const id = params['id'] ?? '';
    const query = { ...readProjectQuery(given), organization: id };
    const [portfolio, { rows, total }, totals, datasets] = await Promise.all([
      edition.all(organizationSql, { key: id, currency: edition.currency }),
      readProjects(edition, query),
      readTotals(edition, id),
      datasetsOf(edition, undefined, lang, 'project'),
    ]);
    const [head] = portfolio;
    if (!head) throw new LimpideError('notFound', `No project is of the organization "${id}".`);
    const name = textOrNull(head, 'organization') ?? id;
    const buyer = await first(edition, buyerSql, { name });
    const from = (query.page - 1) * pageRows + 1;
    const to = from + rows.length - 1;
    const at = (change: { sort?: string; page?: string }) =>
      url(
        'projectOrganization',
        lang,
        { id },
        { sort: query.sort === 'variance' ? undefined : query.sort, ...change },
      );
    return {
      title: words.title(name),
      description: words.description(name),
      canonical: given.size === 0 ? url('projectOrganization', lang, { id }) : path,
      indexed: given.size === 0,
      wide: true,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[
                { label: listText[lang].crumb, href: url('projects', lang) },
                { label: words.listTitle, href: url('projectOrganizations', lang) },
              ]}
              here={name}
            />
            <h1 class="long">{name}</h1>
            {buyer ? (
              <p>
                <a href={url('buyer', lang, { id: cell(buyer, 'org_key') })}>{words.buyer}</a>
              </p>
            ) : null}
          </section>
          <section>
            <h2>{words.totals}</h2>
            <DataTable
              lang={lang}
              caption={words.totalsCaption}
              rows={portfolio}
              rowKey={(row) => textOrNull(row, 'dataset_id') ?? ''}
              columns={[
                {
                  key: 'dataset',
                  header: words.dataset,
                  rowHeader: true,
                  cell: (row) => {
                    const dataset = textOrNull(row, 'dataset_id');
                    return datasets.find((one) => one.id === dataset)?.title ?? listText[lang].notStated;
                  },
                },
                ...totalColumns({ edition, lang, organization: () => id }),
              ]}
            />
            <p>{words.note}</p>
          </section>
          <Totals edition={edition} lang={lang} totals={totals} organization={id} />
          <section id="list">
            <h2>{words.list}</h2>
            <p>{listText[lang].list.count(total)}</p>
            <ProjectTable
              lang={lang}
              rows={rows}
              sort={query.sort}
              sorted={(sort) => at({ sort })}
              withoutOrganization
            />
            <Pager
              lang={lang}
              from={from}
              to={to}
              total={total}
              previous={
                query.page > 1 ? at(query.page === 2 ? {} : { page: String(query.page - 1) }) : undefined
              }
              next={to < total ? at({ page: String(query.page + 1) }) : undefined}
            />
            <Downloads
              lang={lang}
              json={inFormat(url('projectOrganization', lang, { id }), 'json')}
              csv={inFormat(url('projectOrganization', lang, { id }), 'csv')}
              what={words.list}
            />
            <ProjectChart rows={rows} lang={lang} />
          </section>
        </>
      ),
    };
  },

  async data({ edition, params, query }) {
    const id = params['id'] ?? '';
    const [head] = await edition.all(organizationSql, { key: id, currency: edition.currency });
    if (!head) throw new LimpideError('notFound', `No project is of the organization "${id}".`);
    return projectData({ ...readProjectQuery(query), organization: id });
  },
};
