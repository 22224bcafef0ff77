/** The organizations that have projects, each with what it says and what is measured. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { first } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Pager } from '../../ui/pager.tsx';
import type { Page } from '../page.ts';
import { text } from '../project-organization/text.ts';
import { totalColumns } from '../project-organization/totals.tsx';
import { text as listText } from '../projects/text.ts';
import countSql from './count.sql';
import listSql from './list.sql';
import rowsSql from './rows.sql';

const pageSize = 25;

export const projectOrganizations: Page = {
  route: 'projectOrganizations',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, query, path }) {
    const words = text[lang];
    const asked = query.get('page') ?? '1';
    if (!/^[1-9]\d{0,5}$/.test(asked))
      throw new LimpideError('usage', 'Parameter page: a whole number from 1.');
    const page = Number(asked);
    const offset = (page - 1) * pageSize;
    const [rows, counted] = await Promise.all([
      edition.all(listSql, { currency: edition.currency, limit: pageSize, offset }),
      first(edition, countSql),
    ]);
    const total = counted ? number(counted, 'n') : 0;
    const at = (other: number) =>
      url('projectOrganizations', lang, {}, { page: other === 1 ? undefined : String(other) });
    return {
      title: words.listTitle,
      description: words.listDescription,
      canonical: page === 1 ? url('projectOrganizations', lang) : path,
      wide: true,
      body: (
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: listText[lang].crumb, href: url('projects', lang) }]}
            here={words.listTitle}
          />
          <h1>{words.listTitle}</h1>
          <p class="lede">{words.listLede}</p>
          <p>{words.note}</p>
          <DataTable
            lang={lang}
            caption={words.listCaption}
            rows={rows}
            empty={words.none}
            rowKey={(row) => `${cell(row, 'organization_key')} ${textOrNull(row, 'dataset_id')}`}
            columns={[
              {
                key: 'organization',
                header: words.organization,
                rowHeader: true,
                cell: (row) => (
                  <>
                    <a href={url('projectOrganization', lang, { id: cell(row, 'organization_key') })}>
                      {textOrNull(row, 'organization') ?? cell(row, 'organization_key')}
                    </a>
                  </>
                ),
              },
              ...totalColumns({ edition, lang, organization: (row) => cell(row, 'organization_key') }),
            ]}
          />
          <Pager
            lang={lang}
            from={offset + 1}
            to={offset + rows.length}
            total={total}
            previous={page > 1 ? at(page - 1) : undefined}
            next={offset + rows.length < total ? at(page + 1) : undefined}
          />
          <Downloads
            lang={lang}
            json={inFormat(url('projectOrganizations', lang), 'json')}
            csv={inFormat(url('projectOrganizations', lang), 'csv')}
            what={words.listTitle}
          />
        </section>
      ),
    };
  },

  async data() {
    return {
      kind: 'statements',
      columns: [
        'organizationId',
        'organization',
        'dataset',
        'currency',
        'projects',
        'open',
        'absent',
        'compared',
        'firstCost',
        'forecastCost',
        'measuredGreen',
        'measuredYellow',
        'measuredRed',
        'officialGreen',
        'officialYellow',
        'officialRed',
      ],
      statements: [rowsSql],
      params: {},
    };
  },
};
