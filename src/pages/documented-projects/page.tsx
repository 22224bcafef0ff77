/** The projects written up by hand from published sources: real content, beside either lineage. */
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { changeOf } from '../documented-project/parts.tsx';
import { documentedProjects as all } from '../documented-project/read.ts';
import { readPairs } from '../documented-project/tables.tsx';
import { text } from '../documented-project/text.ts';
import type { Page } from '../page.ts';

export const documentedProjects: Page = {
  route: 'documentedProjects',
  section: 'projects',
  real: true,
  formats: ['json'],

  async html({ lang }) {
    const words = text[lang].list;
    const projects = all();
    return {
      title: words.title,
      description: words.description,
      canonical: url('documentedProjects', lang),
      body: (
        <section>
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          <p>
            {words.rule} {projects.length === 1 ? words.few : null}
          </p>
          <DataTable
            lang={lang}
            caption={words.caption}
            rows={projects}
            rowKey={({ id }) => id}
            empty={words.none}
            columns={[
              {
                key: 'project',
                header: words.project,
                rowHeader: true,
                cell: ({ id, name }) => <a href={url('documentedProject', lang, { id })}>{name[lang]}</a>,
              },
              {
                key: 'organization',
                header: words.organization,
                cell: ({ organization }) => organization[lang],
              },
              {
                key: 'readings',
                header: words.readings,
                cell: (project) =>
                  readPairs(project)
                    .map(({ comparison }) => changeOf(comparison, lang))
                    .join(', '),
              },
              {
                key: 'amounts',
                header: words.amounts,
                align: 'end',
                cell: ({ figures }) => String(figures.length),
              },
            ]}
          />
        </section>
      ),
    };
  },

  async data() {
    return { kind: 'value', value: { projects: all() } };
  },
};
